import CivilTime
import Events
import Testing

@testable import Layout

/// Lanes higher than a sheet go on by time.
@Suite struct LaneSlicesTests {
  private func figures(
    _ made: MadeUp, _ count: Int, height: Double = 690, showsEvery: Bool = true
  ) throws -> [TimelineFigure] {
    let dossier = made.dossier(count)
    let figures = try Samples.figures(dossier, height: height) { $0.showsEvery = showsEvery }
    try Laws.check(figures, of: dossier, height: height)
    return figures
  }

  @Test(arguments: [200.0, 420, 690])
  func everyIncidentIsDrawnOnceAndThenOnlyGoesOn(height: Double) throws {
    let figures = try figures(MadeUp(agencies: 3, skew: 0.8), 900, height: height)
    let first = figures.flatMap(\.marks).filter { !$0.isRepeat }.map(\.number)
    #expect(first.sorted() == Array(1...900))
    #expect(figures.reduce(0) { $0 + $1.carried } > 0)
    #expect(figures.map { $0.shown + $0.undated - $0.carried }.reduce(0, +) == 900)
  }

  @Test func lanesComeFirstThenTime() throws {
    let figures = try figures(MadeUp(agencies: 3, skew: 0.8), 900, height: 420)
    let lanes = figures.flatMap { $0.lanes.map(\.key) }
    #expect(lanes.count > 4 && Set(lanes).count == 3)
    // A lane is done before the next begins; its stretches follow one another.
    for (index, key) in lanes.enumerated() where index > 0 && lanes[index - 1] != key {
      #expect(!lanes[..<index].contains(key))
    }
    for (left, right) in zip(figures, figures.dropFirst())
    where left.kind == right.kind && left.kind != .sheet {
      let (one, two) = (try #require(left.period), try #require(right.period))
      #expect(one.upperBound < two.lowerBound)
    }
  }

  @Test func whatCrossesASheetIsTornOnBoth() throws {
    let figures = try figures(MadeUp(agencies: 1), 500)
    #expect(figures.count > 2)
    for (left, right) in zip(figures, figures.dropFirst()) {
      let carried = right.marks.filter(\.isRepeat).map(\.number)
      let ends = left.marks.filter { carried.contains($0.number) }
      for mark in ends { #expect(abs(mark.box.maxX - 515.276) < 0.1) }
      let edge = right.marks.map(\.box.x).min() ?? 0
      for mark in right.marks where carried.contains(mark.number) {
        #expect(abs(mark.box.x - edge) < 0.1)
      }
    }
  }

  @Test func headAndAxisAreOnEverySheet() throws {
    for (index, figure) in try figures(MadeUp(agencies: 1), 500).enumerated() {
      let words = figure.items.texts
      #expect(words.contains("Agency 1") && words.contains("500"))
      #expect(words.contains("(continued)") == (index > 0))
      let period = try #require(figure.period)
      #expect(words.contains("\(period.lowerBound.year)"))
      #expect(
        words.joined(separator: " ").contains("of them go") == (figure.carried > 1))
    }
  }

  @Test func hundredsOfOneAgencyGoOnByTimeUnasked() throws {
    let figures = try figures(MadeUp(agencies: 1), 400, showsEvery: false)
    #expect((2...6).contains(figures.count))
    #expect(figures.allSatisfy { $0.binned == 0 && $0.kind == .lane(key: "a0") })
  }

  @Test func aDayThatFillsSheetsGoesOn() throws {
    let many = (1...700).map { Chart.incident("2020-05-17", "Arrest", id: "\($0)") }
    let dossier = Dossier(
      documents: [], incidents: many + [Chart.incident("2024-01-01", id: "z")],
      directory: Chart.directory,
      knowledge: KnowledgeStamp(id: "test", version: "1", sha256: ""))
    let figures = try Samples.figures(dossier, height: 690) { $0.showsEvery = true }
    try Laws.check(figures, of: dossier, height: 690)
    let words = try #require(figures.last).items.texts.joined(separator: " ")
    #expect(words.contains("2 y 11 m, no report"))
  }

  @Test func undatedHundredsFillTheirSheets() throws {
    let many = (1...300).map { Chart.incident(nil, "Arrest", id: "\($0)") }
    let dossier = Dossier(
      documents: [], incidents: many + [Chart.incident("2024-01-01", id: "z")],
      directory: Chart.directory,
      knowledge: KnowledgeStamp(id: "test", version: "1", sha256: ""))
    let figures = try Samples.figures(dossier, height: 690) { $0.showsEvery = true }
    try Laws.check(figures, of: dossier, height: 690)
  }

  @Test func barsThatFillASheetAreNotDrawnTwice() throws {
    let long = (1...150).map { Chart.incident("2019-01-01/2022-12-31", "Ban", id: "a\($0)") }
    let later = (1...150).map { Chart.incident("2021-05-17", "Arrest", id: "b\($0)") }
    let dossier = Dossier(
      documents: [], incidents: long + later, directory: Chart.directory,
      knowledge: KnowledgeStamp(id: "test", version: "1", sha256: ""))
    let figures = try Samples.figures(dossier, height: 690) { $0.showsEvery = true }
    try Laws.check(figures, of: dossier, height: 690)
    let words = figures.map { $0.items.texts.joined(separator: " ") }
    #expect(words.contains { $0.contains("150 incidents of sheets before go on") })
  }

  @Test func aSheetForNothingIsRefused() {
    #expect(throws: LayoutError.self) {
      try Samples.figures(MadeUp(agencies: 1).dossier(500), height: 60) { $0.showsEvery = true }
    }
  }
}
