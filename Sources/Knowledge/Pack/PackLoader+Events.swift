internal import CivilTime
internal import Events
internal import Records

extension PackLoader {
  func anchors() throws(KnowledgeError) -> [Anchor] {
    try rows(.anchors) { (row) throws(KnowledgeError) in
      Anchor(
        id: try row.filled("id"), kind: try row.choice("kind", Anchor.Kind.self),
        edtf: try row.filled("edtf"), recurrence: row.text("recurrence"),
        names: row.list("names"), place: row.optional("place"),
        trust: try row.choice("trust", Anchor.Trust.self, default: .general),
        source: row.text("source"), note: row.text("note"))
    }
  }

  func lunarFeasts() throws(KnowledgeError) -> [LunarFeast] {
    try rows(.lunar) { (row) throws(KnowledgeError) in
      guard let year = try row.integer("year") else {
        throw row.error("year", "the year is missing", "write it in digits")
      }
      guard let date = CivilDate(iso: row.text("date")) else {
        throw row.error(
          "date", "\"\(row.text("date"))\" is not a day", "write it as 2026-02-17")
      }
      return LunarFeast(feast: try row.filled("feast"), year: year, date: date)
    }
  }

  func types() throws(KnowledgeError) -> [TypeEntry] {
    try PackLoader.sorted(rows(.types) { (row) throws(KnowledgeError) in try PackLoader.type(row) })
  }

  /// The types of one file, without the rest of its pack.
  static func types(_ table: PackTable) throws(KnowledgeError) -> [TypeEntry] {
    sorted(try table.map { (row) throws(KnowledgeError) in try type(row) })
  }

  private static func sorted(_ entries: [TypeEntry]) -> [TypeEntry] {
    entries.sorted { ($0.type.severity, $0.type.id) < ($1.type.severity, $1.type.id) }
  }

  private static func type(_ row: PackRow) throws(KnowledgeError) -> TypeEntry {
    guard let severity = try row.integer("severity") else {
      throw row.error("severity", "the severity is missing", "1 is the gravest")
    }
    let type = IncidentType(
      id: try row.filled("id"), label: try row.filled("label"),
      shortLabel: try row.filled("short"), severity: severity)
    var translations: [String: IncidentType] = [:]
    if let label = row.optional("label_ko") {
      translations["ko"] = IncidentType(
        id: type.id, label: label, shortLabel: row.optional("short_ko") ?? label,
        severity: severity)
    }
    return TypeEntry(
      type: type, translations: translations,
      definition: row.text("definition"), subtypes: row.list("subtypes"),
      exclusions: row.list("exclusions"), acled: row.list("acled"), cameo: row.list("cameo"),
      plover: row.text("plover"), huridocs: row.text("huridocs"))
  }

  func trigger(_ row: PackRow) throws(KnowledgeError) -> Trigger {
    Trigger(
      type: try row.filled("type"), language: try row.filled("language"),
      kind: try row.choice("kind", Trigger.Kind.self), form: try row.filled("form"),
      frame: row.text("frame"), note: row.text("note"))
  }

  func word(_ row: PackRow) throws(KnowledgeError) -> LexiconEntry {
    LexiconEntry(
      wordClass: try row.filled("class"), language: try row.filled("language"),
      form: try row.filled("form"), note: row.text("note"))
  }

  /// A file of words, every record of which can be read; its values are made when asked for.
  func checked(
    _ file: PackFile, _ read: (PackRow) throws(KnowledgeError) -> Void
  ) throws(KnowledgeError) -> CSVGrid? {
    guard let grid = tables[file]?.grid else { return nil }
    let columns = file.required.compactMap(grid.column)
    let kind = grid.column("kind")
    var before = -1
    for row in 0..<grid.count {
      // What can be wrong with a record: an empty field, or a kind that there is not.
      if columns.contains(where: { grid.isEmpty(row, $0) }) {
        try read(PackRow(grid: grid, row: row))
      } else if let kind, before < 0 || !grid.isSame(row, as: before, kind) {
        try read(PackRow(grid: grid, row: row))
      }
      before = row
    }
    return grid
  }
}
