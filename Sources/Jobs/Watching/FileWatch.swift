#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Waits until files change: folders through and through, and single files.
///
/// Folders are watched, never files: editors put a new file in the place of the old one, and a
/// watch on the old one would see nothing more.
public final class FileWatch {
  private let descriptor: Int32
  /// What is watched, from the root.
  public let paths: [String]
  private let ignored: [String]
  /// Folders by the number of their watch.
  private var folders: [Int32: String] = [:]

  /// Watches paths.
  ///
  /// - Parameters:
  ///   - paths: folders, and files, which need not be there yet.
  ///   - ignoring: folders and files whose changes do not count, as those that are written.
  /// - Throws: `Problem` where the system watches no more files.
  public init(_ paths: [String], ignoring: [String] = []) throws(Problem) {
    descriptor = inotify_init1(Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { throw Self.problem("") }
    self.paths = paths.map(Self.absolute)
    ignored = ignoring.map(Self.absolute)
    try watchAll()
  }

  deinit { close(descriptor) }

  /// Waits for changes and for a moment of quiet after them.
  ///
  /// - Parameter quiet: milliseconds without a change that end the waiting; at most ten times as
  ///   many pass in all.
  /// - Returns: the changed paths, in order, each once.
  public func wait(quiet: Int32 = 120) throws(Problem) -> [String] {
    var changed: Set<String> = []
    while changed.isEmpty { changed.formUnion(try events(within: -1)) }
    for _ in 0..<10 {
      let more = try events(within: quiet)
      if more.isEmpty { break }
      changed.formUnion(more)
    }
    // Folders that came meanwhile are watched from now on.
    try watchAll()
    return changed.sorted()
  }

  private func watchAll() throws(Problem) {
    for path in paths {
      if Folder.isFolder(path) {
        try watch(path, deeply: true)
      } else {
        try watch(Self.folder(of: path), deeply: false)
      }
    }
  }

  private func watch(_ folder: String, deeply: Bool) throws(Problem) {
    guard Folder.isFolder(folder), !isIgnored(folder) else { return }
    let mask =
      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_ATTRIB | IN_ONLYDIR
    let number = inotify_add_watch(descriptor, folder, UInt32(mask))
    guard number >= 0 else {
      // What may not be read is told by whoever reads it.
      if errno == EACCES || errno == ENOENT || errno == ENOTDIR { return }
      throw Self.problem(folder)
    }
    folders[number] = folder
    guard deeply, let entries = opendir(folder) else { return }
    defer { closedir(entries) }
    while let entry = readdir(entries) {
      let isFolder = entry.pointee.d_type == UInt8(DT_DIR) || entry.pointee.d_type == 0
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if isFolder, !name.hasPrefix(".") { try watch(folder + "/" + name, deeply: true) }
    }
  }

  /// The paths that changed within some milliseconds; negative waits for ever.
  private func events(within timeout: Int32) throws(Problem) -> Set<String> {
    var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&poller, 1, timeout) > 0 else { return [] }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { return [] }
    var changed: Set<String> = []
    var place = 0
    let head = MemoryLayout<inotify_event>.size
    while place + head <= count {
      let event = buffer.withUnsafeBytes {
        $0.loadUnaligned(fromByteOffset: place, as: inotify_event.self)
      }
      let end = min(count, place + head + Int(event.len))
      let name = String(decoding: buffer[(place + head)..<end].prefix { $0 != 0 }, as: UTF8.self)
      place = end
      if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
        changed.formUnion(paths)
      } else if let path = changedPath(name, in: event.wd, mask: event.mask) {
        changed.insert(path)
      }
    }
    return changed
  }

  private func changedPath(_ name: String, in number: Int32, mask: UInt32) -> String? {
    // Editors' own files: hidden ones, backups, and the number with which vim tries a folder.
    guard let folder = folders[number], !name.isEmpty, !name.hasPrefix("."), !name.hasPrefix("#"),
      !name.hasSuffix("~"), !name.hasSuffix(".swp"), name != "4913"
    else { return nil }
    let path = folder == "/" ? "/" + name : folder + "/" + name
    // A file that was made is not yet written; closing it says so. A link and a folder are whole.
    let isFolder = mask & UInt32(IN_ISDIR) != 0
    if mask & UInt32(IN_CREATE) != 0, !isFolder, !Self.isLink(path) { return nil }
    if mask & UInt32(IN_ATTRIB) != 0, isFolder { return nil }
    let isWanted = paths.contains { path == $0 || path.hasPrefix($0 == "/" ? "/" : $0 + "/") }
    return isWanted && !isIgnored(path) ? path : nil
  }

  private func isIgnored(_ path: String) -> Bool {
    ignored.contains { path == $0 || path.hasPrefix($0 + "/") }
  }

  private static func isLink(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0 && info.st_mode & S_IFMT != S_IFREG
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return "/" }
    return String(path[..<slash])
  }

  /// The path from the root, without links where it is there already.
  private static func absolute(_ path: String) -> String {
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let parent =
      path.contains("/") ? String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]) : "."
    guard parent != path, let resolved = realpath(parent.isEmpty ? "/" : parent, nil) else {
      return path
    }
    defer { free(resolved) }
    let folder = String(cString: resolved)
    return folder == "/" ? "/" + name : folder + "/" + name
  }

  private static func problem(_ path: String) -> Problem {
    let code = errno
    return Problem(
      file: path.isEmpty ? nil : path, code: "watch-failed",
      message: "cannot be watched: \(String(cString: strerror(code)))",
      hint: code == ENOSPC || code == EMFILE
        ? "raise fs.inotify.max_user_watches and max_user_instances by sysctl"
        : "check the path and its permissions", status: .io)
  }
}
