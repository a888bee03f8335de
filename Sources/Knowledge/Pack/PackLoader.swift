internal import CivilTime
internal import Events
internal import Records

/// Reads the files of a pack into its values, strictly: what cannot be read is an error with its
/// place, never left out.
struct PackLoader {
  private let source: PackSource
  private(set) var tables: [PackFile: PackTable] = [:]
  private let sha256: String
  /// The words of the built-in pack, where the program was linked with what it made of these very
  /// bytes: they are read when they are asked for. What was made of them passed the checks here.
  private var late: [PackFile: FileBytes] = [:]

  /// Reads all files of a pack.
  ///
  /// - Parameter isWhole: whether words are read even where the program has made of them already
  ///   what readers need.
  init(_ source: PackSource, isWhole: Bool = true) throws(KnowledgeError) {
    self.source = source
    try source.check()
    var hash = SHA256()
    var files: [(file: PackFile, path: String, bytes: FileBytes)] = []
    for file in PackFile.allCases {
      guard let (path, bytes) = try PackLoader.bytes(file, of: source) else { continue }
      // Name and length go in too, so that no two sets of files run together to one hash.
      hash.update(Array("\(file.name) \(bytes.buffer.count)\n".utf8))
      hash.update(bytes.buffer)
      files.append((file, path, bytes))
    }
    sha256 = hash.finish()
    let isReady = !isWhole && KnowledgePack.builtInTables?.starts(with: sha256.utf8) ?? false
    for (file, path, bytes) in files {
      if isReady, file == .triggers || file == .lexicon {
        late[file] = bytes
      } else {
        tables[file] = try PackTable(file, bytes, path: path)
      }
    }
  }

  private static func bytes(
    _ file: PackFile, of source: PackSource
  ) throws(KnowledgeError) -> (path: String, bytes: FileBytes)? {
    if let bytes = try source.bytes(file.name) { return (source.path(file.name), bytes) }
    switch file.absence {
    case .refused:
      throw KnowledgeError(
        file: source.path(file.name), message: "the pack has no \(file.name)",
        hint: "every pack has pack.csv and places.csv")
    case .empty: return nil
    case .builtIn:
      let builtIn = PackSource.builtIn("kp")
      return try builtIn.bytes(file.name).map { (builtIn.path(file.name), $0) }
    }
  }

  /// The keys of pack.csv.
  static let headerKeys: [(name: String, isRequired: Bool)] = [
    ("id", true), ("name", false), ("country", true), ("version", true), ("languages", false),
    ("licence", false), ("attribution", false),
  ]

  /// The pack.
  func load() throws(KnowledgeError) -> KnowledgePack {
    let header = try header()
    return KnowledgePack(
      stamp: KnowledgeStamp(
        id: header["id"] ?? "", version: header["version"] ?? "", sha256: sha256),
      name: header["name"] ?? "", country: header["country"] ?? "",
      languages: (header["languages"] ?? "").split(separator: "|").map(String.init),
      licence: header["licence"] ?? "", attribution: header["attribution"] ?? "",
      places: Gazetteer(try places(), formerParents: try formerParents()),
      agencies: AgencyRegister(
        try agencies(), ambiguities: try ambiguities(), sources: try sources()),
      anchors: try anchors(), lunarFeasts: try lunarFeasts(), types: try types(),
      words: PackWords(
        triggers: try words(.triggers) { (row) throws(KnowledgeError) in _ = try trigger(row) },
        lexicon: try words(.lexicon) { (row) throws(KnowledgeError) in _ = try word(row) }))
  }

  private func words(
    _ file: PackFile, _ read: (PackRow) throws(KnowledgeError) -> Void
  ) throws(KnowledgeError) -> PackWords.Grid {
    if let bytes = late[file] { return PackWords.Grid(bytes, file: source.path(file.name)) }
    return PackWords.Grid(try checked(file, read))
  }

  func rows<Entry>(
    _ file: PackFile, _ body: (PackRow) throws(KnowledgeError) -> Entry
  ) throws(KnowledgeError) -> [Entry] {
    guard let table = tables[file] else { return [] }
    return try table.map(body)
  }

  private func header() throws(KnowledgeError) -> [String: String] {
    let known = PackLoader.headerKeys.map(\.name)
    var values: [String: String] = [:]
    _ = try rows(.pack) { (row) throws(KnowledgeError) in
      let key = try row.filled("key")
      guard known.contains(key) else {
        throw row.error(
          "key", "\"\(key)\" is not a key of a pack",
          "the keys are \(known.joined(separator: ", "))")
      }
      guard values.updateValue(row.text("value"), forKey: key) == nil else {
        throw row.error("key", "the key \"\(key)\" stands twice", "keep one of them")
      }
    }
    for key in PackLoader.headerKeys where key.isRequired && values[key.name, default: ""].isEmpty {
      throw KnowledgeError(
        file: source.path(PackFile.pack.name),
        message: "the key \"\(key.name)\" is missing or empty", hint: "add a line \(key.name),...")
    }
    return values
  }

  private func places() throws(KnowledgeError) -> [GazetteerEntry] {
    try rows(.places) { (row) throws(KnowledgeError) in
      var tile: Place.Tile?
      if let column = try row.integer("tile_col"), let line = try row.integer("tile_row") {
        tile = Place.Tile(column: column, row: line)
      }
      guard let level = try row.integer("level"), (0...9).contains(level) else {
        throw row.error("level", "the level is missing or not 0 to 9", "0 is a country, 1 a unit")
      }
      let place = Place(
        id: try row.filled("id"), name: try row.filled("name"), nativeName: row.text("native"),
        country: try row.filled("country"), parent: row.optional("parent"), level: level,
        latitude: try row.number("lat"), longitude: try row.number("lon"), tile: tile,
        isBorder: try row.choice("border", YesNo.self, default: .no) == .yes)
      return GazetteerEntry(
        place: place, kind: row.text("kind"), iso: row.text("iso"),
        variants: row.list("variants"), metonyms: row.list("metonyms"),
        validFrom: row.text("valid_from"), validTo: row.text("valid_to"),
        priority: try row.integer("priority") ?? 1, note: row.text("note"),
        source: row.text("source"), confidence: row.text("confidence"))
    }
  }

  private func formerParents() throws(KnowledgeError) -> [String: [DatedParent]] {
    try datedParents(.placeParents, of: "place")
  }

  func datedParents(
    _ file: PackFile, of column: String
  ) throws(KnowledgeError) -> [String: [DatedParent]] {
    var parents: [String: [DatedParent]] = [:]
    _ = try rows(file) { (row) throws(KnowledgeError) in
      parents[try row.filled(column), default: []].append(
        DatedParent(
          parent: try row.filled("parent"), from: row.text("from"), to: row.text("to")))
    }
    return parents
  }
}

/// The words of a column that says yes or no.
private enum YesNo: String, CaseIterable {
  case yes, no
}
