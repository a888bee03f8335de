#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What stands at a path.
enum FileKind {
  case nothing, folder, other

  init(_ path: String) {
    var info = stat()
    if stat(path, &info) != 0 {
      self = .nothing
    } else {
      self = info.st_mode & S_IFMT == S_IFDIR ? .folder : .other
    }
  }
}
