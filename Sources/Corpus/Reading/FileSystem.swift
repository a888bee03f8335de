import Glibc

/// The few calls on files that reading a corpus needs; names are bytes, whatever their encoding.
enum FileSystem {
  enum Kind { case file, folder, other }

  struct Status {
    var kind: Kind
    var size: Int
    /// Device and inode: the same for two names of one file.
    var identity: [UInt64]
  }

  /// What stands at a path, links followed; an error number where nothing can be told.
  static func status(_ path: [UInt8]) -> Result<Status, SystemError> {
    var info = stat()
    guard withPath(path, { stat($0, &info) }) == 0 else { return .failure(SystemError(errno)) }
    let kind: Kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    return .success(
      Status(
        kind: kind, size: Int(info.st_size), identity: [UInt64(info.st_dev), UInt64(info.st_ino)]))
  }

  /// Names in a folder in the order of their bytes, without those that begin with a dot.
  static func names(in path: [UInt8]) -> Result<[[UInt8]], SystemError> {
    guard let folder = withPath(path, { opendir($0) }) else { return .failure(SystemError(errno)) }
    defer { closedir(folder) }
    var names: [[UInt8]] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        Array(bytes.prefix { $0 != 0 })
      }
      if name.first != 0x2E { names.append(name) }
    }
    names.sort { $0.lexicographicallyPrecedes($1) }
    return .success(names)
  }

  /// All bytes of a file.
  static func contents(_ path: [UInt8], limit: Int) -> Result<[UInt8], SystemError> {
    let descriptor = withPath(path) { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { return .failure(SystemError(errno)) }
    defer { close(descriptor) }
    var info = stat()
    let size = fstat(descriptor, &info) == 0 ? Int(info.st_size) : 0
    var bytes = [UInt8](repeating: 0, count: min(size, limit) + 1)
    var count = 0
    while true {
      if count == bytes.count {
        guard count <= limit else { return .failure(SystemError(EFBIG)) }
        bytes.append(contentsOf: [UInt8](repeating: 0, count: max(4096, count)))
      }
      let got = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      }
      if got < 0 {
        if errno == EINTR { continue }
        return .failure(SystemError(errno))
      }
      if got == 0 { break }
      count += got
    }
    bytes.removeSubrange(count...)
    return .success(bytes)
  }

  /// An open descriptor for reading.
  static func openForReading(_ path: [UInt8]) -> Result<Int32, SystemError> {
    let descriptor = withPath(path) { open($0, O_RDONLY | O_CLOEXEC) }
    return descriptor >= 0 ? .success(descriptor) : .failure(SystemError(errno))
  }

  static func closeDescriptor(_ descriptor: Int32) { close(descriptor) }

  private static func withPath<R>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> R) -> R {
    let terminated = path.map { CChar(bitPattern: $0) } + [0]
    return body(terminated)
  }
}

/// A refusal of the operating system.
struct SystemError: Error, Hashable, Sendable {
  let number: Int32

  init(_ number: Int32) { self.number = number }

  var isMissing: Bool { number == ENOENT || number == ENOTDIR }

  var isTooLarge: Bool { number == EFBIG }

  /// What the system says, the same in every locale.
  var message: String {
    switch number {
    case ENOENT: "there is no such file or folder"
    case ENOTDIR: "a part of the path is no folder"
    case EACCES, EPERM: "permission denied"
    case EISDIR: "it is a folder"
    case ELOOP: "too many symbolic links"
    case ENAMETOOLONG: "the name is too long"
    case EIO: "input/output error"
    case EFBIG: "the file is too large"
    default: "the system refused (error \(number))"
    }
  }
}
