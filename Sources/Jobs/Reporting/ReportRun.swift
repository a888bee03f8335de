internal import Cairo
public import CivilTime
internal import Drawing
public import Events
internal import Knowledge
internal import Layout
internal import Reports
public import Settings

/// One report: from a dossier to files in memory, ready to be written.
public struct ReportRun: Sendable {
  /// What the report is.
  public var definition: ReportDefinition
  /// How it looks.
  public var style: Style
  /// What it is drawn from.
  public var dossier: Dossier
  /// How its files are made.
  public var rendering = RenderingChoices()
  /// How a timeline that stands alone is drawn.
  public var timeline = TimelineChoices()

  /// A report of a dossier.
  public init(definition: ReportDefinition, style: Style, dossier: Dossier) {
    self.definition = definition
    self.style = style
    self.dossier = dossier
    if dossier.corpusHash.isEmpty { self.dossier.corpusHash = ReportRun.corpusHash(dossier) }
  }

  /// SHA-256 over the SHA-256 of the documents' files, sorted, one a line, as
  /// `sha256sum FILES | cut -d' ' -f1 | sort -u | sha256sum` prints it; nothing where a file has
  /// none.
  private static func corpusHash(_ dossier: Dossier) -> String {
    let hashes = Set(dossier.documents.map(\.sha256)).sorted()
    guard let first = hashes.first, !first.isEmpty else { return "" }
    return SHA256.hex(Array(hashes.map { $0 + "\n" }.joined().utf8))
  }

  /// The day up to which it is compiled: given, else the last day that the newest document
  /// allows. Never the clock.
  public var asOf: CivilDate? {
    definition.asOf
      ?? dossier.documents.compactMap { $0.published.latest ?? $0.published.earliest }.max()
  }

  /// The briefing as a PDF file.
  ///
  /// - Returns: the file, and the characters that no installed font has.
  public func briefing() throws(Problem) -> (file: OutputFile, warnings: [Problem]) {
    let type = try measurer()
    let scene = try laidOut {
      try Briefing.compose(
        dossier: dossier, definition: definition, style: style, measuring: type)
    }
    let bytes = try pdf(scene, type)
    return (OutputFile("briefing.pdf", bytes), try missingGlyphs(of: type))
  }

  func laidOut<Drawn>(_ body: () throws -> Drawn) throws(Problem) -> Drawn {
    do {
      return try body()
    } catch let error as LayoutError {
      throw Problem(
        code: "layout-failed", message: error.message, hint: error.hint, status: .usage)
    } catch {
      throw Problem(code: "layout-failed", message: "\(error)")
    }
  }

  var pdfOptions: PDFOptions {
    PDFOptions(kind: rendering.pdf, created: asOf.map { "\($0)T00:00:00Z" })
  }

  private func pdf(_ scene: Scene, _ type: CairoTextMeasurer) throws(Problem) -> [UInt8] {
    do throws(DrawingError) {
      return try PDFRenderer(text: type).render(scene: scene, style: style, options: pdfOptions)
    } catch {
      throw Problem(error)
    }
  }

  func measurer() throws(Problem) -> CairoTextMeasurer {
    do throws(FontError) {
      return try CairoTextMeasurer(style: style)
    } catch {
      throw Problem(error)
    }
  }
}
