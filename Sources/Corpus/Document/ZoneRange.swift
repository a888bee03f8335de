public import Events

/// A zone and the bytes it takes.
public struct ZoneRange: Hashable, Sendable {
  /// What the words are there for.
  public var zone: Zone
  /// Where they stand, white space around them included.
  public var bytes: Range<Int>

  /// A zone at those bytes.
  public init(zone: Zone, bytes: Range<Int>) {
    self.zone = zone
    self.bytes = bytes
  }
}

/// A line whose zone the source format states, as a `<figcaption>` or a Markdown heading does.
public struct ZoneHint: Hashable, Sendable {
  /// Index of the line, from 0.
  public var line: Int
  /// What the format says it is.
  public var zone: Zone

  /// A stated zone of a line.
  public init(line: Int, zone: Zone) {
    self.line = line
    self.zone = zone
  }
}
