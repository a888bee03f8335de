import CivilTime
import Events
import Testing

@testable import Layout

/// Incidents that no one should send, and that must not break a page.
@Suite struct HostileTests {
  private func check(_ incidents: [Incident], width: Double = 515, height: Double? = nil) throws {
    let dossier = Dossier(
      documents: [], incidents: incidents, directory: Chart.directory,
      knowledge: KnowledgeStamp(id: "test", version: "1", sha256: ""))
    for grouping in TimelineGrouping.allCases {
      let figures = try Samples.figures(dossier, grouping, width: width, height: height)
      try Laws.check(figures, of: dossier, height: height)
      #expect(figures.allSatisfy { $0.items.count < 20_000 })
    }
  }

  @Test func theEndsOfTheCalendar() throws {
    try check([Chart.incident("-9999-01-01"), Chart.incident("9999-12-31", "Last day")])
    try check([Chart.incident("9999-12-31")])
    try check([
      Chart.incident("0001-01-01"), Chart.incident("2020-01-01", "Now"), Chart.incident("9000"),
    ])
  }

  @Test func datesThatContradictThemselves() throws {
    var reversed = Chart.incident("2020-05-05")
    reversed.date.latest = CivilDate(2019, 1, 1)
    try check([reversed, Chart.incident("2020-06-06", "Another")])
  }

  @Test func titlesOfNothingAndOfTooMuch() throws {
    try check([
      Chart.incident("2020-01-01", "", id: "a"), Chart.incident("2020-02-01", " ", id: "b"),
      Chart.incident("2020-03-01", String(repeating: "Wort ", count: 200), id: "c"),
      Chart.incident("2020-04-01", String(repeating: "語", count: 300), id: "d"),
      Chart.incident("2020-05-01", "Line\u{0A}break \u{202E}reversed\u{07}", id: "e"),
    ])
  }

  @Test func idsThatNoDirectoryKnows() throws {
    try check([
      Chart.incident("2020-01-01", by: "who", in: "XX-99", type: "what"),
      Chart.incident("2020-02-01", by: "", in: nil, type: ""),
    ])
  }

  @Test func aThousandOnOneDay() throws {
    let many = (1...1_000).map { Chart.incident("2020-05-17", "Arrest \($0)", id: "\($0)") }
    try check(many, height: 690)
    try check(many)
  }

  @Test func aThousandWithoutAnyDate() throws {
    try check((1...1_000).map { Chart.incident(nil, "Arrest \($0)", id: "\($0)") }, height: 690)
    try check((1...50).map { Chart.incident(nil, "Arrest \($0)", id: "\($0)") }, height: 690)
  }

  @Test func aThousandThatFillTheAxis() throws {
    let many = (1...700).map { Chart.incident("2020", "Year \($0)", id: "\($0)") }
    try check(many, height: 690)
    try check(Array(many.prefix(40)), height: 690)
  }

  @Test func aBoxForNothing() throws {
    #expect(throws: LayoutError.self) {
      try check((1...9).map { Chart.incident("2020-05-0\($0)") }, height: 40)
    }
  }
}
