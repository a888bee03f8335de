/// Bytes that lie somewhere else and stay there, or nothing.
///
/// Whoever makes one sees to it that its bytes live as long as it is used.
package struct Slice: @unchecked Sendable {
  /// The first byte; nil where there is no value. An empty value has an address that is not read.
  package let start: UnsafeRawPointer?
  /// Number of bytes.
  package let count: Int

  /// No value.
  package static let none = Slice(start: nil, count: 0)

  package init(start: UnsafeRawPointer?, count: Int) {
    self.start = start
    self.count = count
  }

  /// The bytes of a buffer, which may be empty.
  package init(_ bytes: UnsafeRawBufferPointer) {
    start = bytes.baseAddress ?? Slice.nowhere
    count = bytes.count
  }

  /// The bytes of a literal.
  package init(_ literal: StaticString) {
    start = UnsafeRawPointer(literal.utf8Start)
    count = literal.utf8CodeUnitCount
  }

  /// Whether there is no value.
  package var isNone: Bool { start == nil }

  /// Whether there is no byte.
  package var isEmpty: Bool { count == 0 }

  /// The bytes.
  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  /// The bytes as text.
  package var string: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes as text, or nil where there is no value.
  package var optionalString: String? { isNone ? nil : string }

  /// Whether the bytes are those of a literal.
  package func equals(_ literal: StaticString) -> Bool {
    equals(Slice(literal))
  }

  /// Whether both are the same bytes, or both nothing.
  package func equals(_ other: Slice) -> Bool {
    guard count == other.count, isNone == other.isNone else { return false }
    guard let start, let theirs = other.start else { return true }
    for index in 0..<count
    where start.load(fromByteOffset: index, as: UInt8.self)
      != theirs.load(fromByteOffset: index, as: UInt8.self)
    { return false }
    return true
  }

  /// Whether the bytes come before others, as SQLite orders texts.
  package func precedes(_ other: Slice) -> Bool {
    bytes.lexicographicallyPrecedes(other.bytes)
  }

  /// Where empty values lie.
  private static var nowhere: UnsafeRawPointer { UnsafeRawPointer(StaticString("").utf8Start) }
}
