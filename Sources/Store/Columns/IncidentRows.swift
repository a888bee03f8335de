internal import Events
internal import GRDB
internal import Packing

/// The rows of incidents by what they cite and by the keys of their tellings, as they stood when this
/// was made.
///
/// What is found by a part of a number must be looked at: another can have the same part.
final class IncidentRows {
  private let names: NameTable
  private let documents: RowLookup
  private let accounts: RowLookup
  private let buckets: RowLookup
  private let records: FastStatement

  init(_ database: Database) throws {
    let columns = try ColumnReader(database)
    names = try columns.names(.documents)
    names.index()
    documents = RowLookup(try columns.lists(.sources))
    accounts = RowLookup(try columns.lists(.accounts))
    buckets = RowLookup(try columns.words(.bucket))
    records = try FastStatement("SELECT record FROM incident WHERE id = ?", on: database)
  }

  /// The rows that cite a document.
  func of(document: String) -> [Int] {
    names.number(of: document).map { documents.rows($0).sorted() } ?? []
  }

  /// The rows that may cite an account.
  func of(account: String) -> [Int] {
    accounts.rows(IncidentColumn.part(ofAccount: account)).sorted()
  }

  /// The rows whose tellings may agree in a key.
  func of(bucket: Int) -> [Int] { buckets.rows(IncidentColumn.part(ofBucket: bucket)).sorted() }

  /// The documents from which an account is cited.
  func citations(of account: String) throws -> [String] {
    try of(account: account).flatMap { row in
      records.add(row)
      guard try records.step() else { throw BrokenRecord(offset: row) }
      defer { records.reset() }
      return try records.record(0) { (r) throws(BrokenRecord) in try r.incident() }.citations
        .filter { $0.account == account }.map(\.document)
    }
  }
}
