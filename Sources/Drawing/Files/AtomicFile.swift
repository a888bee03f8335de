internal import Glibc

/// Writes files whole or not at all.
public enum AtomicFile {
  /// What writing did.
  public enum Outcome: Hashable, Sendable {
    case written
    /// The file had these bytes already and was not touched.
    case unchanged
  }

  /// Writes bytes to a path: to a temporary file beside it, synced, then renamed over it.
  ///
  /// A file with the same bytes is left alone, with its inode and time. The target of a symbolic
  /// link is replaced, not the link. What is not a regular file (`/dev/full`, a pipe) is written
  /// directly. After an error the old file is whole and no temporary file is left. The caller
  /// refuses names that lead where they should not.
  ///
  /// - Throws: `FileError` with the step that failed and the system's words.
  @discardableResult
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) -> Outcome {
    guard !path.isEmpty, !path.utf8.contains(0) else {
      throw FileError(
        path: path, operation: "opening", code: EINVAL, reason: "not a usable file name",
        hint: "give the path of a file")
    }
    var status = stat()
    if stat(path, &status) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFREG: return try replace(realPath(path), with: bytes, status)
      case S_IFDIR: throw failure(path, "opening", EISDIR)
      default:
        try Descriptor.open(path, O_WRONLY | O_CLOEXEC, reporting: path).writeAndClose(bytes)
        return .written
      }
    }
    guard errno == ENOENT else { throw failure(path, "looking at the file", errno) }
    return try replace(path, with: bytes, nil)
  }

  private static func replace(
    _ path: String, with bytes: [UInt8], _ old: stat?
  ) throws(FileError) -> Outcome {
    if let old, Int(old.st_size) == bytes.count, holds(path, bytes) { return .unchanged }
    let (folder, name) = split(path)
    let temporary = try makeTemporary(in: folder, for: name, reporting: path)
    defer { TemporaryFiles.forget(temporary.slot) }
    do throws(FileError) {
      // The new file keeps the old one's permissions.
      if let old, fchmod(temporary.file.number, old.st_mode & 0o7777) != 0 {
        throw failure(path, "setting permissions", errno)
      }
      try temporary.file.writeAndClose(bytes)
      guard rename(temporary.path, path) == 0 else {
        throw failure(path, "putting the file in place", errno)
      }
    } catch {
      temporary.file.closeQuietly()
      unlink(temporary.path)
      throw error
    }
    try syncFolder(folder, reporting: path)
    return .written
  }

  private static func makeTemporary(
    in folder: String, for name: String, reporting path: String
  ) throws(FileError) -> (file: Descriptor, path: String, slot: Int?) {
    let process = getpid()
    for attempt in 0..<1000 {
      // A long name is cut so that the temporary one is still a name.
      let stem = String(decoding: name.utf8.prefix(180), as: UTF8.self)
      let temporary = "\(folder)/.\(stem).\(process)-\(attempt).tmp"
      // What exists already is another's and not to be removed with ours.
      guard access(temporary, F_OK) != 0 else { continue }
      let slot = TemporaryFiles.add(temporary)
      let number = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
      if number >= 0 { return (Descriptor(number: number, path: path), temporary, slot) }
      TemporaryFiles.forget(slot)
      guard errno == EEXIST || errno == EINTR else {
        throw failure(path, "making a temporary file beside it", errno)
      }
    }
    throw failure(path, "making a temporary file beside it", EEXIST)
  }

  private static func syncFolder(
    _ folder: String, reporting path: String
  ) throws(FileError) {
    let file = try Descriptor.open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC, reporting: path)
    defer { file.closeQuietly() }
    // Some file systems cannot sync a folder and say so with EINVAL.
    if fsync(file.number) != 0, errno != EINVAL {
      throw failure(path, "syncing its folder", errno)
    }
  }

  private static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { return false }
    defer { close(number) }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var place = 0
    while true {
      let count = read(number, &chunk, chunk.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { return count == 0 && place == bytes.count }
      guard place + count <= bytes.count,
        chunk[..<count].elementsEqual(bytes[place..<place + count])
      else { return false }
      place += count
    }
  }

  private static func realPath(_ path: String) throws(FileError) -> String {
    guard let resolved = realpath(path, nil) else { throw failure(path, "following links", errno) }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return (".", path) }
    let folder = path[..<slash]
    return (folder.isEmpty ? "/" : String(folder), String(path[path.index(after: slash)...]))
  }

  static func failure(_ path: String, _ operation: String, _ code: Int32) -> FileError {
    let hint =
      switch code {
      case ENOSPC, EDQUOT: "make room on the disk; the earlier file is untouched"
      case EACCES, EPERM, EROFS: "choose a folder that you may write to"
      case ENOENT, ENOTDIR: "make the folder first, or choose one that exists"
      case EISDIR: "give the name of a file, not of a folder"
      case ENAMETOOLONG: "choose a shorter name"
      default: "check the disk and the path; the earlier file is untouched"
      }
    return FileError(
      path: path, operation: operation, code: code, reason: String(cString: strerror(code)),
      hint: hint)
  }
}
