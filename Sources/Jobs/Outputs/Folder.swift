#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Folders of the file system.
enum Folder {
  /// Makes a folder and those it lies in, where they are missing.
  static func make(_ path: String) throws(Problem) {
    var made = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      made += "/" + part
      if mkdir(made, 0o777) != 0 && errno != EEXIST {
        throw Problem(
          file: path, code: "write-failed",
          message: "cannot make the folder: \(String(cString: strerror(errno)))",
          hint: "check the path and its permissions", status: .io)
      }
    }
    guard isFolder(path) else {
      throw Problem(
        file: path, code: "write-failed", message: "this is not a folder",
        hint: "give a folder, or a path that ends in .pdf for the briefing alone", status: .io)
    }
  }

  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  static func isFile(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFREG
  }

  static func exists(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0
  }
}
