import Testing

@testable import Records

@Suite struct CSVReaderTests {
  private func rows(_ text: String) throws -> [[String]] {
    var reader = CSVReader(Array(text.utf8), file: "t.csv")
    var rows: [[String]] = []
    while let row = try reader.next() { rows.append(row.fields) }
    return rows
  }

  private func firstError(_ bytes: [UInt8]) -> CSVError? {
    var reader = CSVReader(bytes, file: "t.csv")
    do {
      while try reader.next() != nil {}
      return nil
    } catch {
      return error
    }
  }

  @Test func readsPlainAndQuotedFields() throws {
    #expect(
      try rows("a,b\n\"x, \"\"y\"\"\",\"two\nlines\"\r\n,\n") == [
        ["a", "b"], ["x, \"y\"", "two\nlines"], ["", ""],
      ])
  }

  @Test func skipsByteOrderMarkAndBlankLines() throws {
    #expect(try rows("\u{FEFF}a\n\n\r\nb") == [["a"], ["b"]])
  }

  @Test func positionsCountScalarsAndLines() throws {
    var reader = CSVReader(Array("가나,b\n\"x\ny\",z\nq,r".utf8), file: "t.csv")
    let first = try #require(try reader.next())
    #expect(first.positions.map(\.column) == [1, 4])
    let second = try #require(try reader.next())
    #expect(second.positions.map(\.line) == [2, 3])
    #expect(second.positions.map(\.column) == [1, 4])
    let third = try #require(try reader.next())
    #expect(third.line == 4)
  }

  @Test(arguments: [
    ("a,b\"c\n", 1, 4), ("a\n\"open", 2, 1), ("\"a\"b\n", 1, 4), ("a\rb\n", 1, 2),
  ])
  func refusesWithPlace(_ text: String, _ line: Int, _ column: Int) throws {
    let error = try #require(firstError(Array(text.utf8)))
    #expect(error.line == line)
    #expect(error.column == column)
    #expect(error.description.hasPrefix("t.csv:\(line):\(column): "))
  }

  @Test func refusesBytesThatAreNotUTF8() throws {
    let error = try #require(firstError([0x61, 0x2C, 0xFF, 0x0A]))
    #expect((error.line, error.column) == (1, 3))
  }

  @Test func tableRefusesRowsOfAnotherWidth() {
    #expect(throws: CSVError.self) { try CSVTable(Array("a,b\n1\n".utf8), file: "t.csv") }
    #expect(throws: CSVError.self) { try CSVTable(Array("a,a\n1,2\n".utf8), file: "t.csv") }
    #expect(throws: CSVError.self) { try CSVTable([], file: "t.csv") }
  }
}
