import Jobs

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Standard output: data only, buffered, and never lost in silence.
///
/// The command is single-threaded where it prints; the buffer needs no lock.
enum StandardOutput {
  /// The code of the trouble that nobody reads any more.
  static let closedPipe = "closed-pipe"

  nonisolated(unsafe) private static var buffer: [UInt8] = []

  /// Adds text to what will be written.
  static func write(_ text: String) { write(Array(text.utf8)) }

  /// Adds bytes to what will be written.
  static func write(_ bytes: [UInt8]) {
    buffer.append(contentsOf: bytes)
  }

  /// Writes out once enough has gathered, for streams that may be long.
  static func flushIfLarge() throws(Problem) {
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Writes out what has gathered.
  ///
  /// - Throws: `Problem` of status io where the descriptor does not take the bytes.
  static func flush() throws(Problem) {
    let pending = buffer
    buffer = []
    var start = 0
    while start < pending.count {
      let written = pending.withUnsafeBytes { bytes in
        put(1, bytes, from: start)
      }
      if written < 0 {
        let code = errno
        if code == EINTR { continue }
        if code == EPIPE {
          throw Problem(code: closedPipe, message: "nobody reads standard output", status: .io)
        }
        throw Problem(
          file: "standard output", code: "write-failed", message: String(cString: strerror(code)),
          hint: "check that the device or disk has room", status: .io)
      }
      start += written
    }
  }

  private static func put(
    _ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, from start: Int
  ) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    return Glibc.write(descriptor, base + start, bytes.count - start)
  }
}

/// Standard error: troubles, notes and progress.
enum StandardError {
  /// Whether a person is watching.
  static let isTerminal = isatty(2) == 1

  /// Writes text at once; a trouble there cannot be told to anybody.
  static func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(2, $0.baseAddress, $0.count) }
      if written <= 0 { return }
      bytes = bytes.dropFirst(written)
    }
  }
}
