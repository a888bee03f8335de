public import Cairo
public import Layout
public import Settings

/// Measures type with the very object that shapes it for printing.
///
/// One measurer serves layout and drawing of a report: give it to both. Not for use from several
/// threads at once.
public final class CairoTextMeasurer: TextMeasuring {
  /// Shapes the text; its warnings name the characters that no font has.
  public let shaper: TextShaper

  /// Opens the fonts of a style.
  ///
  /// - Throws: `FontError` that names a family that is not installed, and the package that has it.
  public init(style: Style) throws(FontError) {
    shaper = try TextShaper(families: style.families, boldFiles: style.boldFiles)
  }

  /// The characters met so far that no installed font has.
  public var warnings: TextWarnings { shaper.warnings }

  /// Advance width of one line of text in points.
  public func width(of text: String, font: Font) -> Double {
    shaper.width(of: text, weight: FaceWeight(font.weight), size: font.size)
  }

  /// Advance width of one line of text, as the bytes of its UTF-8, in points.
  public func width(of text: UnsafeBufferPointer<UInt8>, font: Font) -> Double {
    shaper.width(of: text, weight: FaceWeight(font.weight), size: font.size)
  }

  /// Height of capitals and ascenders over the baseline in points.
  public func ascent(of font: Font) -> Double {
    shaper.ascent(weight: FaceWeight(font.weight), size: font.size)
  }

  /// Depth of descenders below the baseline in points, positive.
  public func descent(of font: Font) -> Double {
    shaper.descent(weight: FaceWeight(font.weight), size: font.size)
  }
}

extension FaceWeight {
  /// The cut that a scene asks for.
  init(_ weight: Weight) { self = weight == .bold ? .bold : .regular }
}
