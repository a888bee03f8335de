import Testing

@testable import Records

@Suite struct CSVGridTests {
  private static let files = [
    "a,b\n1,2\n3,4\n", "a,b\n1,2\n3,4", "a,b\r\n1,2\r\n", "\u{FEFF}a,b\n\n\n1,2\n\n3,4\n",
    "a,b\n\"1,1\",2\n", "a,b\n\"x, \"\"y\"\"\",\"two\nlines\"\n,\n", "가,나\n\"다\",라\nx,마바,\n",
    "a,b\n1,\n", "a,b\n1,", "a,b\n,\n", "a\n\"\"\n", "", "\n", "a,a\n1,2\n", "a,b\n1\n",
    "a,b\n1,2,3\n", "a,b\"c\n", "a\n\"open", "\"a\"b\n", "a\rb\n", "a,b\r\n\"q\"x,1\r\n",
    "a,b\nx,\"y \"\"z\"\"\"\n\"\"\"가\"\"\",\"\"\"\"\nc,d\n", "a\n\"x\"\"\n", "a,b\n\"x\"\"y\"z,1\n",
    "a,b\n\"1\"\r\n,2\n", "a,b\n\"1\r\n2\",3\n4,5\n",
  ]

  private func outcome(_ read: () throws -> [[String]]) -> String {
    do { return "\(try read())" } catch { return "\(error)" }
  }

  /// The same fields, places and errors as the table that makes values of all records.
  @Test(arguments: files) func saysWhatTheTableSays(_ text: String) {
    let bytes = Array(text.utf8)
    let ofTable = outcome {
      let table = try CSVTable(bytes, file: "t.csv")
      return [table.header.fields] + table.rows.map(\.fields)
        + ([table.header] + table.rows).map { $0.positions.map { "\($0.line):\($0.column)" } }
    }
    let ofGrid = outcome {
      let grid = try CSVGrid(bytes, file: "t.csv")
      let columns = grid.header.indices
      return [grid.header] + (0..<grid.count).map { row in columns.map { grid.text(row, $0) } }
        + (-1..<grid.count).map { row in
          columns.map { "\(grid.position(row, $0).line):\(grid.position(row, $0).column)" }
        }
    }
    #expect(ofGrid == ofTable)
  }

  @Test func bytesThatAreNotUTF8AreRefusedWithTheirPlace() {
    let bytes: [UInt8] = [0x61, 0x2C, 0x62, 0x0A, 0x31, 0x2C, 0xFF, 0x0A]
    #expect(
      outcome {
        _ = try CSVGrid(bytes, file: "t.csv")
        return []
      } == "t.csv:2:3: bytes that are not UTF-8 (save the file as UTF-8)")
  }

  @Test func tellsEmptyAndEqualFields() throws {
    let grid = try CSVGrid(Array("a,b\nx,\nx,y\n\"x\",y\n".utf8), file: "t.csv")
    #expect(grid.isEmpty(0, 1))
    #expect(!grid.isEmpty(1, 1))
    #expect(grid.isSame(0, as: 1, 0))
    #expect(grid.isSame(2, as: 1, 1))
    #expect(!grid.isSame(0, as: 1, 1))
  }
}
