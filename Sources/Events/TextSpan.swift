/// A stretch of a document's text, half open, in both units that readers of our records use.
public struct TextSpan: Hashable, Sendable, Codable {
  /// First UTF-8 byte of the decoded text.
  public var byteStart: Int
  /// One past the last UTF-8 byte.
  public var byteEnd: Int
  /// First Unicode scalar, counted from 0.
  public var start: Int
  /// One past the last Unicode scalar.
  public var end: Int

  /// A stretch given in bytes and in Unicode scalars.
  public init(byteStart: Int, byteEnd: Int, start: Int, end: Int) {
    self.byteStart = byteStart
    self.byteEnd = byteEnd
    self.start = start
    self.end = end
  }

  /// The stretch as a range of bytes.
  public var bytes: Range<Int> { byteStart..<byteEnd }
}
