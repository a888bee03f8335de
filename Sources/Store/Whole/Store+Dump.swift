internal import Corrections
internal import Events
internal import GRDB
internal import Packing

extension Store {
  /// What the store holds as lines of text that depend on nothing but its content: not on the
  /// order in which documents came, on shards, on row numbers or on which id an incident shows.
  ///
  /// A line for each document that is in, each incident and each decision: its kind, its key and
  /// the hash of everything in it, parted by tabs.
  ///
  /// - Parameter hash: hash of some bytes as text.
  public func dump(hash: ([UInt8]) -> String) throws(StoreError) -> [String] {
    try read { database in
      var lines: [String] = []
      let documents = try FastStatement(
        "SELECT key, reading, text, text_sum FROM document WHERE removed = 0 ORDER BY key",
        on: database)
      while try documents.step() {
        let text = documents.text(2)
        guard Seal.sum(text) == documents.int(3) else { throw BrokenRecord(offset: 0) }
        let reading = try Seal.opened(documents.bytes(1))
        let content = hash(Array(reading)) + hash(Array(text.utf8))
        lines.append("document\t\(documents.text(0))\t\(hash(Array(content.utf8)))")
      }
      lines += try self.incidents(IncidentQuery(), in: database).map { incident in
        var incident = incident
        incident.id = incident.accounts.min() ?? incident.id
        return "incident\t\(incident.id)\t\(hash(RecordWriter.record(of: incident)))"
      }.sorted()
      lines += try self.corrections(in: database).map { line in
        let content = [
          line.machine, line.value, line.decision.rawValue, line.who, line.when, line.why,
          line.document, line.type, line.quote,
        ].joined(separator: "\u{1F}")
        return "correction\t\(line.account) \(line.field.rawValue)\t\(hash(Array(content.utf8)))"
      }.sorted()
      return lines
    }
  }
}
