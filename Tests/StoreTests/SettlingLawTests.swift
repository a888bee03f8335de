import Corrections
import Events
import Testing

@testable import Packing
@testable import Store

/// Settling what was touched gives what settling everything gives, whatever came before.
@Suite struct SettlingLawTests {
  /// A made-up document: tellings of which the first may be joined to a neighbour's.
  private static func reading(_ number: Int, version: Int) -> Reading {
    let key = "d\(number)"
    let incidents = (0..<3).filter { ($0 + version) % 4 != 3 }.map { order in
      var incident = Samples.incident("i\(number)-\(order)", document: key)
      incident.title = "Telling \(order) of \(key), version \(version)"
      incident.citations[0].quote = "Sentence \(order) of document \(number)."
      return incident
    }
    return Samples.reading(key, incidents: incidents)
  }

  /// Everything that a store shows and keeps of its incidents.
  private static func state(_ store: Store) throws -> [[UInt8]] {
    try (store.incidents() + store.machineIncidents()).map(RecordWriter.record(of:))
      + store.correctionStatuses().map {
        Array("\($0.correction.id) \($0.state.rawValue) \($0.now)".utf8)
      } + store.dump { "\(Seal.sum(String(decoding: $0, as: UTF8.self)))" }.map { Array($0.utf8) }
  }

  @Test func settlingWhatWasTouchedEqualsSettlingAll() throws {
    var numbers = CorrectionLawTests.Numbers(state: 23)
    let touching = try Store.inMemory()
    let whole = try Store.inMemory()
    var present = Set(0..<40)
    var versions = [Int](repeating: 0, count: 40)
    for step in 0..<40 {
      var changed: [Reading] = []
      if step == 0 {
        changed = (0..<40).map { Self.reading($0, version: 0) }
      } else {
        for _ in 0..<Int(numbers.next() % 3) {
          let number = Int(numbers.next() % 40)
          versions[number] += 1
          present.insert(number)
          changed.append(Self.reading(number, version: versions[number]))
        }
        if step % 5 == 0 { present.remove(Int(numbers.next() % 40)) }
      }
      let lines = step % 4 == 2 ? try Self.decisions(touching, &numbers) : []
      for store in [touching, whole] {
        _ = try store.ingest(changed.map { ($0, $0.document) }, reader: "1")
        _ = try store.markRemoved(except: Set(present.map { "d\($0)" }))
        if store === whole { try store.write { try store.unsettle($0) } }
        try store.settle(
          knowledge: Samples.knowledge, reader: "1", merger: CorrectionLawTests.merged)
        try store.append(lines)
      }
      #expect(try Self.state(touching) == Self.state(whole), "step \(step)")
    }
    #expect(try touching.corrections().count > 20)
  }

  /// Decisions of every kind on random incidents of a store.
  private static func decisions(
    _ store: Store, _ numbers: inout CorrectionLawTests.Numbers
  ) throws -> [Correction] {
    let machine = try store.machineIncidents()
    return (0..<3).map { _ in
      let incident = machine[Int(numbers.next() % UInt64(machine.count))]
      let other = machine[Int(numbers.next() % UInt64(machine.count))]
      var line = Correction(
        account: incident.accounts[0], field: .title, machine: incident.title,
        value: "As decided", decision: .edit, who: "ana", when: "2024-01-01T00:00:00Z", why: "",
        document: incident.citations[0].document, type: incident.type,
        quote: incident.citations[0].quote)
      switch numbers.next() % 4 {
      case 0:
        line.field = .incident
        line.decision = .reject
        line.machine = CorrectionField.incident.text(of: incident)
      case 1:
        line.field = .incident
        line.decision = .merge
        line.machine = CorrectionField.incident.text(of: incident)
        line.value = other.id
      case 2 where incident.accounts.count > 1:
        line.field = .incident
        (line.decision, line.value) = (.split, incident.accounts[0])
        line.machine = CorrectionField.incident.text(of: incident)
      default: break
      }
      return line
    }
  }
}
