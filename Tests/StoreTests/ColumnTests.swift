import CivilTime
import Events
import GRDB
import Testing

@testable import Store

/// Pages, orders and filters against a list that is sorted and sifted by hand, while the store
/// changes.
@Suite struct ColumnTests {
  static let types = ["arrest_detention", "crackdown", "killing"]
  static let bodies = ["kp.police", "kp.station", "kp.army"]
  static let units = ["KP-10", "KP-08", nil]

  /// An incident whose values follow from its number; several share a date.
  static func incident(_ number: Int) -> Incident {
    let mixed = Int(truncatingIfNeeded: UInt64(number &+ 1) &* 0x9E37_79B9_7F4A_7C15 >> 20)
    var date = DateEstimate.unknown
    let first = CivilDate(dayNumber: 15_000 + mixed % 40)
    switch mixed % 7 {
    case 0: break
    case 1:
      date = DateEstimate(
        edtf: "\(first)/..", earliest: first, kind: .ongoing, precision: .day)
    case 2:
      let last = CivilDate(dayNumber: first.dayNumber + mixed % 3)
      date = DateEstimate(edtf: "../\(last)", latest: last, kind: .interval, precision: .day)
    default:
      let last = CivilDate(dayNumber: first.dayNumber + mixed % 2)
      date = DateEstimate(
        edtf: "\(first)/\(last)", earliest: first, latest: last, kind: .interval, precision: .day)
    }
    // Keys that share more than their first eight bytes.
    var incident = Samples.incident(
      "incident\(String(mixed % 9973 + 10_000))-\(number)",
      document: "d\(number % 9)", date: date, type: types[mixed % 3],
      agency: bodies[mixed % 11 % 3])
    if mixed % 13 == 0 { incident.agencies = [] }
    let unit = units[mixed % 17 % 3]
    incident.place = unit.map { PlaceLink(place: $0 + ".x", province: $0, country: "KP") }
    incident.places = incident.place.map { [$0] } ?? []
    incident.confidence = [0.5, 0.75, 0.9][mixed % 23 % 3]
    return incident
  }

  /// What SQLite would give: a value per sort, least first.
  static func key(_ one: Incident, _ sort: IncidentQuery.Sort) -> (String, Int, Int) {
    let never = 1_000_000_000
    let day = (one.date.earliest ?? one.date.latest)?.dayNumber ?? never
    let end = one.date.latest?.dayNumber ?? never
    switch sort {
    case .register: return ("", day, end)
    case .newestFirst: return (day == never ? "b" : "a", -day, -end)
    case .type: return (one.type, day, end)
    case .province: return (one.place?.province ?? "~", day, end)
    case .agency: return (one.leadAgency?.agency ?? "~", day, end)
    case .surestFirst: return ("\(1000 - Int(one.confidence * 100))", day, end)
    }
  }

  static func sorted(_ list: [Incident], _ sort: IncidentQuery.Sort) -> [String] {
    list.sorted { left, right in
      let (a, b) = (key(left, sort), key(right, sort))
      return a != b ? a < b : left.id < right.id
    }.map(\.id)
  }

