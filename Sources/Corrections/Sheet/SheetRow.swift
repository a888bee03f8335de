import Records

/// One line of a sheet, by the names of its columns.
struct SheetRow {
  let row: CSVRow
  let columns: [String: Int]

  /// The line of the file on which it begins, from 1.
  var line: Int { row.line }

  /// What stands in a column; empty where the line is too short.
  subscript(name: String) -> String {
    guard let index = columns[name], index < row.fields.count else { return "" }
    return row.fields[index]
  }

  /// A fault in a column.
  func fault(_ name: String, _ message: String, _ hint: String) -> SheetFault {
    var column = 1
    if let index = columns[name], index < row.positions.count {
      column = Int(row.positions[index].column)
    }
    return SheetFault(line: row.line, column: column, name: name, message: message, hint: hint)
  }
}
