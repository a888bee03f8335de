public import Settings

/// How an SVG file carries its words.
public enum SVGText: String, Hashable, Sendable, Codable, CaseIterable {
  /// As outlines of glyphs: looks the same everywhere, without the fonts.
  case outline
  /// As text: small, can be searched, with links and labels for each mark.
  case live
}

/// How an SVG file is made.
public struct SVGOptions: Hashable, Sendable {
  /// How it carries its words.
  public var text: SVGText
  /// What every id of the file begins with; nil for a hash of the contents, so that several files
  /// on one HTML page do not take each other's glyphs.
  public var idPrefix: String?
  /// Whether marks have links and labels, in live text.
  public var labels: Bool
  /// Whether live text changes to light on dark where the reader's system does.
  public var darkMode: Bool
  /// Colours for the dark; an ink without one has its lightness turned round.
  public var darkColours: [Ink: Colour]

  /// Options of an SVG file.
  public init(
    text: SVGText = .outline, idPrefix: String? = nil, labels: Bool = true, darkMode: Bool = true,
    darkColours: [Ink: Colour] = [:]
  ) {
    self.text = text
    self.idPrefix = idPrefix
    self.labels = labels
    self.darkMode = darkMode
    self.darkColours = darkColours
  }
}
