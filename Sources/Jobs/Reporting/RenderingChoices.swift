internal import Drawing

/// How files are made of what is laid out.
public struct RenderingChoices: Hashable, Sendable {
  /// Whether a PDF has a tagged structure (PDF/UA-1, PDF/A-2a); else pages, links and bookmarks.
  public var isPDFAccessible = true
  /// Whether an SVG keeps its text as text; else it is outlines, which need no fonts.
  public var isSVGLive = false
  /// Whether marks of a live SVG have links and labels.
  public var hasSVGLabels = true
  /// What every id of an SVG begins with; nil for a hash of its contents.
  public var svgPrefix: String?

  /// Whether a character that no font has is an error; else a box with its code point is drawn.
  public var isStrictAboutGlyphs = false

  /// Accessible PDF and outlined SVG.
  public init() {}

  var svg: SVGOptions {
    SVGOptions(text: isSVGLive ? .live : .outline, idPrefix: svgPrefix, labels: hasSVGLabels)
  }

  var pdf: PDFKind { isPDFAccessible ? .accessible : .plain }
}
