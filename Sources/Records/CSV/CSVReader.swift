/// Where a field begins in a CSV file.
public struct CSVPosition: Hashable, Sendable {
  /// Line, from 1.
  public var line: Int32
  /// Column in Unicode scalars, from 1.
  public var column: Int32

  /// A line and a column, both from 1.
  public init(line: Int32, column: Int32) {
    self.line = line
    self.column = column
  }
}

/// One record of a CSV file.
public struct CSVRow: Sendable {
  /// The fields, unquoted.
  public var fields: [String]
  /// Where each field begins.
  public var positions: [CSVPosition]
  /// The line on which the record begins, from 1.
  public var line: Int { positions.first.map { Int($0.line) } ?? 0 }
}

/// A CSV file that is not one, with the place where it stops being one.
public struct CSVError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Name of the file as the user gave it.
  public var file: String
  /// Line, from 1.
  public var line: Int
  /// Column in Unicode scalars, from 1.
  public var column: Int
  /// What is wrong.
  public var message: String
  /// What to do.
  public var hint: String

  /// `file:line:column: message (hint)`.
  public var description: String { "\(file):\(line):\(column): \(message) (\(hint))" }
}

/// Reads CSV after RFC 4180, record by record, from bytes in memory.
///
/// Strict where leniency would lose data in silence: a stray quote, text after a closing quote, an
/// open quote and bytes that are not UTF-8 are errors with their place. LF and CRLF both end a
/// record, a byte order mark is skipped, and so are blank lines, which spreadsheets leave behind.
/// Linear in the size of the file.
public struct CSVReader: Sendable {
  private let bytes: [UInt8]
  private let file: String
  private let delimiter: UInt8
  private var index = 0
  private var line: Int32 = 1
  private var column: Int32 = 1
  // Rows of a file are alike: room for as many fields as the last one had.
  private var width = 8

  /// A reader over a whole file.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes, UTF-8.
  ///   - file: its name, for errors.
  ///   - delimiter: the byte between fields: a comma, or a tab or a semicolon.
  public init(_ bytes: [UInt8], file: String, delimiter: UInt8 = 0x2C) {
    self.bytes = bytes
    self.file = file
    self.delimiter = delimiter
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
  }

  /// The next record, or nil at the end of the file.
  public mutating func next() throws(CSVError) -> CSVRow? {
    skipBlankLines()
    guard index < bytes.count else { return nil }
    var row = CSVRow(fields: [], positions: [])
    row.fields.reserveCapacity(width)
    row.positions.reserveCapacity(width)
    defer { width = row.fields.count }
    while true {
      row.positions.append(CSVPosition(line: line, column: column))
      row.fields.append(try field())
      guard index < bytes.count else { return row }
      if bytes[index] == delimiter {
        advance()
      } else {
        endLine()
        return row
      }
    }
  }

  private mutating func skipBlankLines() {
    while index < bytes.count, isLineEnd(index) { endLine() }
  }

  private func isLineEnd(_ at: Int) -> Bool {
    bytes[at] == 0x0A || (bytes[at] == 0x0D && at + 1 < bytes.count && bytes[at + 1] == 0x0A)
  }

  private mutating func endLine() {
    index += bytes[index] == 0x0D ? 2 : 1
    line += 1
    column = 1
  }

  private mutating func advance() {
    index += 1
    // Continuation bytes belong to the scalar before them.
    if index >= bytes.count || bytes[index] & 0xC0 != 0x80 { column += 1 }
  }

  private mutating func field() throws(CSVError) -> String {
    guard index < bytes.count, bytes[index] == 0x22 else { return try plainField() }
    return try quotedField()
  }

  private mutating func plainField() throws(CSVError) -> String {
    let start = index
    let startColumn = column
    let (end, scalars, isASCII) = plainExtent()
    index = end
    column += scalars
    if end < bytes.count, bytes[end] != delimiter, !isLineEnd(end) {
      throw bytes[end] == 0x22
        ? error("a quote inside a field that is not quoted", "quote the field and double it")
        : error("a lone carriage return", "end lines with LF or CRLF")
    }
    if isASCII {
      return String(unsafeUninitializedCapacity: end - start) { buffer in
        for offset in 0..<end - start { buffer[offset] = bytes[start + offset] }
        return end - start
      }
    }
    guard let text = String(validating: bytes[start..<end], as: UTF8.self) else {
      throw CSVError(
        file: file, line: Int(line), column: Int(startColumn), message: "bytes that are not UTF-8",
        hint: "save the file as UTF-8")
    }
    return text
  }

  /// Where a plain field stops: at a delimiter, a line end, or something that cannot be in it.
  private func plainExtent() -> (end: Int, scalars: Int32, isASCII: Bool) {
    bytes.withUnsafeBufferPointer { bytes in
      var end = index
      var continuations = 0
      var union: UInt8 = 0
      while end < bytes.count {
        let byte = bytes[end]
        if byte == delimiter || byte == 0x0A || byte == 0x0D || byte == 0x22 { break }
        union |= byte
        if byte & 0xC0 == 0x80 { continuations += 1 }
        end += 1
      }
      return (end, Int32(end - index - continuations), union < 0x80)
    }
  }

  private mutating func quotedField() throws(CSVError) -> String {
    let opening = (line: line, column: column)
    var content: [UInt8] = []
    advance()
    while true {
      guard index < bytes.count else {
        throw CSVError(
          file: file, line: Int(opening.line), column: Int(opening.column),
          message: "a quote that is never closed", hint: "close it, or double quotes inside it")
      }
      let byte = bytes[index]
      if byte == 0x22 {
        advance()
        guard index < bytes.count, bytes[index] == 0x22 else { break }
        content.append(0x22)
        advance()
      } else if byte == 0x0A {
        content.append(byte)
        endLine()
      } else {
        content.append(byte)
        advance()
      }
    }
    if index < bytes.count, bytes[index] != delimiter, !isLineEnd(index) {
      throw error("text after a closing quote", "put all of the field inside the quotes")
    }
    guard let text = String(validating: content, as: UTF8.self) else {
      throw CSVError(
        file: file, line: Int(opening.line), column: Int(opening.column),
        message: "bytes that are not UTF-8", hint: "save the file as UTF-8")
    }
    return text
  }

  private func error(_ message: String, _ hint: String) -> CSVError {
    CSVError(file: file, line: Int(line), column: Int(column), message: message, hint: hint)
  }
}
