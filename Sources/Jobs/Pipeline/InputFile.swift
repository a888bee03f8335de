#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Files that are read whole.
public enum InputFile {
  /// All bytes of a file.
  ///
  /// - Throws: `Problem` where it cannot be read.
  public static func bytes(_ path: String) throws(Problem) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw problem(path) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw problem(path)
      }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  private static func problem(_ path: String) -> Problem {
    Problem(
      file: path, code: "unreadable", message: String(cString: strerror(errno)),
      hint: "check the name and the permissions")
  }
}
