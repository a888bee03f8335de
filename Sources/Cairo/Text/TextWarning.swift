/// A character that no installed font has; a box with its code point stands in its place.
public struct TextWarning: Hashable, Sendable, CustomStringConvertible {
  /// The character.
  public var scalar: Unicode.Scalar
  /// The first text it was met in, cut to about 60 characters.
  public var context: String

  /// `U+E000 has no glyph in any installed font, in “…”`.
  public var description: String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    let padded = String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
    return "U+\(padded) has no glyph in any installed font, in \u{201C}\(context)\u{201D}"
  }
}

/// The characters that could not be drawn, each once, in the order they were met.
public struct TextWarnings: Hashable, Sendable {
  /// The warnings.
  public private(set) var list: [TextWarning] = []
  private var seen: Set<UInt32> = []
  /// No warnings.
  public init() {}
  /// Whether every character has a glyph.
  public var isEmpty: Bool { list.isEmpty }

  mutating func add(_ scalar: Unicode.Scalar, in text: String) {
    guard seen.insert(scalar.value).inserted else { return }
    list.append(TextWarning(scalar: scalar, context: String(text.prefix(60))))
  }
}