  static func check(_ store: Store, _ list: [Incident]) throws {
    for sort in IncidentQuery.Sort.allCases {
      let all = sorted(list, sort)
      #expect(try store.incidents(IncidentQuery(sort: sort)).map(\.id) == all, "\(sort)")
      for (offset, limit) in [(0, 7), (5, 40), (list.count / 2, 9), (list.count - 3, 10)] {
        let page = try store.incidents(IncidentQuery(sort: sort, limit: limit, offset: offset))
        let expected = all.dropFirst(offset).prefix(limit)
        #expect(page.map(\.id) == Array(expected), "\(sort) \(offset)")
      }
      #expect(try store.incidents(IncidentQuery(sort: sort, limit: 5, offset: 9_999)).isEmpty)
      let some = list.filter {
        $0.type == "crackdown" && $0.confidence >= 0.75
          && $0.agencies.contains { ["kp.police", "kp.station"].contains($0.agency) }
          && $0.places.contains { $0.province == "KP-10" }
      }
      let query = IncidentQuery(
        agencies: ["kp.police"], places: ["KP-10"], types: ["crackdown", "none"],
        minimumConfidence: 0.75, sort: sort, limit: 4, offset: 1)
      #expect(
        try store.incidents(query).map(\.id) == Array(sorted(some, sort).dropFirst().prefix(4)))
      #expect(try store.count(query) == some.count)
      let words = IncidentQuery(
        types: ["killing"], text: "captured", sort: sort, limit: 6, offset: 2)
      let killed = list.filter { $0.type == "killing" }
      #expect(
        try store.incidents(words).map(\.id) == Array(sorted(killed, sort).dropFirst(2).prefix(6)))
      let told = IncidentQuery(documents: ["d3"], publishers: [], sort: sort, limit: 5)
      let tales = list.filter { $0.citations[0].document == "d3" }
      #expect(try store.incidents(told).map(\.id) == Array(sorted(tales, sort).prefix(5)))
    }
    #expect(try store.faults().isEmpty)
  }

  static func take(_ incidents: [Incident], into store: Store) throws {
    for document in 0..<9 {
      let own = incidents.filter { $0.citations[0].document == "d\(document)" }
      _ = try store.ingest(Samples.reading("d\(document)", incidents: own), reader: "1")
    }
    try store.settle(knowledge: Samples.knowledge, merger: Samples.unmerged)
  }

  @Test func pagesAreThoseOfASortedList() throws {
    let store = try Store.inMemory()
    var list = (0..<240).map { Self.incident($0) }
    try Self.take(list, into: store)
    #expect(try store.read { try ColumnLayout($0).isOrdered })
    try Self.check(store, list)
    // More come, some go, some change: rows no longer stand in order.
    list.removeAll { $0.citations[0].document == "d4" && $0.type == "crackdown" }
    list += (240..<300).map { Self.incident($0) }
    for index in list.indices where index % 19 == 0 { list[index].confidence = 0.9 }
    try Self.take(list, into: store)
    #expect(try !store.read { try ColumnLayout($0).isOrdered })
    try Self.check(store, list)
    // All go, and others come: in order again.
    try Self.take([], into: store)
    #expect(try store.incidents().isEmpty)
    try Self.take(Array(list.prefix(50)), into: store)
    try Self.check(store, Array(list.prefix(50)))
  }

  @Test func piecesAreFilledOneAfterAnother() throws {
    let store = try Store.inMemory()
    let list = (0..<4_500).map { Self.incident($0) }
    try Self.take(list, into: store)
    #expect(try store.read { try ColumnLayout($0).chunks } == 2)
    let newest = Self.sorted(list, .newestFirst)
    let page = try store.incidents(IncidentQuery(sort: .newestFirst, limit: 20, offset: 4_090))
    #expect(page.map(\.id) == Array(newest[4_090..<4_110]))
    #expect(
      try store.incidents(IncidentQuery(limit: 3, offset: 4_094)).map(\.id)
        == Array(Self.sorted(list, .register)[4_094..<4_097]))
    #expect(try store.count(IncidentQuery(publishers: ["Publisher"])) == 4_500)
    #expect(try store.faults().isEmpty)
  }

  @Test func partsAreReadThroughViews() throws {
    let store = try Store.inMemory()
    var incident = Samples.incident("1", document: "a")
    incident.citations.append(
      Citation(
        document: "b", span: incident.trigger, quote: "another \"one\"", zone: "body", line: 2,
        account: "1"))
    let alone = Samples.incident("2", document: "a")
    _ = try store.ingest(Samples.reading("a", incidents: [incident, alone]), reader: "1")
    try store.settle(knowledge: Samples.knowledge, merger: Samples.unmerged)
    func rows(_ sql: String) throws -> [String] {
      try store.read { try String.fetchAll($0, sql: sql) }
    }
    #expect(
      try rows("SELECT quote FROM citation ORDER BY incident, position")
        == [incident.citations[0].quote, "another \"one\"", alone.citations[0].quote])
    #expect(
      try rows("SELECT document || line || zone || account FROM citation WHERE incident = 1")
        == ["a13body1", "b2body1"])
    #expect(
      try rows("SELECT agency || role FROM incident_agency WHERE incident = 2")
        == ["kp.policeactor"])
    #expect(
      try rows("SELECT place || coalesce(province, '-') FROM incident_place WHERE incident = 2")
        == ["KP-10.hyesanKP-10", "CN-"])
    #expect(
      try rows("SELECT who || count FROM incident_person WHERE incident = 2")
        == ["two agents2"])
    #expect(
      try rows("SELECT value || unit FROM incident_quantity WHERE incident = 2") == ["1000.0USD"])
    #expect(try rows("SELECT document || line FROM register") == ["a13", "a13"])
  }

  @Test(arguments: ["days", "type", "sources", "names of words"])
  func aLostOrChangedPieceIsAnError(_ column: String) throws {
    for change in [
      "DELETE FROM incident_column WHERE name = ?",
      "UPDATE incident_column SET data = substr(data, 1, length(data) - 1) || x'77' WHERE name = ?",
    ] {
      let store = try Store.inMemory()
      try Self.take((0..<30).map { Self.incident($0) }, into: store)
      try store.write { try $0.execute(sql: change, arguments: [column]) }
      let query = IncidentQuery(types: ["crackdown"], documents: ["d3"], limit: 5)
      #expect(throws: StoreError.self) { try store.incidents(query) }
    }
  }

  @Test func aValueThatDiffersIsFound() throws {
    let store = try Store.inMemory()
    try Self.take((0..<30).map { Self.incident($0) }, into: store)
    #expect(try store.faults().isEmpty)
    try store.write { database in
      let columns = try ColumnWriter(database)
      try columns.mark(3, bucket: 77)
      try columns.finish()
    }
    #expect(try store.faults().count == 1)
  }
}
