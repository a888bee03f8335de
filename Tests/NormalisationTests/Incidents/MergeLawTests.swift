import CivilTime
import Events
import Testing

@testable import Normalisation

/// Laws of joining across documents, on incidents made up at random from a fixed seed.
@Suite struct MergeLawTests {
  /// A small generator, the same on every machine.
  struct Random {
    var state: UInt64
    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
  }

  static func incident(_ random: inout Random, _ number: Int) -> Incident {
    let units = ["TR-65", "TR-06", "IR-23"]
    let unit = units[random.below(3)]
    let town = random.below(3) == 0 ? unit : unit + [".a", ".b"][random.below(2)]
    let day = CivilDate(2022, 3, 1 + random.below(3)) ?? CivilDate(dayNumber: 0)
    let count = [nil, 2, 3][random.below(3)]
    let place = PlaceLink(
      place: town, province: unit, country: String(unit.prefix(2)), role: .incident, rule: "t")
    let id = "i\(number)"
    let quote = "quote \(number)"
    return Incident(
      id: id, accounts: [id], type: ["killing", "arrest_detention"][random.below(2)],
      title: "title", date: DateEstimate(.day(day)), place: place, places: [place],
      agencies: random.below(2) == 0
        ? [AgencyLink(agency: "tr.police", name: "police", role: .actor, rule: "t")] : [],
      persons: [Actor(who: "some men of Van", role: "target", count: count)], quantities: [],
      citations: [
        Citation(
          document: "d\(random.below(8))",
          span: TextSpan(byteStart: 0, byteEnd: 5, start: 0, end: 5), quote: quote, zone: "body",
          line: 1, account: id)
      ],
      trigger: TextSpan(byteStart: 0, byteEnd: 5, start: 0, end: 5), modality: .asserted,
      polarity: .positive, attribution: [], confidence: 0.9, rules: [])
  }

  static func made(seed: Int) -> [Incident] {
    var random = Random(state: UInt64(seed) &* 77 &+ 1)
    return (0..<14).map { incident(&random, $0) }
  }

  @Test("What differs in place, day or victims is never joined", arguments: 0..<300)
  func neverAcross(seed: Int) {
    let all = Self.made(seed: seed)
    var byAccount: [String: Incident] = [:]
    for incident in all { byAccount[incident.id] = incident }
    for merged in IncidentMerger.merge(all) {
      let parts = merged.citations.compactMap { byAccount[$0.account] }
      for a in parts {
        for b in parts {
          #expect(a.type == b.type && a.date.edtf == b.date.edtf)
          #expect(a.place?.province == b.place?.province)
          if let p = a.place, let q = b.place, p.place != p.province, q.place != q.province {
            #expect(p.place == q.place)
          }
          if let x = a.persons[0].count, let y = b.persons[0].count { #expect(x == y) }
        }
      }
    }
  }

  @Test("Nothing is lost: every citation comes out once, whatever the order", arguments: 0..<100)
  func nothingLost(seed: Int) {
    let all = Self.made(seed: seed)
    let merged = IncidentMerger.merge(all)
    #expect(
      merged.flatMap(\.citations).map(\.quote).sorted()
        == all.map { $0.citations[0].quote }
        .sorted())
    #expect(IncidentMerger.merge(Array(all.reversed())) == merged)
    var random = Random(state: UInt64(seed) + 9)
    var shuffled = all
    for index in shuffled.indices.reversed() where index > 0 {
      shuffled.swapAt(index, random.below(index + 1))
    }
    #expect(IncidentMerger.merge(shuffled) == merged)
  }
}
