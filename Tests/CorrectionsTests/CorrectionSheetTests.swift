import Events
import Testing

@testable import Corrections

@Suite struct CorrectionSheetTests {
  let incidents = [
    Made.incident("1", quote: "Two, \"three\"\nfour"),
    Made.incident("2", "3", document: "b", day: 1),
  ]

  func read(
    _ sheet: String, corrections: [Correction] = [], who: String = "ana"
  ) throws(SheetFaults) -> [Correction] {
    try SheetImport(
      machine: incidents, corrections: corrections, names: Made.names, who: who, when: "2026"
    ).read(Array(sheet.utf8), file: "sheet.csv") { _, quote in quote == "A sentence." }
  }

  /// The sheet with one line filled in.
  func sheet(
    _ incident: String, _ field: String, value: String = "", decision: String,
    corrections: [Correction] = []
  ) -> String {
    let lines = CorrectionSheet.write(incidents, corrections: corrections)
      .split(separator: "\r\n", omittingEmptySubsequences: false).map { line in
        var parts = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 5, parts[0] == incident, parts[1] == field else { return String(line) }
        parts[3] = value
        parts[4] = decision
        return parts.joined(separator: ",")
      }
    return lines.joined(separator: "\r\n")
  }

  func numbered(_ lines: [Correction]) -> [Correction] {
    lines.enumerated().map { index, line in
      var line = line
      line.id = index + 1
      return line
    }
  }

  @Test func aSheetThatComesBackAsItWentOutChangesNothing() throws {
    let sheet = CorrectionSheet.write(incidents, corrections: [])
    #expect(try read(sheet).isEmpty)
    #expect(sheet.contains("\"Two, \"\"three\"\"\nfour\""))
    let edited = try read(self.sheet("1", "title", value: "New", decision: "edit"))
    let split = try read(self.sheet("2", "incident", value: "3", decision: "split"))
    let again = CorrectionSheet.write(incidents, corrections: numbered(edited + split))
    #expect(try read(again, corrections: numbered(edited + split)).isEmpty)
    #expect(again.contains("New,edit,ana,2026"))
  }

  @Test func decisionsBecomeLines() throws {
    let line = try #require(try read(sheet("1", "title", value: "New", decision: "edit")).first)
    #expect(line.account == "1" && line.field == .title && line.machine == "Title of 1")
    #expect(line.value == "New" && line.who == "ana" && line.when == "2026")
    #expect(line.quote == "Two, \"three\"\nfour" && line.type == "arrest")
    #expect(try read(sheet("2", "incident", decision: "reject")).map(\.decision) == [.reject])
    #expect(try read(sheet("2", "incident", value: "1", decision: "merge"))[0].value == "1")
    let undo = try read(
      sheet("1", "title", decision: "undo", corrections: [line]), corrections: [line])
    #expect(undo.map(\.decision) == [.undo])
  }

  @Test(arguments: [
    ("1", "title", "x", "", "decision", "without a decision"),
    ("1", "title", "x", "improve", "decision", "no decision"),
    ("1", "title", "", "edit", "value", "empty"),
    ("1", "date", "soon", "edit", "value", "no date"),
    ("1", "place", "Atlantis", "edit", "value", "no place"),
    ("1", "agencies", "kp.police=boss", "edit", "value", "not allowed"),
    ("1", "type", "party", "edit", "value", "no type"),
    ("1", "title", "", "reject", "field", "only an incident"),
    ("1", "incident", "1", "merge", "value", "no other incident"),
    ("1", "incident", "77", "merge", "value", "no other incident"),
    ("2", "incident", "1", "split", "value", "no telling"),
    ("1", "title", "x", "accept", "value", "takes no value"),
    ("1", "title", "", "undo", "decision", "nothing to undo"),
    ("1", "incident", "x", "edit", "field", "cannot be edited"),
  ])
  func faultsHaveTheirPlace(
    incident: String, field: String, value: String, decision: String, column: String,
    message: String
  ) throws {
    let sheet = sheet(incident, field, value: value, decision: decision)
    let faults = try #require(throws: SheetFaults.self) { try read(sheet) }.faults
    #expect(faults.count == 1)
    #expect(faults[0].name == column && faults[0].line > 1)
    #expect(faults[0].message.contains(message))
  }

  @Test func aWrongHeaderIsNamed() throws {
    let faults = try #require(throws: SheetFaults.self) { try read("id,field\r\n1,title\r\n") }
    #expect(faults.faults.count == CorrectionSheet.columns.count - 1)
    #expect(throws: SheetFaults.self) { try read("") }
    #expect(throws: SheetFaults.self) { try read("\"open") }
  }

  @Test func whoeverDecidesIsNamed() {
    let sheet = sheet("1", "title", value: "New", decision: "edit")
    #expect(throws: SheetFaults.self) { try read(sheet, who: "") }
  }

  @Test func missedIncidentsAreAdded() throws {
    let head = CorrectionSheet.write([], corrections: [])
    func row(_ field: String, _ value: String, quote: String = "A sentence.") -> String {
      "new-1,\(field),,\(value),add,,,,a,\(quote)\r\n"
    }
    let lines = try read(head + row("quote", "") + row("type", "raid") + row("date", "2011"))
    #expect(lines.count == 3)
    #expect(Set(lines.map(\.account)).count == 1 && lines[0].account.hasPrefix("add-"))
    let again = CorrectionSheet.write([], corrections: numbered(lines))
    #expect(try read(again, corrections: numbered(lines)).isEmpty)
    for wrong in [
      row("type", "raid", quote: "Not there."), row("date", "2011"), row("type", "party"),
    ] {
      #expect(throws: SheetFaults.self) { try read(head + wrong) }
    }
  }

  /// Whatever a sheet becomes on its way, it is read or refused with a place, and never crashes.
  @Test func damagedSheetsAreRefusedWithTheirPlace() {
    let bytes = Array(sheet("1", "title", value: "New", decision: "edit").utf8)
    var seed: UInt64 = 7
    func random(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((seed >> 33) % UInt64(bound))
    }
    for _ in 0..<1000 {
      var damaged = bytes
      for _ in 0...random(3) {
        switch random(3) {
        case 0: damaged[random(damaged.count)] = UInt8(random(256))
        case 1: damaged.remove(at: random(damaged.count))
        default: damaged.insert(Array(",\"\r\n\u{0}é".utf8)[random(7)], at: random(damaged.count))
        }
      }
      do throws(SheetFaults) {
        _ = try SheetImport(
          machine: incidents, corrections: [], names: Made.names, who: "ana", when: "2026"
        ).read(damaged, file: "sheet.csv") { _, _ in false }
      } catch {
        #expect(!error.faults.isEmpty && error.faults.allSatisfy { $0.line > 0 && $0.column > 0 })
      }
    }
  }
}
