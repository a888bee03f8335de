#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder outside of which nothing is written: every part of a path is opened below the one
/// before and no symbolic link is followed.
final class RootFolder {
  /// Path as the user would write it.
  let path: String
  private let descriptor: Int32

  /// Opens a folder that is there.
  ///
  /// - Throws: `Problem` where it is none.
  init(_ path: String) throws(Problem) {
    self.path = path
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw Problem(
        file: path, code: "no-root", message: String(cString: strerror(errno)),
        hint: "make the folder, or correct root: in the job file", status: .usage)
    }
  }

  deinit { close(descriptor) }

  /// A descriptor of a folder below, which the caller closes; nil where it is missing.
  ///
  /// - Parameter creating: whether to make what is missing.
  /// - Throws: `Problem` where a part of the path is a link or no folder.
  func folder(_ relative: String, creating: Bool) throws(Problem) -> Int32? {
    var current = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard current >= 0 else { throw failure(relative, errno) }
    for part in relative.split(separator: "/") where part != "." {
      let name = String(part)
      let above = current
      defer { close(above) }
      guard name != "..", !name.utf8.contains(0) else { throw unsafe(relative) }
      if creating, mkdirat(current, name, 0o777) != 0, errno != EEXIST {
        throw failure(relative, errno)
      }
      let next = openat(current, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
      guard next >= 0 else {
        if errno == ENOENT { return nil }
        throw errno == ELOOP || errno == ENOTDIR ? unsafe(relative) : failure(relative, errno)
      }
      current = next
    }
    return current
  }

  /// What happens to a regular file below, or nil where there is none.
  ///
  /// - Throws: `Problem` where something else stands in its place.
  func hash(_ relative: String) throws(Problem) -> (sha256: String, bytes: Int)? {
    let (parent, name) = Self.split(relative)
    guard let folder = try folder(parent, creating: false) else { return nil }
    defer { close(folder) }
    let file = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw errno == ELOOP ? unsafe(relative) : failure(relative, errno)
    }
    defer { close(file) }
    return try FileHash.of(descriptor: file, path: shown(relative))
  }

  /// All bytes of a regular file below, or nil where there is none.
  func contents(_ relative: String) throws(Problem) -> [UInt8]? {
    guard try hash(relative) != nil else { return nil }
    return try InputFile.bytes(shown(relative))
  }

  /// Removes a file below, if it is there, and folders that are empty then, up to `top`.
  func remove(_ relative: String, below top: String) throws(Problem) {
    var (parent, name) = Self.split(relative)
    guard let place = try folder(parent, creating: false) else { return }
    if unlinkat(place, name, 0) != 0, errno != ENOENT {
      let code = errno
      close(place)
      throw failure(relative, code)
    }
    close(place)
    while parent != top, parent.hasPrefix(top + "/") || top == "." {
      let (above, last) = Self.split(parent)
      guard parent != ".", let place = try folder(above, creating: false) else { return }
      defer { close(place) }
      if unlinkat(place, last, AT_REMOVEDIR) != 0 { return }
      parent = above
      name = last
    }
  }

  /// Names of what stands in a folder below.
  func names(in relative: String) throws(Problem) -> [String] {
    guard let place = try folder(relative, creating: false) else { return [] }
    guard let stream = fdopendir(place) else {
      close(place)
      return []
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) {
        String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The path of something below, as the user would write it.
  func shown(_ relative: String) -> String { path == "." ? relative : path + "/" + relative }

  /// Closes a descriptor that this gave.
  static func release(_ descriptor: Int32) { close(descriptor) }

  /// Number of this process, for names that must not meet others.
  static var process: Int { Int(getpid()) }

  /// A path without parts that say nothing, as `./`.
  static func normal(_ path: String) -> String {
    let parts = path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
    return (path.hasPrefix("/") ? "/" : "") + parts
  }

  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }

  func failure(_ relative: String, _ code: Int32) -> Problem {
    let hint =
      switch code {
      case ENOSPC, EDQUOT: "make room on the disk; the earlier files are untouched"
      case EACCES, EPERM, EROFS: "choose a folder that you may write to"
      default: "check the disk and the path; the earlier files are untouched"
      }
    return Problem(
      file: shown(relative), code: "write-failed", message: String(cString: strerror(code)),
      hint: hint, status: .io)
  }

  func unsafe(_ relative: String) -> Problem {
    Problem(
      file: shown(relative), code: "unsafe-output",
      message: "a part of this path is a symbolic link or no folder",
      hint: "remove the link; a job writes nothing outside its root", status: .usage)
  }
}
