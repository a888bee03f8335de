import CivilTime
import Corrections
import Events
import Testing

@testable import Packing
@testable import Store

/// What must hold of corrections whatever happens to the corpus.
@Suite struct CorrectionLawTests {
  /// Numbers that look random and are the same every time.
  struct Numbers: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 31)
    }
  }

  static let readings: [Reading] = (0..<200).map { number in
    let key = "doc-\(number)"
    let incidents = (0..<(2 + number % 4)).map { order in
      var incident = Samples.incident(
        "a\(number)-\(order)", document: key,
        date: Samples.day("2012-0\(1 + number % 9)-1\(order)"), title: "Title \(number).\(order)")
      incident.citations[0].quote = "Sentence \(order) of document \(number)."
      return incident
    }
    return Samples.reading(key, incidents: incidents)
  }

  /// Joins the first incidents of neighbouring documents, as a merger across documents would.
  static let merged = TellingMerger(
    key: { incident in
      let parts = incident.accounts[0].dropFirst().split(separator: "-")
      return parts[1] == "0" ? "pair \((Int(parts[0]) ?? 0) / 2)" : nil
    },
    join: { tellings in
      var lead = tellings.min { $0.id < $1.id } ?? tellings[0]
      lead.accounts = tellings.flatMap(\.accounts).sorted()
      lead.citations = tellings.flatMap(\.citations).sorted { $0.account < $1.account }
      return [lead]
    }, directory: { _ in Samples.directory })

  static func fill(_ store: Store, _ readings: [Reading], reader: String = "1") throws {
    _ = try store.ingest(readings.map { ($0, $0.document) }, reader: reader)
    try store.settle(knowledge: Samples.knowledge, reader: reader, merger: merged)
  }

  /// A thousand decisions of every kind on random incidents.
  static func decisions(_ store: Store) throws -> [Correction] {
    var numbers = Numbers(state: 11)
    let machine = try store.machineIncidents()
    var lines: [Correction] = []
    var seen: Set<String> = []
    while lines.count < 1000 {
      let incident = machine.randomElement(using: &numbers)!
      let field = CorrectionField.sheet.randomElement(using: &numbers)!
      let account = incident.accounts.randomElement(using: &numbers)!
      let citation = incident.citations.first { $0.account == account }!
      guard seen.insert("\(incident.id) \(field)").inserted else { continue }
      var line = Correction(
        account: account, field: field, machine: field.text(of: incident), decision: .accept,
        who: "ana", when: "2026", document: citation.document, type: incident.type,
        quote: citation.quote)
      switch (field, Int.random(in: 0..<8, using: &numbers)) {
      case (.incident, 0): line.decision = .reject
      case (.incident, 1):
        line.decision = .merge
        line.value = machine.randomElement(using: &numbers)!.id
      case (.incident, 2): (line.decision, line.value) = (.split, account)
      case (.incident, _): break
      case (.title, 0...5): (line.decision, line.value) = (.edit, "Better \(lines.count)")
      case (.date, 0...5): (line.decision, line.value) = (.edit, "2013-0\(1 + lines.count % 9)")
      case (.place, 0...5): (line.decision, line.value) = (.edit, "KP-10")
      case (.agencies, 0...5): (line.decision, line.value) = (.edit, "kp.station=target")
      case (.modality, 0...5): (line.decision, line.value) = (.edit, "hearsay")
      default: break
      }
      lines.append(line)
    }
    return lines
  }

  /// What a store shows and how its decisions stand.
  static func view(_ store: Store) throws -> [[UInt8]] {
    try store.incidents().map(RecordWriter.record(of:))
      + store.correctionStatuses().map {
        Array("\($0.correction.id) \($0.state.rawValue) \($0.now)".utf8)
      }
  }

  @Test func aThousandDecisionsSurviveWhateverHappensToTheCorpus() throws {
    let store = try Store.inMemory()
    try Self.fill(store, Self.readings)
    let lines = try Self.decisions(store)
    try store.append(lines)
    let statuses = try store.correctionStatuses()
    #expect(statuses.count == 1000)
    let view = try Self.view(store)

    // Ingested again, in another order, by another reader.
    try Self.fill(store, Self.readings, reader: "2")
    #expect(try Self.view(store) == view)
    var numbers = Numbers(state: 5)
    let shuffled = try Store.inMemory()
    try shuffled.append(lines)
    #expect(try shuffled.correctionStatuses().allSatisfy { $0.state == .missing })
    for part in Self.readings.shuffled(using: &numbers).chunks(of: 31) {
      _ = try shuffled.ingest(part.map { ($0, $0.document) }, reader: "1")
    }
    try shuffled.settle(knowledge: Samples.knowledge, reader: "1", merger: Self.merged)
    #expect(try Self.view(shuffled) == view)

    // Half the documents go, and come again.
    let half = Self.readings.filter { $0.document.key.hasSuffix("1") }
    _ = try store.markRemoved(except: Set(half.map(\.document.key)))
    try store.settle(knowledge: Samples.knowledge, reader: "2", merger: Self.merged)
    #expect(try store.correctionStatuses().count == 1000)
    #expect(try store.corrections().count == 1000)
    try Self.fill(store, Self.readings, reader: "3")
    #expect(try Self.view(store) == view)
  }

  /// New knowledge changes one field of every other incident: those decisions alone are stale.
  @Test func newKnowledgeMakesOnlyItsOwnFieldStale() throws {
    let store = try Store.inMemory()
    try Self.fill(store, Self.readings)
    let lines = try Self.decisions(store).filter { $0.field != .incident }
    try store.append(lines)
    #expect(try store.correctionStatuses().allSatisfy { $0.state == .applied })
    let changed = Self.readings.enumerated().map { index, reading in
      var reading = reading
      if index % 4 < 2 {
        for one in reading.incidents.indices {
          reading.incidents[one].date = Samples.day("2015-01-01")
        }
      }
      return reading
    }
    try Self.fill(store, changed, reader: "new pack")
    let machine = try Dictionary(
      uniqueKeysWithValues: store.machineIncidents().flatMap { incident in
        incident.accounts.map { ($0, incident) }
      })
    for status in try store.correctionStatuses() {
      let line = status.correction
      let incident = try #require(machine[line.account])
      let now = line.field.text(of: incident)
      #expect(status.state == (now == line.machine ? .applied : .changed))
      let shown = try #require(try store.incident(line.account))
      guard status.state == .applied, line.decision == .edit else { continue }
      // The right incident has the value, and says so.
      #expect(line.field.text(of: shown) == line.value)
      #expect(shown.corrected.contains(line.field.rawValue))
      #expect(shown.accounts.contains(line.account))
    }
    #expect(try store.correctionStatuses().contains { $0.state == .changed })
  }

  @Test func theSheetOfAStoreComesBackByteForByte() throws {
    let store = try Store.inMemory()
    try Self.fill(store, Self.readings)
    func sheet() throws -> String {
      CorrectionSheet.write(
        try store.machineIncidents(), corrections: try store.corrections(),
        stale: Set(
          try store.correctionStatuses().filter { $0.state == .changed }.map(\.correction.id)))
    }
    for lines in [[], try Self.decisions(store)] {
      try store.append(lines)
      let before = try sheet()
      let read = try SheetImport(
        machine: store.machineIncidents(), corrections: store.corrections(),
        names: store.directory(), who: "ana", when: "2027"
      ).read(Array(before.utf8), file: "sheet.csv") { _, _ in true }
      #expect(read.isEmpty)
      try store.append(read)
      #expect(try sheet() == before)
    }
  }
}

extension Array {
  fileprivate func chunks(of size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
