public import Settings

/// Words of one cut, colour and link, to be set in lines.
public struct TextRun: Hashable, Sendable {
  /// The words.
  public var string: String
  /// Cut and size.
  public var font: Font
  /// Colour by duty.
  public var ink: Ink
  /// Where a click leads.
  public var link: SceneLink?

  /// Words of one cut and colour.
  public init(_ string: String, _ font: Font, _ ink: Ink = .ink, link: SceneLink? = nil) {
    self.string = string
    self.font = font
    self.ink = ink
    self.link = link
  }
}

/// A stretch of a line in one cut and colour.
public struct TextFragment: Hashable, Sendable {
  /// The words.
  public var string: String
  /// Distance of its left end from the left end of the line, in points.
  public var x: Double
  /// Width in points.
  public var width: Double
  /// Index of the run it comes from.
  public var run: Int
}

/// A line of text, measured.
public struct TextLine: Hashable, Sendable {
  /// Its stretches from left to right.
  public var fragments: [TextFragment]
  /// Width in points.
  public var width: Double
}

/// How lines stand in the width they were given.
public enum TextAlignment: Hashable, Sendable {
  case left, right, centre
}
