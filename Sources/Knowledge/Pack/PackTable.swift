import Records

/// A file of a pack, read and with its columns checked.
struct PackTable {
  let table: CSVTable

  init(_ file: PackFile, _ bytes: [UInt8], path: String) throws(KnowledgeError) {
    do {
      table = try CSVTable(bytes, file: path)
    } catch {
      throw KnowledgeError(error)
    }
    for name in file.required where table.column(name) == nil {
      throw KnowledgeError(
        file: path, line: 1, column: 1, message: "the column \"\(name)\" is missing",
        hint: "the columns are \((file.required + file.optional).joined(separator: ", "))")
    }
    for (name, position) in zip(table.header.fields, table.header.positions)
    where !file.required.contains(name) && !file.optional.contains(name) {
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
    entries.reserveCapacity(table.rows.count)
    for row in table.rows { entries.append(try body(PackRow(table: table, row: row))) }
    return entries
  }
}

/// A record of a pack's file, read by the names of its columns.
struct PackRow {
  let table: CSVTable
  let row: CSVRow

  /// The field of a column; empty where the file leaves the column out.
  func text(_ column: String) -> String {
    guard let index = table.column(column) else { return "" }
    return row.fields[index]
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
    let position = table.column(column).map { row.positions[$0] } ?? row.positions[0]
    return KnowledgeError(
      file: table.file, line: Int(position.line), column: Int(position.column), message: message,
      hint: hint)
  }

}
