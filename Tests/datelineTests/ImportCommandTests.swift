import Foundation
import Testing

/// Incidents that come back into a store: an id names one incident, and nothing is lost.
@Suite struct ImportCommandTests {
  private static let seeds = Binary.root.appending(path: "seeds").path

  /// A folder with the seeds' incidents as `i.csv` and `i.jsonl`, and a store that read them.
  private func withLists(_ body: (_ folder: URL, _ read: String) throws -> Void) throws {
    try Binary.withFolder { folder in
      let store = folder.path + "/read.db"
      #expect(try Binary.run(["ingest", Self.seeds, "--store", store, "-q"]).status == 0)
      for format in ["csv", "jsonl"] {
        let list = try Binary.run(["incidents", "--store", store, "--format", format])
        try list.outputBytes.write(to: folder.appending(path: "i.\(format)"))
      }
      try body(folder, store)
    }
  }

  private func take(_ file: String, into store: String) throws -> Binary.Outcome {
    let format = file.hasSuffix(".csv") ? "csv" : "jsonl"
    return try Binary.run(["import", file, "--from", format, "--store", store])
  }

  private func list(_ store: String, _ format: String = "csv") throws -> String {
    try Binary.run(["incidents", "--store", store, "--format", format]).output
  }

  private func count(_ folder: URL) throws -> Int {
    try String(contentsOf: folder.appending(path: "i.jsonl"), encoding: .utf8)
      .split(separator: "\n").count
  }

  @Test(arguments: ["csv", "jsonl"])
  func whatAStoreHoldsGainsNothing(_ format: String) throws {
    try withLists { folder, store in
      let before = try Binary.run(["dump", "--store", store]).output
      let taken = try take("\(folder.path)/i.\(format)", into: store)
      let number = try count(folder)
      #expect(taken.status == 0, "\(taken.errors)")
      #expect(
        taken.errors.contains("\(number) incidents: 0 new, 0 changed, \(number) already held"),
        "\(taken.errors)")
      #expect(try Binary.run(["dump", "--store", store]).output == before)
    }
  }

  @Test(arguments: ["csv", "jsonl"])
  func anEmptyStoreGivesTheSameListBack(_ format: String) throws {
    try withLists { folder, _ in
      let (file, store) = ("\(folder.path)/i.\(format)", folder.path + "/new.db")
      let number = try count(folder)
      let first = try take(file, into: store)
      #expect(first.errors.contains("\(number) incidents: \(number) new, 0 changed, 0 already"))
      #expect(
        try list(store, format)
          == String(contentsOf: URL(filePath: file), encoding: .utf8))
      let second = try take(file, into: store)
      #expect(second.errors.contains("0 new, 0 changed, \(number) already held"))
    }
  }

  @Test func aTableInPiecesIsTheWholeTable() throws {
    try withLists { folder, _ in
      let whole = try String(contentsOf: folder.appending(path: "i.jsonl"), encoding: .utf8)
      let lines = whole.split(separator: "\n")
      let store = folder.path + "/new.db"
      for (name, part) in [("a", lines[0..<5]), ("b", lines[3...])] {
        let file = folder.appending(path: "\(name).jsonl")
        try (part.joined(separator: "\n") + "\n").write(
          to: file, atomically: true, encoding: .utf8)
        #expect(try take(file.path, into: store).status == 0)
      }
      #expect(try list(store, "jsonl") == whole)
    }
  }

  @Test func otherValuesAreToldAndTheReadOnesStay() throws {
    try withLists { folder, store in
      let file = folder.appending(path: "other.csv")
      var table = try String(
        contentsOf: folder.appending(path: "i.csv"), encoding: .utf8)
      let title = try #require(
        table.components(separatedBy: "\r\n").dropFirst().first?.split(separator: ",")[3])
      table = table.replacing(title, with: "Changed in a spreadsheet", maxReplacements: 1)
      try table.write(to: file, atomically: true, encoding: .utf8)
      let before = try list(store)
      let taken = try take(file.path, into: store)
      #expect(taken.status == 3)
      #expect(taken.errors.contains("held-otherwise"))
      #expect(taken.errors.contains("with another title"))
      #expect(taken.errors.contains("1 held with other values, which stay"))
      #expect(try list(store) == before)
      // A store that knows it through imports only takes the values of the last.
      let new = folder.path + "/new.db"
      #expect(try take(folder.path + "/i.csv", into: new).status == 0)
      let again = try take(file.path, into: new)
      #expect(again.status == 0)
      #expect(again.errors.contains("0 new, 1 changed,"))
      #expect(try list(new) == table)
    }
  }

  @Test func aDocumentReadLaterBeatsItsImport() throws {
    try withLists { folder, store in
      let new = folder.path + "/new.db"
      #expect(try take(folder.path + "/i.csv", into: new).status == 0)
      let extra = folder.appending(path: "extra.csv")
      let table = try String(contentsOf: folder.appending(path: "i.csv"), encoding: .utf8)
      let rows = table.components(separatedBy: "\r\n")
      var row = rows[1].split(separator: ",", omittingEmptySubsequences: false)
      row[0] = "0123456789abcdef"
      try [rows[0], row.joined(separator: ","), ""].joined(separator: "\r\n").write(
        to: extra, atomically: true, encoding: .utf8)
      #expect(try take(extra.path, into: new).status == 0)
      #expect(try Binary.run(["ingest", Self.seeds, "--store", new, "--prune"]).status == 0)
      let ids = { (text: String) in
        text.split(separator: "\n").dropFirst().map { $0.prefix(16) }.filter {
          $0 != "0123456789abcdef"
        }
      }
      #expect(try ids(list(new)) == ids(list(store)))
      #expect(try list(new).contains("0123456789abcdef"))
      #expect(try Binary.run(["incidents", "--store", new, "--search", "zzz"]).status == 0)
    }
  }

  @Test func oneIdTwiceIsAFaultOnlyWhereItsValuesDiffer() throws {
    try withLists { folder, _ in
      let lines = try String(contentsOf: folder.appending(path: "i.jsonl"), encoding: .utf8)
        .split(separator: "\n")
      let file = folder.appending(path: "twice.jsonl")
      let other = lines[0].replacing("\"type\":\"", with: "\"type\":\"x", maxReplacements: 1)
      try [lines[0], lines[0], lines[1], Substring(other), ""].joined(separator: "\n").write(
        to: file, atomically: true, encoding: .utf8)
      let taken = try take(file.path, into: folder.path + "/new.db")
      #expect(taken.status == 3)
      #expect(taken.errors.contains("given-twice"))
      #expect(taken.errors.contains("4 incidents: 2 new, 0 changed, 1 already held; 1 not taken"))
    }
  }

  /// Records of other programs may number their incidents anew in each document.
  @Test func oneIdInTwoDocumentsAreTwoIncidents() throws {
    try Binary.withFolder { folder in
      let record = { (key: String) in
        """
        {"doc":"\(key)","incidents":[{"id":"1","type":"arrest_detention","title":"\(key)",\
        "date":"2020-01-02","quote":"Two were held in \(key)."}]}
        """
      }
      let store = folder.path + "/s.db"
      let end = #"{"type":"end","in":2,"out":2,"errors":0}"#
      let taken = try Binary.run(
        ["ingest", "--extracted", "-", "--store", store],
        input: [record("a"), record("b"), end, ""].joined(separator: "\n"))
      #expect(taken.status == 0, "\(taken.errors)")
      let rows = try list(store, "jsonl").split(separator: "\n")
      #expect(rows.count == 2)
    }
  }
}
