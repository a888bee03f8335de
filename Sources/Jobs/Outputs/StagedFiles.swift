import Drawing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Files on their way into a root: first all are written beside their places and synced, then all
/// are put in place. Until then the earlier files stand; a file that has its bytes already is left
/// alone, with its inode and time.
final class StagedFiles {
  private struct Staged {
    var folder: Int32
    var temporary: String
    var name: String
    var shown: String
    /// Where a signal finds the temporary file to remove it.
    var slot: Int?
  }

  private let root: RootFolder
  private var staged: [Staged] = []
  /// Paths relative to the root of the files that will change.
  private(set) var changed: [String] = []

  init(_ root: RootFolder) { self.root = root }

  deinit { discard() }

  /// Writes a file beside its place, unless it is there with these bytes.
  ///
  /// - Throws: `Problem`; what was staged before is discarded by the caller.
  func add(_ bytes: [UInt8], at relative: String) throws(Problem) {
    let (parent, name) = RootFolder.split(relative)
    guard let folder = try root.folder(parent, creating: true) else {
      throw root.failure(relative, ENOENT)
    }
    var isKept = false
    defer { if !isKept { close(folder) } }
    var status = stat()
    if fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      switch status.st_mode & S_IFMT {
      case S_IFREG:
        if Int(status.st_size) == bytes.count, Self.holds(folder, name, bytes) { return }
      case S_IFDIR: throw root.failure(relative, EISDIR)
      default: throw root.unsafe(relative)
      }
    }
    let (file, temporary, slot) = try make(folder, name, relative)
    staged.append(
      Staged(
        folder: folder, temporary: temporary, name: name, shown: root.shown(relative), slot: slot))
    isKept = true
    changed.append(relative)
    let code = Self.write(bytes, to: file)
    close(file)
    if code != 0 { throw root.failure(relative, code) }
  }

  private func make(
    _ folder: Int32, _ name: String, _ relative: String
  ) throws(Problem) -> (Int32, String, Int?) {
    for attempt in 0..<1000 {
      let temporary = Self.temporaryName(name, attempt)
      let slot = TemporaryFiles.add(root.shown(RootFolder.split(relative).folder) + "/" + temporary)
      let file = openat(
        folder, temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o666)
      if file >= 0 { return (file, temporary, slot) }
      let code = errno
      TemporaryFiles.forget(slot)
      guard code == EEXIST || code == EINTR else { throw root.failure(relative, code) }
    }
    throw root.failure(relative, EEXIST)
  }

  /// `.NAME.PROCESS-N.tmp`.
  static func temporaryName(_ name: String, _ attempt: Int) -> String {
    ".\(name).\(getpid())-\(attempt).tmp"
  }

  /// Whether a name is that of a temporary file for one of these names.
  static func isTemporary(_ name: String, for names: Set<String>) -> Bool {
    guard name.hasPrefix("."), name.hasSuffix(".tmp") else { return false }
    let parts = name.dropFirst().dropLast(4).split(
      separator: ".", omittingEmptySubsequences: false)
    guard let last = parts.last, last.allSatisfy({ $0.isASCII && $0.isNumber || $0 == "-" }) else {
      return false
    }
    return names.contains(parts.dropLast().joined(separator: "."))
  }

  /// Puts all files in place.
  func commit() throws(Problem) {
    for (index, file) in staged.enumerated() {
      guard renameat(file.folder, file.temporary, file.folder, file.name) == 0 else {
        let code = errno
        for done in staged[..<index] { close(done.folder) }
        staged.removeFirst(index)
        throw Problem(
          file: file.shown, code: "write-failed", message: String(cString: strerror(code)),
          hint: "check the disk and the path", status: .io)
      }
      TemporaryFiles.forget(file.slot)
    }
    // Some file systems cannot sync a folder; the renames stand all the same.
    for file in staged { fsync(file.folder) }
    for file in staged { close(file.folder) }
    staged = []
  }

  /// Removes what was staged and not put in place.
  func discard() {
    for file in staged {
      unlinkat(file.folder, file.temporary, 0)
      TemporaryFiles.forget(file.slot)
      close(file.folder)
    }
    staged = []
  }

  private static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(file, buffer.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      start += count
    }
    return fsync(file) == 0 ? 0 : errno
  }

  private static func holds(_ folder: Int32, _ name: String, _ bytes: [UInt8]) -> Bool {
    let file = openat(folder, name, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return false }
    defer { close(file) }
    var place = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = buffer.withUnsafeMutableBytes { read(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return count == 0 && place == bytes.count }
      guard place + count <= bytes.count,
        buffer[..<count].elementsEqual(bytes[place..<place + count])
      else { return false }
      place += count
    }
  }
}
