/// A CSV file with a header, read whole into offsets: no record and no field is a value of its own
/// until it is asked for.
///
/// As strict as ``CSVTable``, with the same errors; for files of many rows of which most fields are
/// read once or never. Reading is one pass over the bytes.
public struct CSVGrid: Sendable {
  /// Name of the file as the user gave it.
  public let file: String
  /// Names of the columns.
  public let header: [String]
  /// Number of records under the header.
  public let count: Int
  private let columns: ColumnIndex
  /// The file, or the unquoted fields of one that holds doubled quotes or quoted line breaks.
  private let bytes: FileBytes
  /// Start and end of every field, header included, row by row.
  private let bounds: [UInt32]
  /// The line of every record; empty where `table` knows.
  private let lines: [Int32]
  /// The file read with positions, where fields do not stand in it as they are.
  private let table: CSVTable?

  /// Reads a whole file: a header of distinct names, and records as wide as it.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes, UTF-8.
  ///   - file: its name, for errors.
  public init(_ bytes: [UInt8], file: String) throws(CSVError) {
    try self.init(FileBytes(bytes), file: file)
  }

  /// Reads a whole file in place.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes, UTF-8.
  ///   - file: its name, for errors.
  public init(_ bytes: FileBytes, file: String) throws(CSVError) {
    self.file = file
    var scan = GridScan()
    let width: Int
    if scan.run(bytes.buffer), UTF8Check.firstFault(UnsafeRawBufferPointer(bytes.buffer)) == nil {
      self.bytes = bytes
      bounds = scan.bounds
      lines = scan.lines
      table = nil
      width = scan.width
    } else {
      // Rare, or wrong: the reader that tells where.
      let whole = try CSVTable(Array(bytes.buffer), file: file)
      let arena = CSVGrid.arena(whole)
      self.bytes = FileBytes(arena.bytes)
      bounds = arena.bounds
      lines = []
      table = whole
      width = whole.header.fields.count
    }
    var header: [String] = []
    for column in 0..<width {
      header.append(self.bytes.text(Int(bounds[column * 2]), Int(bounds[column * 2 + 1])))
    }
    self.header = header
    columns = ColumnIndex(header)
    count = bounds.count / 2 / width - 1
    for (index, name) in header.enumerated() where columns.find(name) != index {
      throw CSVTable.error(
        file, position(-1, index), "the column \"\(name)\" stands twice", "keep one of them")
    }
  }

  /// The fields of a table one after another, and where each begins and ends.
  private static func arena(_ table: CSVTable) -> (bytes: [UInt8], bounds: [UInt32]) {
    var bytes: [UInt8] = []
    var bounds: [UInt32] = []
    for row in [table.header] + table.rows {
      for field in row.fields {
        bounds.append(UInt32(bytes.count))
        bytes.append(contentsOf: field.utf8)
        bounds.append(UInt32(bytes.count))
      }
    }
    return (bytes, bounds)
  }

  /// Index of a column, or nil where the file has no such column.
  public func column(_ name: String) -> Int? { columns.find(name) }

  /// A field, by its record and its column.
  public func text(_ row: Int, _ column: Int) -> String {
    let at = ((row + 1) * header.count + column) * 2
    return bytes.text(Int(bounds[at]), Int(bounds[at + 1]))
  }

  /// Whether a field is empty.
  public func isEmpty(_ row: Int, _ column: Int) -> Bool {
    let at = ((row + 1) * header.count + column) * 2
    return bounds[at] == bounds[at + 1]
  }

  /// Whether two records say the same in a column.
  public func isSame(_ row: Int, as other: Int, _ column: Int) -> Bool {
    let one = ((row + 1) * header.count + column) * 2
    let two = ((other + 1) * header.count + column) * 2
    let length = bounds[one + 1] - bounds[one]
    guard length == bounds[two + 1] - bounds[two] else { return false }
    let buffer = bytes.buffer
    let first = Int(bounds[one])
    let second = Int(bounds[two])
    // From the end, where words beside each other differ most.
    var at = Int(length)
    while at > 0 {
      at -= 1
      if buffer[first + at] != buffer[second + at] { return false }
    }
    return true
  }

  /// Where a field begins in the file; -1 is the header's record.
  public func position(_ row: Int, _ column: Int) -> CSVPosition {
    if let table { return (row < 0 ? table.header : table.rows[row]).positions[column] }
    let buffer = bytes.buffer
    let first = Int(bounds[(row + 1) * header.count * 2])
    var start = first
    while start > 0, buffer[start - 1] != 0x0A { start -= 1 }
    if start == 0, buffer.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    var end = Int(bounds[((row + 1) * header.count + column) * 2])
    // A quoted field begins at its quote.
    if end > start, buffer[end - 1] == 0x22 { end -= 1 }
    let scalars = buffer[start..<end].reduce(into: 1) { $0 += $1 & 0xC0 == 0x80 ? 0 : 1 }
    return CSVPosition(line: lines[row + 1], column: Int32(scalars))
  }
}

/// One pass over a file whose fields stand in it as they are.
private struct GridScan {
  var bounds: [UInt32] = []
  var lines: [Int32] = []
  var width = 0
  private var line: Int32 = 1

  /// Whether the file is such a one: not empty, every record as wide as the first, no quote inside a
  /// field, and none that spans lines.
  mutating func run(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let count = bytes.count
    guard count < Int(Int32.max) else { return false }
    bounds.reserveCapacity(count / 5)
    var at = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while true {
      while at < count, let end = lineEnd(bytes, at) {
        at = end
        line += 1
      }
      guard at < count else { return width > 0 }
      lines.append(line)
      var fields = 0
      while true {
        guard let stop = field(bytes, &at) else { return false }
        fields += 1
        if stop == 0x2C { continue }
        break
      }
      if width == 0 { width = fields }
      guard fields == width else { return false }
    }
  }

  /// One past the line end at a byte, or nil where none is there.
  @inline(__always)
  private func lineEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
    if bytes[at] == 0x0A { return at + 1 }
    return bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A ? at + 2 : nil
  }

  /// Takes the field at a byte and what ends it: a comma, a line end or, as 0, the end of the file;
  /// nil where it is not a plain one.
  @inline(__always)
  private mutating func field(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int
  ) -> UInt8? {
    let count = bytes.count
    let isQuoted = at < count && bytes[at] == 0x22
    if isQuoted { at += 1 }
    let start = at
    if isQuoted {
      while at < count, bytes[at] != 0x22, bytes[at] != 0x0A { at += 1 }
      guard at < count, bytes[at] == 0x22 else { return nil }
    } else {
      while at < count {
        let byte = bytes[at]
        if byte <= 0x2C, byte == 0x2C || byte == 0x0A || byte == 0x0D || byte == 0x22 { break }
        at += 1
      }
    }
    bounds.append(UInt32(truncatingIfNeeded: start))
    bounds.append(UInt32(truncatingIfNeeded: at))
    if isQuoted { at += 1 }
    guard at < count else { return 0 }
    if bytes[at] == 0x2C {
      at += 1
      return 0x2C
    }
    guard let end = lineEnd(bytes, at) else { return nil }
    at = end
    line += 1
    return 0x0A
  }
}
