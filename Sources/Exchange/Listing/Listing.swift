import Records

/// Rows and columns as terminals, programs and spreadsheets read them: one table, five formats.
public struct Listing: Sendable {
  /// What a list is written as.
  public typealias Format = IncidentListing.Format

  /// What a cell holds.
  public enum Value: Hashable, Sendable {
    case text(String?)
    case integer(Int?)
    /// A number with its decimals as written.
    case decimal(Double?)
    case truth(Bool)
    /// Several words: an array in JSON, joined by semicolons elsewhere.
    case words([String])
  }

  /// A column: its key for programs and its heading for people.
  public struct Column: Hashable, Sendable {
    /// Key in JSON and head in CSV.
    public var key: String
    /// Head of a table.
    public var title: String
    /// Whether people see it; programs always do.
    public var isShown: Bool

    /// A column; the title is the key with a capital where none is given.
    public init(_ key: String, title: String? = nil, isShown: Bool = true) {
      self.key = key
      let words = key.split(separator: "_").joined(separator: " ")
      self.title = title ?? words.prefix(1).uppercased() + words.dropFirst()
      self.isShown = isShown
    }
  }

  /// Columns in their order.
  public var columns: [Column]
  /// Rows, each with as many values as there are columns.
  public var rows: [[Value]]
  /// What a table of no rows says.
  public var whenEmpty: String

  /// A list.
  public init(_ columns: [Column], rows: [[Value]] = [], whenEmpty: String = "nothing to list") {
    self.columns = columns
    self.rows = rows
    self.whenEmpty = whenEmpty
  }

  /// The list in a format.
  ///
  /// - Parameters:
  ///   - safe: for CSV, whether cells that a spreadsheet would take for formulas are neutralised.
  ///   - width: columns of the terminal, to which the last column of a table is cut; nil for none.
  public func bytes(as format: Format, safe: Bool = false, width: Int? = nil) -> [UInt8] {
    switch format {
    case .table: return table(width: width)
    case .md: return markdown()
    case .csv:
      var writer = CSVWriter(safe: safe)
      writer.row(columns.map(\.key))
      for row in rows { writer.row(row.map(\.field)) }
      return writer.bytes
    case .jsonl:
      var writer = JSONWriter()
      for row in rows {
        object(row, into: &writer)
        writer.newline()
      }
      return writer.bytes
    case .json:
      var bytes: [UInt8] = [0x5B]
      for (index, row) in rows.enumerated() {
        var writer = JSONWriter()
        object(row, into: &writer)
        bytes.append(contentsOf: (index == 0 ? "\n" : ",\n").utf8)
        bytes.append(contentsOf: writer.bytes)
      }
      bytes.append(contentsOf: (rows.isEmpty ? "]\n" : "\n]\n").utf8)
      return bytes
    }
  }

  private func object(_ row: [Value], into writer: inout JSONWriter) {
    writer.object { writer in
      for (column, value) in zip(columns, row) {
        writer.key(text: column.key)
        value.write(into: &writer)
      }
    }
  }

  /// Columns that people see.
  private var shown: [Int] { columns.indices.filter { columns[$0].isShown } }

  private func table(width: Int?) -> [UInt8] {
    guard !rows.isEmpty else { return Array((whenEmpty + "\n").utf8) }
    let shown = shown
    let header = shown.map { columns[$0].title }
    let cells = rows.map { row in shown.map { row[$0].shown } }
    var widths = header.map(DisplayWidth.of)
    for row in cells {
      for (column, cell) in row.enumerated() {
        widths[column] = max(widths[column], DisplayWidth.of(cell))
      }
    }
    if let width, let last = widths.indices.last {
      let used = widths.dropLast().reduce(0, +) + 2 * last
      widths[last] = min(widths[last], max(20, width - used))
    }
    let isNumber = shown.map { column in rows.allSatisfy { $0[column].isNumber } }
    var text = line(header, widths, isNumber)
    text += line(widths.map { String(repeating: "─", count: $0) }, widths, isNumber)
    for row in cells { text += line(row, widths, isNumber) }
    return Array(text.utf8)
  }

  private func line(_ cells: [String], _ widths: [Int], _ isNumber: [Bool]) -> String {
    var line = ""
    for (column, cell) in cells.enumerated() {
      let clean = DisplayWidth.fit(cell, widths[column])
      let padding = String(repeating: " ", count: max(0, widths[column] - DisplayWidth.of(clean)))
      if isNumber[column] {
        line += padding + clean
      } else {
        line += column == cells.count - 1 ? clean : clean + padding
      }
      if column < cells.count - 1 { line += "  " }
    }
    return line + "\n"
  }

  private func markdown() -> [UInt8] {
    let shown = shown
    var text = "| " + shown.map { columns[$0].title }.joined(separator: " | ") + " |\n|"
    for column in shown {
      text += !rows.isEmpty && rows.allSatisfy { $0[column].isNumber } ? "---:|" : "---|"
    }
    text += "\n"
    for row in rows {
      let cells = shown.map { IncidentListing.escaped(row[$0].shown) }
      text += "| " + cells.joined(separator: " | ") + " |\n"
    }
    return Array(text.utf8)
  }
}

extension Listing.Value {
  /// The value as a field of CSV; nil for an empty one.
  var field: String? {
    switch self {
    case .text(let text): text
    case .integer(let number): number.map(String.init)
    case .decimal(let number): number.map { $0.description }
    case .truth(let isTrue): isTrue ? "true" : "false"
    case .words(let words): words.joined(separator: "; ")
    }
  }

  /// The value for people.
  var shown: String {
    switch self {
    case .truth(let isTrue): isTrue ? "yes" : "no"
    default: field ?? "–"
    }
  }

  var isNumber: Bool {
    switch self {
    case .integer, .decimal: true
    default: false
    }
  }

  func write(into writer: inout JSONWriter) {
    switch self {
    case .text(let text): writer.string(text)
    case .integer(let number): writer.int(number)
    case .decimal(let number): writer.number(number)
    case .truth(let isTrue): writer.bool(isTrue)
    case .words(let words): writer.strings(words)
    }
  }
}
