import Events
import Layout
import Settings
import Testing

@testable import Reports

@Suite struct CoverFiguresTests {
  private func cover(_ dossier: Dossier) throws -> SceneProbe {
    var definition = Fixture.definition
    definition.sections = [ReportSection(.cover)]
    return try BriefingTests.compose(dossier, definition)
  }

  @Test func wordsOfStacksAddUpAndLeaveNothingOpen() throws {
    let strings = try cover(try Fixture.seeds()).texts.map(\.text.string)
    #expect(!strings.contains { $0.contains("…") })
  }

  @Test func headsStateWhatTheFiguresShow() throws {
    var dossier = try Fixture.seeds(10)
    for index in dossier.incidents.indices {
      dossier.incidents[index].place = PlaceLink(
        place: "KP", province: index < 6 ? "KP-08" : nil, country: "KP")
    }
    let probe = try cover(dossier)
    #expect(probe.contains("Where: South Hamgyong 6 of 10"))
    for index in dossier.incidents.indices {
      dossier.incidents[index].place?.province = "KP-0\(index % 5 + 1)"
    }
    #expect(try cover(dossier).contains("Where: no province over 2 of 10"))
  }

  @Test func theHistogramSaysItsNumbers() throws {
    let dossier = try Fixture.seeds()
    let scene = try cover(dossier).scene
    let label = scene.pages.flatMap(\.items).compactMap { item -> String? in
      if case .open(let tag) = item, tag.label?.hasPrefix("Histogram") == true {
        tag.label
      } else {
        nil
      }
    }.first
    #expect(label?.contains("quarter 2 of 2012: ") == true)
  }

  @Test func manyPlacesAbroadFitTheCover() throws {
    var dossier = try Fixture.seeds(90)
    for index in dossier.incidents.indices {
      dossier.incidents[index].place = PlaceLink(
        place: "CN-\(index % 60)", province: "CN-\(index % 60)", country: "CN")
    }
    let probe = try cover(dossier)
    #expect(probe.overlaps.isEmpty)
    #expect(probe.outside(margin: 39.9).isEmpty)
    #expect(probe.contains("other places"))
  }

  @Test func highlightsAreSetInTheTypeThatIsReadFirst() throws {
    let texts = try cover(try Fixture.seeds()).texts.map(\.text)
    let head = texts.first { $0.string == "Highlights" }
    #expect(head?.font == Font(.bold, Style.briefing.lead.size))
    #expect(texts.contains { $0.font == Font(.regular, Style.briefing.lead.size) })
  }

  @Test func aSentenceTiesThePlaceThatATitleSetsApart() throws {
    var dossier = try Fixture.seeds()
    let facts = Facts(dossier, definition: Fixture.definition)
    let index = try #require(
      dossier.incidents.firstIndex { $0.title.hasSuffix("in Hyesan") && $0.place != nil })
    let name = facts.placeName(try #require(dossier.incidents[index].place).place)
    dossier.incidents[index].title = "Two captured, \(name)"
    let told = Sentence(
      facts: Facts(dossier, definition: Fixture.definition), incident: dossier.incidents[index])
    #expect(told.text.hasPrefix("Two captured in \(name), "), "\(told.text)")
  }

  @Test func noDayIsPartedFromItsMonth() throws {
    let dossier = try Fixture.seeds()
    for incident in dossier.incidents {
      let words = Sentence(
        facts: Facts(dossier, definition: Fixture.definition), incident: incident
      )
      .text.split(separator: " ")
      for (one, next) in zip(words, words.dropFirst())
      where one.count <= 2 && one.allSatisfy(\.isNumber) {
        #expect(next.first?.isUppercase != true, "\(one) \(next)")
      }
    }
  }
}
