internal import GRDB

/// The tables of a store, as migrations from an empty file on.
///
/// A store is a plain SQLite file: dates are ISO 8601 text, lists are JSON arrays, and nothing
/// needs a function that only this program has.
enum Schema {
  /// A step from one version of a store to the next.
  struct Step {
    /// Its name, which is the version that it leads to.
    var name: String
    var take: (Database) throws -> Void

    init(_ name: String, _ sql: String...) {
      self.name = name
      take = { database in for one in sql { try database.execute(sql: one) } }
    }

    init(_ name: String, take: @escaping (Database) throws -> Void) {
      self.name = name
      self.take = take
    }
  }

  /// The steps from an empty file on, oldest first; a step that was released is never changed.
  static var steps: [Step] {
    [
      Step("base", documents, mentions, directory, incidents, parts, search, views),
      Step("corrections", corrections),
      Step("runs", runs),
      Step("mentions by position", mentionsByPosition),
      Step("seals and lists") { database in
        try seal(database)
        try database.execute(sql: mentionsAsLists)
        try database.execute(sql: searchAndRegister)
      },
      Step("walk", walk),
      Step("packed") { try pack($0) },
      Step("surest", surest),
      Step("columns") { database in
        try database.execute(sql: columns)
        try fillColumns(database)
        try database.execute(sql: partsAsLists)
      },
    ]
  }

  /// Names of the steps, which are the versions of a store.
  static var versions: [String] { steps.map(\.name) }

  /// Names of the steps that a file has taken.
  static func applied(_ database: Database) throws -> Set<String> {
    guard try database.tableExists("grdb_migrations") else { return [] }
    return try String.fetchSet(database, sql: "SELECT identifier FROM grdb_migrations")
  }

  /// Whether a file holds no table yet but the list of steps.
  static func isUntouched(_ database: Database) throws -> Bool {
    try Int.fetchOne(
      database, sql: "SELECT count(*) FROM sqlite_schema WHERE tbl_name <> 'grdb_migrations'") == 0
      && applied(database).isEmpty
  }

