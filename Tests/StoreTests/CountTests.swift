import CivilTime
import Events
import Testing

@testable import Store

/// Counts against counting by hand.
@Suite struct CountTests {
  static let incidents: [Incident] = (0..<120).map { number in
    var date = Samples.day("2012-0\(1 + number % 9)-11")
    switch number % 7 {
    case 0: date = .unknown
    case 1:
      date = DateEstimate(
        edtf: "2012-12-30/2013-01-02", earliest: CivilDate(2012, 12, 30),
        latest: CivilDate(2013, 1, 2), kind: .interval, precision: .day)
    case 2:
      date = DateEstimate(
        edtf: "2014-05", earliest: CivilDate(2014, 5, 1), latest: CivilDate(2014, 5, 31),
        precision: .month)
    default: break
    }
    var incident = Samples.incident(
      "i\(number)", document: "d\(number % 5)", date: date,
      type: ["arrest_detention", "crackdown"][number % 2])
    if number % 3 == 0 { incident.place = nil }
    if number % 4 == 0 {
      incident.agencies.append(AgencyLink(agency: "kp.station", name: "Station", role: .target))
    }
    if number % 6 == 0 { incident.agencies = [] }
    return incident
  }

  static func store() throws -> Store {
    let store = try Store.inMemory()
    let readings = (0..<5).map { document in
      var reading = Samples.reading(
        "d\(document)", incidents: incidents.filter { $0.citations[0].document == "d\(document)" })
      reading.document.publisher = document == 4 ? nil : "Press \(document % 2)"
      return reading
    }
    _ = try store.ingest(readings.map { ($0, $0.document) }, reader: "1")
    try store.settle(knowledge: Samples.knowledge, merger: Samples.unmerged)
    return store
  }

  /// The values that an incident has of a dimension, each once; nil where it has none.
  static func values(_ dimension: CountDimension, _ incident: Incident) -> Set<String?> {
    func common(_ form: (CivilDate) -> String) -> Set<String?> {
      guard let first = incident.date.earliest, let last = incident.date.latest else {
        return [nil]
      }
      return form(first) == form(last) ? [form(first)] : [nil]
    }
    let document = incident.citations[0].document
    switch dimension {
    case .type: return [incident.type]
    case .agency:
      return incident.agencies.isEmpty ? [nil] : Set(incident.agencies.map(\.agency))
    case .lead: return [incident.leadAgency?.agency]
    case .province: return [incident.place?.province]
    case .place: return [incident.place?.place]
    case .country: return [incident.place?.country]
    case .year: return common { String($0.description.prefix(4)) }
    case .month: return common { String($0.description.prefix(7)) }
    case .publisher:
      return [document == "d4" ? nil : "Press \((Int(document.dropFirst()) ?? 0) % 2)"]
    case .document: return [document]
    case .precision: return [incident.date.precision.rawValue]
    case .modality: return [incident.modality.rawValue]
    case .corrected: return ["no"]
    }
  }

  @Test func anyTwoDimensionsCountAsByHand() throws {
    let store = try Self.store()
    for first in CountDimension.allCases {
      for second in CountDimension.allCases where second != first {
        var expected: [[String?]: Int] = [:]
        for incident in Self.incidents {
          for one in Self.values(first, incident) {
            for other in Self.values(second, incident) { expected[[one, other], default: 0] += 1 }
          }
        }
        let counts = try store.counts(by: [first, second])
        let found = Dictionary(uniqueKeysWithValues: counts.map { ($0.values, $0.count) })
        #expect(found == expected, "\(first) \(second)")
      }
    }
  }

  @Test func countsTakeTheQuery() throws {
    let store = try Self.store()
    let query = IncidentQuery(types: ["crackdown"], limit: 3)
    let counts = try store.counts(by: [.type], query)
    #expect(counts == [IncidentCount(values: ["crackdown"], count: 60)])
    #expect(try store.count(query) == 60)
    #expect(try store.counts(by: []).isEmpty)
  }

  @Test func whatIsNotEstablishedComesLast() throws {
    let years = try Self.store().counts(by: [.year]).map { $0.values[0] }
    #expect(years == ["2012", "2014", nil])
  }

  @Test func sourcesAreDocumentsOrPublishers() throws {
    let store = try Self.store()
    #expect(try store.count(IncidentQuery(documents: ["d4"])) == 24)
    #expect(try store.count(IncidentQuery(publishers: ["Press 0"])) == 48)
    let both = IncidentQuery(documents: ["d4"], publishers: ["Press 0"])
    #expect(try store.count(both) == 72)
    #expect(try store.publishers() == ["Press 0", "Press 1"])
  }
}
