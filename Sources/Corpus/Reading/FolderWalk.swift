import Records

/// A file of a corpus, and what the manifest says of it.
struct FoundFile {
  var path: [UInt8]
  /// Path as the user would write it.
  var shown: String
  /// Path relative to the root of the corpus.
  var relativePath: String
  /// The relative path without its ending.
  var key: String
  var format: SourceFormat
  var row: Manifest.Row?
}

/// Finds the documents of a path, with the manifests beside them.
struct FolderWalk {
  let options: CorpusOptions
  private(set) var entries: [CorpusReader.Entry] = []
  private(set) var ignored: [String] = []
  /// Manifests that were met, by path relative to the root.
  private(set) var manifestPaths: [String: String] = [:]
  private var visited: Set<[UInt64]> = []
  private var selection: PathSelection?

  /// Files that stand beside documents and are none.
  private static let companions: Set<String> = ["manifest.csv", "briefing.yaml", "briefing.yml"]

  init(options: CorpusOptions) { self.options = options }

  mutating func start(_ argument: String) {
    let bytes = NameBytes.bytes(argument)
    let path = String(decoding: bytes, as: UTF8.self)
    guard !bytes.isEmpty, !bytes.contains(0) else {
      entries.append(
        .failure(
          CorpusError(
            path: path, code: .missing, message: "this is no path", hint: "name a file or folder")))
      return
    }
    switch FileSystem.status(bytes) {
    case .failure(let error): entries.append(.failure(CorpusError(reading: path, error)))
    case .success(let status):
      switch status.kind {
      case .folder: folder(bytes, shown: path)
      case .file: file(bytes, shown: path)
      case .other:
        entries.append(
          .failure(
            CorpusError(
              path: path, code: .unreadable, message: "it is neither a file nor a folder",
              hint: "give a file, a folder, or - for JSON lines on standard input")))
      }
    }
  }

  /// Finds the files that patterns take.
  mutating func start(_ selection: PathSelection) {
    self.selection = selection
    folder(Array(selection.base.utf8), shown: selection.base, starts: selection.starts)
  }

  // MARK: One file

  private mutating func file(_ path: [UInt8], shown: String) {
    let slash = path.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0
    let name = String(decoding: path[slash...], as: UTF8.self)
    // A file named outright is read as text whatever its ending.
    let format = SourceFormat(name: name) ?? .plainText
    var found = FoundFile(
      path: path, shown: shown, relativePath: name, key: Self.key(name), format: format)
    let manifestPath = Array(path[..<slash]) + Array("manifest.csv".utf8)
    let manifestShown = String(decoding: manifestPath, as: UTF8.self)
    guard options.readsManifests, name != "manifest.csv",
      let manifest = load(manifestPath, manifestShown)
    else {
      entries.append(.file(found))
      return
    }
    switch manifest {
    case .failure(let error): entries.append(.failure(error))
    case .success(let manifest):
      if let fault = manifest.faults[name] {
        entries.append(.failure(fault))
      } else {
        found.row = manifest.rows[name]
        entries.append(.file(found))
      }
    }
  }

  // MARK: A folder

  private mutating func folder(_ path: [UInt8], shown: String, starts: [String] = [""]) {
    var root = path
    while root.count > 1, root.last == 0x2F { root.removeLast() }
    var files: [FoundFile] = []
    var faults: [CorpusError] = []
    var pending: [(path: [UInt8], relative: [UInt8])] = []
    for start in starts.reversed() {
      let place = start.isEmpty ? root : root + [0x2F] + Array(start.utf8)
      switch FileSystem.status(place) {
      case .success(let status) where status.kind == .file:
        if let file = found(place, Array(start.utf8)) { files.append(file) }
      case .success: pending.append((place, Array(start.utf8)))
      case .failure(let error):
        faults.append(CorpusError(reading: String(decoding: place, as: UTF8.self), error))
      }
    }
    var manifests: [(prefix: String, path: String, manifest: Manifest)] = []
    var closed: [String] = []
    while let (folder, relative) = pending.popLast() {
      let folderShown = String(decoding: folder, as: UTF8.self)
      guard case .success(let status) = FileSystem.status(folder),
        visited.insert(status.identity).inserted
      else { continue }
      switch FileSystem.names(in: folder) {
      case .failure(let error): faults.append(CorpusError(reading: folderShown, error))
      case .success(let names):
        for entry in names {
          let name = entry.bytes
          let child = folder + (folder.last == 0x2F ? [] : [0x2F]) + name
          let childRelative = relative.isEmpty ? name : relative + [0x2F] + name
          if entry.isFile {
            if let file = found(child, childRelative) { files.append(file) }
            continue
          }
          switch FileSystem.status(child) {
          case .failure(let error):
            faults.append(CorpusError(reading: String(decoding: child, as: UTF8.self), error))
          case .success(let status) where status.kind == .folder:
            pending.append((child, childRelative))
          case .success(let status) where status.kind == .file:
            if let file = found(child, childRelative) { files.append(file) }
          case .success: ignored.append(String(decoding: child, as: UTF8.self))
          }
        }
        guard options.readsManifests,
          names.contains(where: { $0.bytes.elementsEqual("manifest.csv".utf8) })
        else { continue }
        let manifestPath = folder + (folder.last == 0x2F ? [] : [0x2F]) + Array("manifest.csv".utf8)
        let prefix = relative.isEmpty ? "" : String(decoding: relative, as: UTF8.self) + "/"
        let manifestShown = String(decoding: manifestPath, as: UTF8.self)
        manifestPaths[prefix + "manifest.csv"] = manifestShown
        switch load(manifestPath, manifestShown) {
        case nil: break
        case .failure(let error):
          // Without its manifest a folder's documents would get other dates and ids.
          faults.append(error)
          closed.append(prefix)
        case .success(let manifest): manifests.append((prefix, manifestShown, manifest))
        }
      }
    }
    if !closed.isEmpty {
      files.removeAll { file in closed.contains { file.relativePath.hasPrefix($0) } }
    }
    apply(manifests, to: &files, faults: &faults)
    finish(files, faults, shown)
  }

