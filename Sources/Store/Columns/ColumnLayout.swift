internal import GRDB
internal import Packing

/// How many pieces the columns have, so that a lost one shows.
struct ColumnLayout: Equatable {
  /// Pieces of each column.
  var chunks = 0
  /// Incidents in them.
  var incidents = 0
  /// Whether the rows stand in the order of the register.
  var isOrdered = true
  /// Names of each kind.
  var names = [Int](repeating: 0, count: ColumnNames.allCases.count)

  /// How many there are in a store.
  init(_ database: Database) throws {
    let row = try FastStatement("SELECT value FROM setting WHERE name = 'columns'", on: database)
    guard try row.step() else { return }
    defer { row.reset() }
    let numbers = row.text(0).split(separator: " ").compactMap { Int($0) }
    guard numbers.count == 3 + names.count, numbers.allSatisfy({ $0 >= 0 }) else {
      throw BrokenRecord(offset: 0)
    }
    (chunks, incidents, isOrdered) = (numbers[0], numbers[1], numbers[2] != 0)
    names = Array(numbers[3...])
  }

  /// Notes how many there are.
  func write(to database: Database) throws {
    let text = ([chunks, incidents, isOrdered ? 1 : 0] + names).map(String.init).joined(
      separator: " ")
    let row = try FastStatement(
      "INSERT OR REPLACE INTO setting (name, value) VALUES ('columns', ?)", on: database)
    row.add(text)
    try row.run()
  }
}
