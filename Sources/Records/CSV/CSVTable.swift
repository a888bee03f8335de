/// A CSV file with a header, read whole.
public struct CSVTable: Sendable {
  /// Name of the file as the user gave it.
  public let file: String
  /// Names of the columns.
  public let header: CSVRow
  /// The records under the header, each as wide as the header.
  public let rows: [CSVRow]
  private let columns: ColumnIndex

  /// Reads a whole file: a header of distinct names, and records as wide as it.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes, UTF-8.
  ///   - file: its name, for errors.
  ///   - delimiter: the byte between fields.
  public init(_ bytes: [UInt8], file: String, delimiter: UInt8 = 0x2C) throws(CSVError) {
    var reader = CSVReader(bytes, file: file, delimiter: delimiter)
    guard let header = try reader.next() else {
      throw CSVError(
        file: file, line: 1, column: 1, message: "the file is empty",
        hint: "give it a header line with the names of the columns")
    }
    let columns = ColumnIndex(header.fields)
    for (index, name) in header.fields.enumerated() where columns.find(name) != index {
      throw CSVTable.error(
        file, header.positions[index], "the column \"\(name)\" stands twice", "keep one of them")
    }
    var rows: [CSVRow] = []
    rows.reserveCapacity(bytes.count / 64)
    while let row = try reader.next() {
      let count = row.fields.count
      guard count == header.fields.count else {
        let position = row.positions[min(count, header.fields.count) - 1]
        throw CSVTable.error(
          file, position, "\(count) fields where the header has \(header.fields.count)",
          "quote fields that hold a comma; leave fields empty rather than out")
      }
      rows.append(row)
    }
    self.file = file
    self.header = header
    self.rows = rows
    self.columns = columns
  }

  /// Index of a column, or nil where the file has no such column.
  public func column(_ name: String) -> Int? { columns.find(name) }

  static func error(
    _ file: String, _ position: CSVPosition, _ message: String, _ hint: String
  ) -> CSVError {
    CSVError(
      file: file, line: Int(position.line), column: Int(position.column), message: message,
      hint: hint)
  }
}

/// The columns of a file by name: a table so small that a dictionary's hashing would be most of the
/// work, and reading a pack asks it thirty thousand times.
struct ColumnIndex: Sendable {
  private let names: [String]
  private var slots: [Int32]

  init(_ names: [String]) {
    var size = 16
    while size < names.count * 2 { size *= 2 }
    self.names = names
    slots = Array(repeating: -1, count: size)
    for (index, name) in names.enumerated() where find(name) == nil {
      var slot = slot(of: name)
      while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
      slots[slot] = Int32(index)
    }
  }

  func find(_ name: String) -> Int? {
    var slot = slot(of: name)
    while slots[slot] >= 0 {
      let index = Int(slots[slot])
      if names[index] == name { return index }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func slot(of name: String) -> Int {
    let bytes = name.utf8
    let first = Int(bytes.first ?? 0)
    let last = Int(bytes.last ?? 0)
    return (bytes.count &* 31 &+ first &* 7 &+ last) & (slots.count - 1)
  }
}
