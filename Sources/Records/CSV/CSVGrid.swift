internal import Synchronization

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
  /// The file, or the unquoted fields of one that holds quoted line breaks.
  private let bytes: FileBytes
  /// Fields that do not stand in the file as they are, one after another: doubled quotes made one.
  private let spill: [UInt8]
  /// Start and end of every field, header included, row by row.
  private let bounds: [UInt32]
  /// The line of every record; empty where `table` knows.
  private let lines: [Int32]
  /// The file read with positions, where fields do not stand in it as they are.
  private let table: CSVTable?
  private let places = PlaceTable()

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
      spill = scan.spill
      lines = scan.lines
      table = nil
      width = scan.width
    } else {
      // Rare, or wrong: the reader that tells where.
      let whole = try CSVTable(Array(bytes.buffer), file: file)
      let arena = CSVGrid.arena(whole)
      self.bytes = FileBytes(arena.bytes)
      bounds = arena.bounds
      spill = []
      lines = []
      table = whole
      width = whole.header.fields.count
    }
    var header: [String] = []
    for column in 0..<width {
      header.append(CSVGrid.text(self.bytes, spill, bounds[column * 2], bounds[column * 2 + 1]))
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
    return CSVGrid.text(bytes, spill, bounds[at], bounds[at + 1])
  }

  /// The text between two bounds; the upper bit of both says that they are those of the spill.
  @inline(__always)
  private static func text(
    _ bytes: FileBytes, _ spill: [UInt8], _ start: UInt32, _ end: UInt32
  ) -> String {
    if start & GridScan.spilt == 0 { return bytes.text(Int(start), Int(end)) }
    let range = Int(start & ~GridScan.spilt)..<Int(end & ~GridScan.spilt)
    return String(decoding: spill[range], as: UTF8.self)
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
    guard (bounds[one] | bounds[two]) & GridScan.spilt == 0 else {
      return text(row, column) == text(other, column)
    }
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
    let fields = (row + 1) * header.count * 2
    let isSpilt = (0...column).contains { bounds[fields + $0 * 2] & GridScan.spilt != 0 }
    if let table = isSpilt ? places.table(bytes, file) : table {
      return (row < 0 ? table.header : table.rows[row]).positions[column]
    }
    let buffer = bytes.buffer
    let first = Int(bounds[fields])
    var start = first
    while start > 0, buffer[start - 1] != 0x0A { start -= 1 }
    if start == 0, buffer.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    var end = Int(bounds[fields + column * 2])
    // A quoted field begins at its quote.
    if end > start, buffer[end - 1] == 0x22 { end -= 1 }
    let scalars = buffer[start..<end].reduce(into: 1) { $0 += $1 & 0xC0 == 0x80 ? 0 : 1 }
    return CSVPosition(line: lines[row + 1], column: Int32(scalars))
  }
}

/// The table that knows the places of all fields, made when something is wrong with a field beside
/// one that is spilt.
private final class PlaceTable: Sendable {
  private let made = Mutex<CSVTable?>(nil)

  func table(_ bytes: FileBytes, _ file: String) -> CSVTable? {
    made.withLock { made in
      if made == nil { made = try? CSVTable(Array(bytes.buffer), file: file) }
      return made
    }
  }
}

/// One pass over a file whose fields stand in it as they are, but for doubled quotes.
private struct GridScan {
  static let spilt: UInt32 = 1 << 31
  var bounds: [UInt32] = []
  var spill: [UInt8] = []
  var lines: [Int32] = []
  var width = 0
  private var line: Int32 = 1

  /// Whether the file is such a one: not empty, every record as wide as the first, no quote inside a
  /// field that is not quoted, and none that spans lines.
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
      if at + 1 < count, bytes[at + 1] == 0x22 {
        guard unquote(bytes, from: start, &at) else { return nil }
        return close(bytes, &at)
      }
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
    return close(bytes, &at)
  }

  /// Takes a quoted field with doubled quotes into the spill, and stops after its last quote.
  private mutating func unquote(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, _ at: inout Int
  ) -> Bool {
    bounds.append(UInt32(spill.count) | GridScan.spilt)
    at = start
    while at < bytes.count, bytes[at] != 0x0A {
      if bytes[at] == 0x22 {
        at += 1
        guard at < bytes.count, bytes[at] == 0x22 else {
          bounds.append(UInt32(spill.count) | GridScan.spilt)
          return true
        }
      }
      spill.append(bytes[at])
      at += 1
    }
    return false
  }

  /// Takes what ends a field.
  @inline(__always)
  private mutating func close(_ bytes: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> UInt8? {
    guard at < bytes.count else { return 0 }
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
