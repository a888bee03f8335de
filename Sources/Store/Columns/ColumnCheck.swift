internal import GRDB
internal import Packing

/// Whether columns hold what the records of the incidents say.
enum ColumnCheck {
  /// What is wrong, in words; empty where nothing is.
  static func faults(_ database: Database) throws -> [String] {
    let columns = try ColumnReader(database)
    var values = try Values(columns)
    let rows = try FastStatement("SELECT id, key, record, bucket FROM incident", on: database)
    var scanner = RecordScanner()
    var slices = IncidentSlices()
    var faults: [String] = []
    var count = 0
    while try rows.step() {
      count += 1
      guard let record = try? Seal.opened(rows.bytes(2)) else { continue }
      try scanner.incident(record, into: &slices)
      if !values.fit(slices, bucket: rows.optionalInt(3), row: rows.int(0)) {
        faults.append("incident \(rows.text(1)) is found under other values than it has")
      }
    }
    if count != columns.layout.incidents {
      faults.append("\(columns.layout.incidents) incidents are found, and \(count) are in")
    }
    return faults
  }

  /// All columns.
  private struct Values {
    let names: NameTable
    let documents: NameTable
    var fixed: [[UInt32]] = []
    var lists: [ColumnReader.Lists] = []

    init(_ columns: ColumnReader) throws {
      names = try columns.names(.words)
      documents = try columns.names(.documents)
      documents.index()
      for column in IncidentColumn.fixed { fixed.append(try columns.words(column)) }
      for column in IncidentColumn.lists { lists.append(try columns.lists(column)) }
    }

    /// Whether a row holds the values of an incident.
    mutating func fit(_ incident: borrowing IncidentSlices, bucket: Int?, row: Int) -> Bool {
      guard row >= 0, row < lists[0].ends.count else { return false }
      let chunk = ColumnChunk()
      chunk.grow(to: 1)
      // Names that no incident has get numbers that none has either.
      ColumnWriter.put(
        incident, bucket: bucket, to: chunk, 0, words: names, documents: documents)
      return IncidentColumn.fixed.allSatisfy { column in
        let width = column.width
        return fixed[column.rawValue][(row * width)..<((row + 1) * width)]
          .elementsEqual(chunk.numbers(column, 0))
      }
        && zip(IncidentColumn.lists, lists).allSatisfy { column, lists in
          lists[row].elementsEqual(chunk.list(column, 0))
        }
    }
  }
}
