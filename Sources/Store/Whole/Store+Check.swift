internal import Events
internal import GRDB
internal import Packing

extension Store {
  /// Whether incidents stand for the documents and decisions that are in; they do not after an
  /// ingest that was broken off, until the next one ends.
  public func isSettled() throws(StoreError) -> Bool {
    try read { database in
      let isEmpty = try Bool.fetchOne(
        database, sql: "SELECT NOT EXISTS (SELECT 1 FROM document)")
      if isEmpty == true { return true }
      return try self.setting("settled", in: database)?.isEmpty == false
    }
  }

  /// Goes through the whole file: pages, references, the search index and every record.
  ///
  /// - Returns: what is wrong, in words; empty for a sound store.
  public func faults() throws(StoreError) -> [String] {
    let (pages, references) = try read { database in
      (
        try String.fetchAll(database, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" },
        try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").map {
          "a row of \($0[0] as String) refers to one that is not there"
        }
      )
    }
    guard pages.isEmpty else { return pages }
    return Array(references.prefix(20)) + (try records()) + search()
  }

  private func records() throws(StoreError) -> [String] {
    try read { database in
      var faults: [String] = []
      let readings = try FastStatement(
        "SELECT key, reading, text, text_sum FROM document", on: database)
      while try readings.step() {
        let reading = try? readings.record(1) { (r) throws(BrokenRecord) in try r.reading() }
        if reading == nil || Seal.sum(readings.text(2)) != readings.int(3) {
          faults.append("the record of \(readings.text(0)) cannot be read")
        }
      }
      let incidents = try FastStatement(
        """
        SELECT key, record, key, type, province, lead_agency, sort_day, sort_end, confidence
        FROM incident
        """, on: database)
      while try incidents.step() {
        let record = try? incidents.record(1) { (r) throws(BrokenRecord) in try r.incident() }
        if record.map({ IncidentColumns.fit($0, incidents, from: 2) }) != true {
          faults.append("the record of incident \(incidents.text(0)) cannot be read")
        }
      }
      return faults + (try ColumnCheck.faults(database))
    }
  }

  /// The check of the search index is a statement that writes, though it changes nothing.
  private func search() -> [String] {
    do throws(StoreError) {
      try write { database in
        try database.execute(
          sql: "INSERT INTO incident_search(incident_search, rank) VALUES ('integrity-check', 1)")
      }
      return []
    } catch {
      return error.kind == .corrupt ? ["the search index does not fit the incidents"] : []
    }
  }
}
