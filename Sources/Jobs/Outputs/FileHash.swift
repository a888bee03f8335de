import Knowledge

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Hashes of files of any size.
enum FileHash {
  /// SHA-256 and length of what a descriptor still has to give.
  static func of(descriptor: Int32, path: String) throws(Problem) -> (sha256: String, bytes: Int) {
    var hash = SHA256()
    var total = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count == 0 { return (hash.finish(), total) }
      if count < 0 {
        if errno == EINTR { continue }
        throw Problem(
          file: path, code: "unreadable", message: String(cString: strerror(errno)),
          hint: "check the file and its permissions")
      }
      buffer.withUnsafeBufferPointer {
        hash.update(UnsafeBufferPointer(rebasing: $0[..<count]))
      }
      total += count
    }
  }

  /// SHA-256 and length of a file.
  ///
  /// - Throws: `Problem` where it cannot be read.
  static func of(file path: String) throws(Problem) -> (sha256: String, bytes: Int) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      throw Problem(
        file: path, code: errno == ENOENT ? "missing" : "unreadable",
        message: String(cString: strerror(errno)), hint: "check the path and its permissions")
    }
    defer { close(descriptor) }
    return try of(descriptor: descriptor, path: path)
  }
}
