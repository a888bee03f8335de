import CivilTime
import Events
import Layout
import Settings
import Testing

@testable import Reports

@Suite struct BriefingTests {
  static func compose(_ dossier: Dossier, _ definition: ReportDefinition = Fixture.definition)
    throws -> SceneProbe
  {
    try SceneProbe(
      Briefing.compose(
        dossier: dossier, definition: definition, style: .briefing, measuring: EvenMeasurer()))
  }

  @Test(arguments: [0, 1, 2, 5, 34, 300])
  func pagesHoldAtAnyCount(count: Int) throws {
    var definition = Fixture.definition
    definition.sections.removeAll {
      if case .timeline = $0.kind { true } else { false }
    }
    try check(Fixture.seeds(count), definition)
  }

  @Test(arguments: [0, 34])
  func pagesHoldWithTimelines(count: Int) throws {
    try check(Fixture.seeds(count), Fixture.definition)
  }

  private func check(_ dossier: Dossier, _ definition: ReportDefinition) throws {
    let probe = try Self.compose(dossier, definition)
    #expect(probe.overlaps.isEmpty, "\(probe.overlaps.prefix(3))")
    #expect(probe.outside(margin: 39.9).isEmpty, "\(probe.outside(margin: 39.9).prefix(3))")
    #expect(probe.isBalanced)
    #expect(probe.linked.isSubset(of: Set(probe.destinations)))
    #expect(Set(probe.destinations).count == probe.destinations.count)
    let bookmarks = probe.scene.bookmarks.map(\.destination)
    #expect(Set(bookmarks).isSubset(of: Set(probe.destinations)))
    for incident in dossier.incidents {
      for citation in incident.citations { #expect(probe.contains(citation.quote)) }
    }
    #expect(probe.contains("\(probe.scene.pages.count) of \(probe.scene.pages.count)"))
  }

  @Test func everyIncidentAndSourceIsLinkedBothWays() throws {
    let dossier = try Fixture.seeds()
    let probe = try Self.compose(dossier)
    for number in 1...dossier.incidents.count {
      #expect(probe.destinations.contains("incident-\(number)"))
    }
    for number in 1...dossier.documents.count {
      #expect(probe.linked.contains("source-\(number)"))
    }
    #expect(probe.addresses.allSatisfy { $0.hasPrefix("https://") })
    #expect(!probe.addresses.isEmpty)
  }

  @Test(arguments: [9, 99, 999, 10_000, 100_000])
  func numbersOfSourcesStandOnOneLine(count: Int) {
    let width = EvenMeasurer().width(of: "[\(count)]", font: Font(.bold, 8))
    #expect(width <= Sources.numberWidth(count))
  }

  @Test func smallCorporaTakeFewPages() throws {
    // Letters of the test are wide: one page with those of the style.
    #expect(try Self.compose(try Fixture.seeds(0)).scene.pages.count <= 2)
    #expect(try Self.compose(try Fixture.seeds(1)).scene.pages.count <= 3)
  }

  @Test func aSingleIncidentIsDrawnOnce() throws {
    let names = try Self.compose(try Fixture.seeds(1)).scene.bookmarks.map(\.title)
    #expect(names.count { $0.hasPrefix("Timeline") } == 1)
  }

  @Test func noIncidentSaysSo() throws {
    let probe = try Self.compose(try Fixture.seeds(0))
    #expect(probe.scene.title == "No incident found in 5 reports")
  }

  @Test func titleCanBeGiven() throws {
    var definition = Fixture.definition
    definition.title = "A title of our own"
    let probe = try Self.compose(try Fixture.seeds(), definition)
    #expect(probe.scene.title == "A title of our own")
    #expect(probe.contains("A title of our own"))
  }

  @Test func sectionsFollowTheDefinition() throws {
    var definition = Fixture.definition
    definition.sections = [
      ReportSection(.sources, title: "Where it comes from"),
      ReportSection(.register(columns: [.number, .date, .agency, .province, .quote, .source])),
    ]
    let probe = try Self.compose(try Fixture.seeds(), definition)
    #expect(probe.scene.bookmarks.map(\.title) == ["Sources", "Incident register"])
    #expect(probe.contains("Where it comes from"))
    #expect(!probe.contains("Highlights"))
    #expect(probe.overlaps.isEmpty)
  }

  @Test func letterPagesHold() throws {
    var definition = Fixture.definition
    definition.page = .letter
    let probe = try Self.compose(try Fixture.seeds(), definition)
    #expect(probe.scene.pages.allSatisfy { $0.width == 612 && $0.height == 792 })
    #expect(probe.overlaps.isEmpty)
    #expect(probe.outside(margin: 39.9).isEmpty)
  }

  @Test(arguments: StyleSheet.builtInNames, [0, 34])
  func pagesHoldInEveryStyle(name: String, count: Int) throws {
    let style = try StyleSheet.load(name)
    let probe = try SceneProbe(
      Briefing.compose(
        dossier: Fixture.seeds(count), definition: Fixture.definition, style: style,
        measuring: EvenMeasurer()))
    #expect(probe.overlaps.isEmpty, "\(probe.overlaps.prefix(3))")
    #expect(probe.outside(margin: style.sideMargin - 0.1).isEmpty)
  }

  @Test func markingStandsOnEveryPage() throws {
    let probe = try Self.compose(try Fixture.seeds())
    for page in probe.scene.pages.indices {
      #expect(probe.texts.count { $0.page == page && $0.text.string == "TLP:CLEAR" } == 2)
    }
  }

  @Test func asOfIsTheNewestDocumentUnlessGiven() throws {
    var definition = Fixture.definition
    definition.asOf = nil
    #expect(try Self.compose(try Fixture.seeds(), definition).contains("As of 12 November 2024"))
    #expect(try Self.compose(try Fixture.seeds()).contains("As of 22 November 2026"))
  }

  @Test func sameInputSameScene() throws {
    let first = try Self.compose(try Fixture.seeds(30)).scene
    #expect(try first == Self.compose(Fixture.seeds(30)).scene)
  }
}