  /// Makes the list of steps, with which a file is empty no more.
  static func begin(_ database: Database) throws {
    try database.execute(
      sql: "CREATE TABLE IF NOT EXISTS grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
  }

  /// Takes the steps that a file has not taken, all or none.
  ///
  /// In one transaction that begins with the lock for writing: of two processes that open a file
  /// at once, the second finds the steps taken.
  static func migrate(_ writer: DatabaseQueue) throws {
    try writer.writeWithoutTransaction { database in
      // Tables that are made anew must not take with them what refers to them.
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      defer { try? database.execute(sql: "PRAGMA foreign_keys = ON") }
      try database.inTransaction(.immediate) {
        try begin(database)
        let applied = try applied(database)
        for step in steps where !applied.contains(step.name) {
          try step.take(database)
          try database.execute(
            sql: "INSERT INTO grdb_migrations VALUES (?)", arguments: [step.name])
        }
        try database.checkForeignKeys()
        return .commit
      }
    }
  }

  static let documents = """
    CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE document (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      title TEXT, publisher TEXT, author TEXT, url TEXT,
      language TEXT NOT NULL,
      path TEXT,
      sha256 TEXT NOT NULL,
      bytes INTEGER NOT NULL,
      published TEXT,
      published_earliest TEXT, published_latest TEXT,
      published_basis TEXT NOT NULL, published_note TEXT,
      reader TEXT NOT NULL,
      removed INTEGER NOT NULL DEFAULT 0,
      text TEXT NOT NULL,
      source BLOB,
      reading BLOB NOT NULL
    );
    CREATE TABLE zone (
      document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
      position INTEGER NOT NULL, zone TEXT NOT NULL,
      byte_start INTEGER NOT NULL, byte_end INTEGER NOT NULL,
      PRIMARY KEY (document, position)
    ) WITHOUT ROWID;
    """

  static let mentions = """
    CREATE TABLE mention (
      id INTEGER PRIMARY KEY,
      document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('date', 'place', 'agency')),
      text TEXT NOT NULL,
      byte_start INTEGER NOT NULL, byte_end INTEGER NOT NULL,
      value TEXT, role TEXT, rule TEXT
    );
    CREATE INDEX mention_document ON mention(document);
    CREATE TABLE rejection (
      id INTEGER PRIMARY KEY,
      document INTEGER NOT NULL REFERENCES document(id) ON DELETE CASCADE,
      type TEXT NOT NULL, reason TEXT NOT NULL, rule TEXT NOT NULL,
      text TEXT NOT NULL, byte_start INTEGER NOT NULL, byte_end INTEGER NOT NULL
    );
    CREATE INDEX rejection_document ON rejection(document);
    """

  static let directory = """
    CREATE TABLE place (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, native_name TEXT NOT NULL,
      country TEXT NOT NULL, parent TEXT, level INTEGER NOT NULL,
      latitude REAL, longitude REAL, tile_column INTEGER, tile_row INTEGER,
      border INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE agency (
      id TEXT PRIMARY KEY, name TEXT NOT NULL, short_name TEXT NOT NULL,
      native_name TEXT NOT NULL, country TEXT NOT NULL, kind TEXT NOT NULL, parent TEXT
    ) WITHOUT ROWID;
    CREATE TABLE incident_type (
      id TEXT PRIMARY KEY, label TEXT NOT NULL, short_label TEXT NOT NULL,
      severity INTEGER NOT NULL
    ) WITHOUT ROWID;
    """

  /// Incidents: columns for filtering and for people, `record` for this program.
  ///
  /// `first_day` and `last_day` count days since 1970-01-01; `sort_day` is the first known of them.
  static let incidents = """
    CREATE TABLE incident (
      id INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      type TEXT NOT NULL,
      title TEXT NOT NULL,
      date TEXT, earliest TEXT, latest TEXT,
      first_day INTEGER, last_day INTEGER, sort_day INTEGER NOT NULL, sort_end INTEGER NOT NULL,
      date_kind TEXT NOT NULL, date_precision TEXT NOT NULL, date_qualifier TEXT,
      date_basis TEXT NOT NULL, date_stated TEXT,
      place TEXT, province TEXT, country TEXT, lead_agency TEXT,
      modality TEXT NOT NULL, polarity TEXT NOT NULL,
      confidence REAL NOT NULL, corrected TEXT NOT NULL, is_corrected INTEGER NOT NULL,
      quotes TEXT NOT NULL, syllables TEXT,
      altered INTEGER NOT NULL,
      record BLOB NOT NULL
    );
    CREATE INDEX incident_sort ON incident(sort_day, sort_end, key);
    CREATE INDEX incident_type_of ON incident(type);
    CREATE INDEX incident_corrected ON incident(is_corrected) WHERE is_corrected;
    CREATE TABLE account (
      id TEXT PRIMARY KEY,
      incident TEXT NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE machine_incident (
      key TEXT PRIMARY KEY,
      record BLOB NOT NULL
    ) WITHOUT ROWID;
    """

  /// What incidents name and cite.
  static let parts = """
    CREATE TABLE incident_agency (
      incident INTEGER NOT NULL REFERENCES incident(id) ON DELETE CASCADE,
      position INTEGER NOT NULL, agency TEXT NOT NULL, name TEXT NOT NULL,
      role TEXT NOT NULL, rule TEXT NOT NULL,
      PRIMARY KEY (incident, position)
    ) WITHOUT ROWID;
    CREATE INDEX incident_agency_agency ON incident_agency(agency);
    CREATE TABLE incident_place (
      incident INTEGER NOT NULL REFERENCES incident(id) ON DELETE CASCADE,
      position INTEGER NOT NULL, place TEXT NOT NULL, province TEXT,
      country TEXT NOT NULL, role TEXT NOT NULL, rule TEXT NOT NULL,
      PRIMARY KEY (incident, position)
    ) WITHOUT ROWID;
    CREATE INDEX incident_place_place ON incident_place(place);
    CREATE INDEX incident_place_province ON incident_place(province)
      WHERE province IS NOT NULL;
    CREATE TABLE incident_person (
      incident INTEGER NOT NULL REFERENCES incident(id) ON DELETE CASCADE,
      position INTEGER NOT NULL, who TEXT NOT NULL, role TEXT NOT NULL, count INTEGER,
      PRIMARY KEY (incident, position)
    ) WITHOUT ROWID;
    CREATE TABLE incident_quantity (
      incident INTEGER NOT NULL REFERENCES incident(id) ON DELETE CASCADE,
      position INTEGER NOT NULL, kind TEXT NOT NULL, value REAL NOT NULL,
      unit TEXT NOT NULL, text TEXT NOT NULL,
      PRIMARY KEY (incident, position)
    ) WITHOUT ROWID;
    CREATE TABLE citation (
      incident INTEGER NOT NULL REFERENCES incident(id) ON DELETE CASCADE,
      position INTEGER NOT NULL, document TEXT NOT NULL, account TEXT NOT NULL,
      byte_start INTEGER NOT NULL, byte_end INTEGER NOT NULL,
      start INTEGER NOT NULL, end INTEGER NOT NULL,
      quote TEXT NOT NULL, zone TEXT NOT NULL, line INTEGER NOT NULL,
      PRIMARY KEY (incident, position)
    ) WITHOUT ROWID;
    CREATE INDEX citation_document ON citation(document);
    """

  static let search = """
    CREATE VIRTUAL TABLE incident_search USING fts5(
      title, quotes, syllables, content = 'incident', content_rowid = 'id', columnsize = 0,
      tokenize = 'unicode61 remove_diacritics 2');
    """

  static let views = """
    CREATE VIEW register AS
      SELECT incident.key AS id, incident.type, incident.title, incident.date,
        incident.earliest, incident.latest, incident.province, incident.country,
        agency.name AS lead_agency, citation.quote, citation.document, citation.line
      FROM incident
      LEFT JOIN incident_agency AS lead ON lead.incident = incident.id AND lead.position = 0
      LEFT JOIN agency ON agency.id = lead.agency
      LEFT JOIN citation ON citation.incident = incident.id AND citation.position = 0
      ORDER BY incident.earliest IS NULL, incident.earliest, incident.latest, incident.key;
    """
}
