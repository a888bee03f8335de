import Jobs

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A file that a person names, read whole.
enum InputFile {
  /// The bytes of a file, or of standard input where the path is `-`.
  static func read(_ path: String) throws(Problem) -> [UInt8] {
    let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw trouble(path, errno) }
    defer { if path != "-" { close(descriptor) } }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { recv(descriptor, $0) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw trouble(path, errno)
      }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  private static func recv(_ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  private static func trouble(_ path: String, _ code: Int32) -> Problem {
    Problem(
      file: path, code: "unreadable", message: String(cString: strerror(code)),
      hint: "check the path and its permissions", status: code == ENOENT ? .usage : .io)
  }
}
