#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What stands at a path, seen without opening it.
enum FileProbe {
  case nothing, folder, empty, file

  init(_ path: String) {
    var info = stat()
    guard stat(path, &info) == 0 else {
      self = .nothing
      return
    }
    if info.st_mode & S_IFMT == S_IFDIR {
      self = .folder
    } else {
      self = info.st_size == 0 ? .empty : .file
    }
  }
}
