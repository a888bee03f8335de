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

  /// A name in a folder; whether it is a plain file, where the folder itself says so.
  struct Name {
    var bytes: [UInt8]
    var isFile: Bool
  }

  /// Names in a folder in the order of their bytes, without those that begin with a dot.
  static func names(in path: [UInt8]) -> Result<[Name], SystemError> {
    guard let folder = withPath(path, { opendir($0) }) else { return .failure(SystemError(errno)) }
    defer { closedir(folder) }
    var names: [Name] = []
    while let entry = readdir(folder) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        Array(bytes[..<min(bytes.count, strnlen(bytes.baseAddress, bytes.count))])
      }
      if name.first != 0x2E {
        names.append(Name(bytes: name, isFile: Int32(entry.pointee.d_type) == regular))
      }
    }
    names.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
    return .success(names)
  }

  /// What `d_type` says of a plain file.
  private static let regular: Int32 = 8

  private static func strnlen(_ start: UnsafeRawPointer?, _ limit: Int) -> Int {
    start.map { Glibc.strnlen($0.assumingMemoryBound(to: CChar.self), limit) } ?? 0
  }

  /// All bytes of a file.
  static func contents(_ path: [UInt8], limit: Int) -> Result<[UInt8], SystemError> {
    let descriptor = withPath(path) { open($0, O_RDONLY | O_CLOEXEC) }
    guard descriptor >= 0 else { return .failure(SystemError(errno)) }
    defer { close(descriptor) }
    var info = stat()
    let isKnown = fstat(descriptor, &info) == 0
    let size = isKnown ? Int(info.st_size) : 0
    if size > 0, size <= limit, info.st_mode & S_IFMT == S_IFREG,
      let bytes = contents(descriptor, exactly: size)
    {
      return .success(bytes)
    }
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

  /// As many bytes as a plain file has, in one go; nil where the system gives fewer, with nothing
  /// read.
  private static func contents(_ descriptor: Int32, exactly size: Int) -> [UInt8]? {
    var isWhole = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      isWhole = pread(descriptor, buffer.baseAddress, size, 0) == size
      count = isWhole ? size : 0
    }
    return isWhole ? bytes : nil
  }

  /// An open descriptor for reading.
  static func openForReading(_ path: [UInt8]) -> Result<Int32, SystemError> {
    let descriptor = withPath(path) { open($0, O_RDONLY | O_CLOEXEC) }
    return descriptor >= 0 ? .success(descriptor) : .failure(SystemError(errno))
  }

  static func closeDescriptor(_ descriptor: Int32) { close(descriptor) }

  private static func withPath<R>(_ path: [UInt8], _ body: (UnsafePointer<CChar>) -> R) -> R {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: path.count + 1) { name in
      for (index, byte) in path.enumerated() { name[index] = CChar(bitPattern: byte) }
      name[path.count] = 0
      return name.baseAddress.map { body(UnsafePointer($0)) } ?? body("")
    }
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
