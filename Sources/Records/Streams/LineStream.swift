import Glibc

/// Reads a file descriptor line by line, holding one line and one buffer at a time.
///
/// Lines end with LF or CRLF; the end is not part of the line. A byte order mark at the start is
/// dropped. A line longer than the limit is passed over and reported, so that memory stays bounded
/// whatever the input.
public final class LineStream {
  /// What comes next in a stream.
  public enum Item: Sendable {
    /// A line and its number, from 1.
    case line([UInt8], number: Int)
    /// A line of that many bytes that is over the limit.
    case tooLong(byteCount: Int, number: Int)
    /// The system refused to read; its error number.
    case failed(errno: Int32)
  }

  /// The same where lines are read in place.
  public enum Place {
    /// A line where it lies, until the next is asked for. ``LineStream/margin`` bytes behind it can
    /// be read; the first of them is a control character.
    case line(UnsafeRawBufferPointer, number: Int)
    /// A line of that many bytes that is over the limit.
    case tooLong(byteCount: Int, number: Int)
    /// The system refused to read; its error number.
    case failed(errno: Int32)
  }

  /// Bytes behind a line that can be read.
  public static let margin = 64

  private let descriptor: Int32
  private let limit: Int
  private var buffer: UnsafeMutableRawPointer
  private var capacity: Int
  private var start = 0
  private var end = 0
  private var number = 0
  private var isAtEnd = false

  /// A stream over an open descriptor, which stays the caller's to close.
  ///
  /// - Parameter limit: most bytes that a line may have.
  public init(descriptor: Int32, limit: Int = 64 << 20) {
    self.descriptor = descriptor
    self.limit = limit
    capacity = 256 << 10
    buffer = .allocate(byteCount: capacity + LineStream.margin, alignment: 16)
    buffer.initializeMemory(as: UInt8.self, repeating: 0, count: capacity + LineStream.margin)
  }

  deinit { buffer.deallocate() }

  /// The next line, or nil at the end.
  public func next() -> Item? {
    switch nextInPlace() {
    case .line(let bytes, let number): .line(Array(bytes), number: number)
    case .tooLong(let count, let number): .tooLong(byteCount: count, number: number)
    case .failed(let number): .failed(errno: number)
    case nil: nil
    }
  }

  /// The next line where it lies, or nil at the end.
  public func nextInPlace() -> Place? {
    // Bytes of a line over the limit that are gone already.
    var dropped = 0
    var searched = start
    while true {
      if let stop = newline(from: searched) {
        defer { start = stop + 1 }
        return finish(start..<stop, dropped)
      }
      if isAtEnd {
        guard end > start || dropped > 0 else { return nil }
        // Behind a line that no line end closes may stand what was read before.
        memset(buffer + end, 0, LineStream.margin)
        defer { start = end }
        return finish(start..<end, dropped)
      }
      if end - start > limit || dropped > 0 {
        dropped += end - start
        start = end
      }
      searched = end - start
      makeRoom()
      if let error = fill() { return .failed(errno: error) }
    }
  }

  private func finish(_ range: Range<Int>, _ dropped: Int) -> Place {
    number += 1
    if dropped > 0 || range.count > limit {
      return .tooLong(byteCount: dropped + range.count, number: number)
    }
    var line = UnsafeRawBufferPointer(start: buffer + range.lowerBound, count: range.count)
    if line.last == 0x0D { line = UnsafeRawBufferPointer(rebasing: line.dropLast()) }
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) {
      line = UnsafeRawBufferPointer(rebasing: line.dropFirst(3))
    }
    return .line(line, number: number)
  }

  private func newline(from place: Int) -> Int? {
    guard end > place, let found = memchr(buffer + place, 0x0A, end - place) else { return nil }
    return UnsafeMutableRawPointer(found) - buffer
  }

  /// Moves what is left to the front, and makes the buffer larger where a line fills it.
  private func makeRoom() {
    if start > 0 {
      memmove(buffer, buffer + start, end - start)
      end -= start
      start = 0
    }
    guard end == capacity else { return }
    let larger = UnsafeMutableRawPointer.allocate(
      byteCount: capacity * 2 + LineStream.margin, alignment: 16)
    memcpy(larger, buffer, end)
    memset(larger + end, 0, capacity * 2 + LineStream.margin - end)
    buffer.deallocate()
    buffer = larger
    capacity *= 2
  }

  /// Reads more; an error number if the system refuses.
  private func fill() -> Int32? {
    while true {
      let count = Glibc.read(descriptor, buffer + end, capacity - end)
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      end += count
      isAtEnd = count == 0
      return nil
    }
  }
}
