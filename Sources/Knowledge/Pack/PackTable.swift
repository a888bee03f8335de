import Records

/// A file of a pack, read and with its columns checked.
struct PackTable {
  let grid: CSVGrid

  init(_ file: PackFile, _ bytes: FileBytes, path: String) throws(KnowledgeError) {
    do {
      grid = try CSVGrid(bytes, file: path)
    } catch {
      throw KnowledgeError(error)
    }
    for name in file.required where grid.column(name) == nil {
      throw KnowledgeError(
        file: path, line: 1, column: 1, message: "the column \"\(name)\" is missing",
        hint: "the columns are \((file.required + file.optional).joined(separator: ", "))")
    }
    for (column, name) in grid.header.enumerated()
    where !file.required.contains(name) && !file.optional.contains(name) {
      let position = grid.position(-1, column)
      throw KnowledgeError(
        file: path, line: Int(position.line), column: Int(position.column),
        message: "\"\(name)\" is not a column of this file",
        hint: "the columns are \((file.required + file.optional).joined(separator: ", "))")
    }
  }

  /// A reader for each record, in order.
  func map<Entry>(
    _ body: (PackRow) throws(KnowledgeError) -> Entry
  ) throws(KnowledgeError) -> [Entry] {
    var entries: [Entry] = []
    entries.reserveCapacity(grid.count)
    for row in 0..<grid.count { entries.append(try body(PackRow(grid: grid, row: row))) }
    return entries
  }

  /// All records.
  var rows: [PackRow] { (0..<grid.count).map { PackRow(grid: grid, row: $0) } }
}

/// A record of a pack's file, read by the names of its columns.
struct PackRow {
  let grid: CSVGrid
  let row: Int

  /// The line on which the record begins.
  var line: Int { Int(grid.position(row, 0).line) }

  /// The names of the columns, and the fields.
  var fields: [(String, String)] {
    grid.header.enumerated().map { ($1, grid.text(row, $0)) }
  }

  /// The field of a column; empty where the file leaves the column out.
  func text(_ column: String) -> String {
    guard let index = grid.column(column) else { return "" }
    return grid.text(row, index)
  }

  /// The field of a column, or nil where it is empty.
  func optional(_ column: String) -> String? {
    let text = text(column)
    return text.isEmpty ? nil : text
  }

  /// The parts of a field between bars, empty ones left out.
  func list(_ column: String) -> [String] {
    let text = text(column)
    guard !text.isEmpty else { return [] }
    var parts: [String] = []
    var start = text.utf8.startIndex
    while let bar = text.utf8[start...].firstIndex(of: 0x7C) {
      if bar > start { parts.append(String(text[start..<bar])) }
      start = text.utf8.index(after: bar)
    }
    if start < text.utf8.endIndex { parts.append(String(text[start...])) }
    return parts
  }

  /// The field of a column, which must not be empty.
  func filled(_ column: String) throws(KnowledgeError) -> String {
    let text = text(column)
    guard !text.isEmpty else {
      throw error(column, "the column \"\(column)\" is empty", "fill it")
    }
    return text
  }

  /// A whole number, or nil where the field is empty.
  func integer(_ column: String) throws(KnowledgeError) -> Int? {
    let text = text(column)
    if text.isEmpty { return nil }
    guard let value = Int(text) else {
      throw error(column, "\"\(text)\" is not a whole number", "write digits only")
    }
    return value
  }

  /// A number, or nil where the field is empty.
  func number(_ column: String) throws(KnowledgeError) -> Double? {
    let text = text(column)
    if text.isEmpty { return nil }
    guard let value = Double(text), value.isFinite else {
      throw error(column, "\"\(text)\" is not a number", "write it with a point, as 41.4")
    }
    return value
  }

  /// One word of a closed list.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ column: String, _ type: Choice.Type, default absent: Choice? = nil
  ) throws(KnowledgeError) -> Choice where Choice.RawValue == String {
    let text = text(column)
    if text.isEmpty, let absent { return absent }
    guard let value = Choice(rawValue: text) else {
      let words = Choice.allCases.map(\.rawValue).joined(separator: ", ")
      throw error(column, "\"\(text)\" is not one of the words allowed here", "write \(words)")
    }
    return value
  }

  /// An error at the field of a column.
  func error(_ column: String, _ message: String, _ hint: String) -> KnowledgeError {
    let position = grid.position(row, grid.column(column) ?? 0)
    return KnowledgeError(
      file: grid.file, line: Int(position.line), column: Int(position.column), message: message,
      hint: hint)
  }

}
