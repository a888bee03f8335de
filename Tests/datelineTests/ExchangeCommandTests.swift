import Foundation
import Testing

/// Records and incidents go out and come in without a loss.
@Suite struct ExchangeCommandTests {
  private let seeds = Binary.root.appending(path: "seeds").path

  @Test func recordsTakenInEqualTheirDocuments() throws {
    try Binary.withFolder { folder in
      let (direct, through) = (folder.path + "/a.db", folder.path + "/b.db")
      #expect(try Binary.run(["ingest", seeds, "--store", direct, "-q"]).status == 0)
      let records = try Binary.run(["extract", seeds, "--with-text", "-q"])
      let taken = try Binary.run(
        ["ingest", "--extracted", "-", "--store", through, "-q"], input: records.output)
      #expect(taken.status == 0)
      // Given a second time and in another order, nothing changes.
      let lines = records.output.split(separator: "\n")
      let shuffled = (lines.dropLast().reversed() + lines.suffix(1)).joined(separator: "\n")
      let again = try Binary.run(
        ["ingest", "--extracted", "-", "--store", through], input: shuffled)
      #expect(again.errors.contains("0 new, 0 changed, 5 unchanged"))
      let lists = try [direct, through].map {
        try Binary.run(["incidents", "--store", $0, "--format", "jsonl"]).output
      }
      #expect(lists[0] == lists[1])
      #expect(lists[0].contains("Hamhung"))
    }
  }

  @Test func aStreamCutOffIsTakenInAndSaidSo() throws {
    try Binary.withFolder { folder in
      let records = try Binary.run(["extract", seeds, "-q"]).output.split(separator: "\n")
      let taken = try Binary.run(
        ["ingest", "--extracted", "-", "--store", folder.path + "/a.db"],
        input: records.dropLast(2).joined(separator: "\n") + "\n{broken\n")
      #expect(taken.status == 3)
      #expect(taken.errors.contains("stream-truncated"))
      #expect(taken.errors.contains("-:5:2: invalid-record"))
      #expect(taken.errors.contains("4 documents: 4 new"))
    }
  }

  @Test func exportsSayWhatTheyLeaveOut() throws {
    let exported = try Binary.run(["export", seeds, "--format", "acled"])
    #expect(exported.status == 0)
    #expect(exported.output.hasPrefix("event_id_cnty,event_date,year,time_precision,"))
    #expect(exported.errors.contains("left out: ACLED dates to a month at least"))
    let unknown = try Binary.run(["export", seeds, "--format", "xls"])
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("geojson"))
  }

  @Test func ownListsComeBackAsIncidents() throws {
    try Binary.withFolder { folder in
      let list = try Binary.run(["incidents", seeds, "--format", "csv"])
      try list.outputBytes.write(to: folder.appending(path: "i.csv"))
      let store = folder.path + "/a.db"
      let taken = try Binary.run(
        ["import", folder.path + "/i.csv", "--from", "csv", "--store", store, "-q"])
      #expect(taken.status == 0)
      let back = try Binary.run(["incidents", "--store", store, "--format", "csv"])
      let rows = { (text: String) in text.components(separatedBy: "\r\n").count }
      #expect(rows(back.output) == rows(list.output))
      #expect(
        try Binary.run(["import", "none.csv", "--from", "csv", "--store", store]).status == 1)
    }
  }
}
