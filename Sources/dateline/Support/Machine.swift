import Jobs

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the system says of files and of this process.
enum Machine {
  /// This program, whatever the name it was called by.
  static let program = "/proc/self/exe"

  /// A path from the root, links followed.
  static func absolute(_ path: String) throws(Problem) -> String {
    guard let resolved = realpath(path, nil) else {
      throw Problem(
        file: path, code: "missing", message: String(cString: strerror(errno)),
        hint: "check the path", status: .usage)
    }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Name of the owner of a file; nil where it has none.
  static func owner(of path: String) -> String? {
    var info = stat()
    guard stat(path, &info) == 0, let entry = getpwuid(info.st_uid) else { return nil }
    return String(cString: entry.pointee.pw_name)
  }
}