  private mutating func finish(_ files: [FoundFile], _ faults: [CorpusError], _ shown: String) {
    if files.isEmpty, faults.isEmpty {
      entries.append(
        .failure(
          CorpusError(
            path: shown, code: .empty, message: "there is no document in the folder",
            hint: "put .txt, .md, .html, .jsonl or .csv files into it")))
      return
    }
    entries += faults.sorted {
      ($0.path, $0.line ?? 0, $0.column ?? 0) < ($1.path, $1.line ?? 0, $1.column ?? 0)
    }.map { .failure($0) }
    entries += files.sorted {
      $0.relativePath.utf8.lexicographicallyPrecedes($1.relativePath.utf8)
    }.map { .file($0) }
  }

  /// Gives each file the row of the nearest manifest; a faulty row stands in the file's place.
  private func apply(
    _ manifests: [(prefix: String, path: String, manifest: Manifest)], to files: inout [FoundFile],
    faults: inout [CorpusError]
  ) {
    if manifests.isEmpty { return }
    var slots: [String: Int] = [:]
    for (index, file) in files.enumerated() { slots[file.relativePath] = index }
    var dropped: Set<Int> = []
    for (prefix, path, manifest) in manifests.sorted(by: { $0.prefix < $1.prefix }) {
      var met: Set<String> = []
      for name in manifest.files where met.insert(name).inserted {
        let slot = slots[prefix + name]
        if let fault = manifest.faults[name] {
          faults.append(fault)
          if let slot { dropped.insert(slot) }
        } else if let row = manifest.rows[name] {
          if let slot {
            files[slot].row = row
          } else if selection?.takes(prefix + name) ?? true {
            faults.append(
              CorpusError(
                path: path, line: row.line, column: row.column, code: .manifest,
                message: "there is no document “\(name)”",
                hint: "correct the name or remove the row"))
          }
        }
      }
    }
    files = files.enumerated().filter { !dropped.contains($0.offset) }.map(\.element)
  }

  private mutating func found(_ path: [UInt8], _ relative: [UInt8]) -> FoundFile? {
    let shown = String(decoding: path, as: UTF8.self)
    let relativePath = String(decoding: relative, as: UTF8.self)
    let name = relativePath.split(separator: "/").last.map(String.init) ?? relativePath
    guard !Self.companions.contains(name), selection?.takes(relativePath) ?? true else {
      return nil
    }
    guard let format = SourceFormat(name: name) else {
      ignored.append(shown)
      return nil
    }
    return FoundFile(
      path: path, shown: shown, relativePath: relativePath, key: Self.key(relativePath),
      format: format)
  }

  /// The manifest at a path; nil where there is none.
  private func load(_ path: [UInt8], _ shown: String) -> Result<Manifest, CorpusError>? {
    switch FileSystem.contents(path, limit: options.fileLimit) {
    case .failure(let error):
      return error.isMissing ? nil : .failure(CorpusError(reading: shown, error))
    case .success(let bytes):
      do throws(CorpusError) {
        return .success(try Manifest(bytes, path: shown))
      } catch {
        return .failure(error)
      }
    }
  }

  /// A path without the ending of its last part.
  static func key(_ path: String) -> String {
    let bytes = Array(path.utf8)
    let slash = bytes.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0
    guard let dot = bytes.lastIndex(of: 0x2E), dot > slash else { return path }
    return String(decoding: bytes[..<dot], as: UTF8.self)
  }
}
