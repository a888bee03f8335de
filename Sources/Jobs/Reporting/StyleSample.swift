internal import Cairo
internal import Drawing
internal import Reports
public import Settings

/// A page that shows what a style looks like.
public enum StyleSample {
  /// The page as a PDF file.
  ///
  /// - Throws: `Problem` where no font can be had or the page cannot be drawn.
  public static func pdf(_ style: Style) throws(Problem) -> OutputFile {
    let type: CairoTextMeasurer
    do throws(FontError) {
      type = try CairoTextMeasurer(style: style)
    } catch {
      throw Problem(error)
    }
    let scene = StylePreview.compose(style: style, measuring: type)
    do throws(DrawingError) {
      return OutputFile(
        "\(style.name).pdf", try PDFRenderer(text: type).render(scene: scene, style: style))
    } catch {
      throw Problem(error)
    }
  }
}
