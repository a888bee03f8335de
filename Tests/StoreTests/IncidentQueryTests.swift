import CivilTime
import Events
import Testing

@testable import Store

@Suite struct IncidentQueryTests {
  let store: Store

  init() throws {
    store = try Store.inMemory()
    let open = DateEstimate(
      edtf: "2021-05/..", earliest: CivilDate(2021, 5, 1), kind: .ongoing, precision: .month)
    let incidents = [
      Samples.incident("1", document: "a"),
      Samples.incident("2", document: "a", date: open, type: "crackdown", title: "Broker raid"),
      Samples.incident("3", document: "a", date: .unknown, agency: "kp.station"),
    ]
    _ = try store.ingest(Samples.reading("a", incidents: incidents), reader: "1")
    try store.settle(knowledge: Samples.knowledge, merger: Samples.unmerged)
  }

  func ids(_ query: IncidentQuery) throws -> [String] { try store.incidents(query).map(\.id) }

  @Test func everythingIsTakenUnlessSaidOtherwise() throws {
    #expect(try ids(IncidentQuery()) == ["1", "2", "3"])
  }

  @Test func aBodyBringsItsBranches() throws {
    #expect(try ids(IncidentQuery(agencies: ["kp.police"])) == ["1", "2", "3"])
    #expect(try ids(IncidentQuery(agencies: ["kp.station"])) == ["3"])
  }

  @Test func placesCountAtEveryLevel() throws {
    for place in ["KP", "KP-10", "KP-10.hyesan", "CN"] {
      #expect(try ids(IncidentQuery(places: [place])).count == 3)
    }
    #expect(try ids(IncidentQuery(places: ["KP-01"])).isEmpty)
  }

  @Test func anOpenDateOverlapsButIsNotWithin() throws {
    let year = (CivilDate(2022, 1, 1), CivilDate(2022, 12, 31))
    #expect(try ids(IncidentQuery(from: year.0, to: year.1)) == ["2"])
    #expect(try ids(IncidentQuery(from: year.0, to: year.1, dates: .within)).isEmpty)
    #expect(try ids(IncidentQuery(to: CivilDate(2012, 4, 28), dates: .within)) == ["1"])
  }

  @Test func wordsAreFoundAndOperatorsAreWords() throws {
    #expect(try ids(IncidentQuery(text: "broker")) == ["2"])
    #expect(try ids(IncidentQuery(text: "captured")) == ["1", "2", "3"])
    #expect(try ids(IncidentQuery(text: "NEAR( \" OR")).isEmpty)
  }

  @Test func pagesFollowTheRegister() throws {
    #expect(try ids(IncidentQuery(limit: 1, offset: 1)) == ["2"])
    #expect(try ids(IncidentQuery(types: ["crackdown"], minimumConfidence: 0.8)).isEmpty)
  }

  @Test func ordersPutTheUnknownLast() throws {
    #expect(try ids(IncidentQuery(sort: .newestFirst)) == ["2", "1", "3"])
    #expect(try ids(IncidentQuery(sort: .type)) == ["1", "3", "2"])
    #expect(try ids(IncidentQuery(sort: .agency)) == ["1", "2", "3"])
    for sort in IncidentQuery.Sort.allCases {
      #expect(try Set(ids(IncidentQuery(sort: sort))) == ["1", "2", "3"])
    }
  }

  @Test func sourcesAndCorrectionsNarrow() throws {
    #expect(try ids(IncidentQuery(publishers: ["Publisher"])).count == 3)
    #expect(try ids(IncidentQuery(publishers: ["Another"])).isEmpty)
    #expect(try ids(IncidentQuery(onlyCorrected: true)).isEmpty)
  }

  @Test(arguments: [
    ("보위성", true), ("국가보위성", true), ("평양", true), ("보위", true), ("평", true), ("다", true),
    ("위보", false), ("평양에는", false), ("보위성 평양", true), ("보위성 서울", false),
  ])
  func wordsOfHangulAreFoundInsideWords(word: String, isFound: Bool) throws {
    let store = try Store.inMemory()
    let incident = Samples.incident(
      "1", document: "a", title: "국가보위성이 평양에서 체포했다")
    _ = try store.ingest(Samples.reading("a", incidents: [incident]), reader: "1")
    try store.settle(knowledge: Samples.knowledge, merger: Samples.unmerged)
    #expect(try store.incidents(IncidentQuery(text: word)).isEmpty != isFound)
  }
}
