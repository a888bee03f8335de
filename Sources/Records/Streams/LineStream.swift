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

  private let descriptor: Int32
  private let limit: Int
  private var buffer: [UInt8]
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
    buffer = [UInt8](repeating: 0, count: 256 << 10)
  }

  /// The next line, or nil at the end.
  public func next() -> Item? {
    var line: [UInt8] = []
    var length = 0
    var isTooLong = false
    while true {
      if start == end {
        if let error = fill() { return .failed(errno: error) }
        if isAtEnd {
          guard length > 0 || !line.isEmpty else { return nil }
          number += 1
          return finish(line, length, isTooLong)
        }
      }
      let stop = newline()
      let part = (stop ?? end) - start
      length += part
      if length > limit {
        isTooLong = true
        line = []
      } else {
        line.append(contentsOf: buffer[start..<(start + part)])
      }
      start += part
      if stop != nil {
        start += 1
        number += 1
        return finish(line, length, isTooLong)
      }
    }
  }

  private func finish(_ line: [UInt8], _ length: Int, _ isTooLong: Bool) -> Item {
    if isTooLong { return .tooLong(byteCount: length, number: number) }
    var line = line
    if line.last == 0x0D { line.removeLast() }
    if number == 1, line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    return .line(line, number: number)
  }

  private func newline() -> Int? {
    buffer.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = memchr(base + start, 0x0A, end - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  /// Reads more; an error number if the system refuses.
  private func fill() -> Int32? {
    while true {
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      start = 0
      end = count
      isAtEnd = count == 0
      return nil
    }
  }
}
