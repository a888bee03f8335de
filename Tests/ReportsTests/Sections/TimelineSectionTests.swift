import CivilTime
import Events
import Layout
import Settings
import Testing

@testable import Reports

@Suite struct TimelineSectionTests {
  /// Incidents of bodies, so many each, every one in a province of its own.
  private func titles(_ counts: [Int]) throws -> [String] {
    var dossier = try Fixture.seeds(counts.reduce(0, +))
    var position = 0
    for (body, count) in counts.enumerated() {
      dossier.directory.agencies["kp.b\(body)"] = Agency(
        id: "kp.b\(body)", name: "Body \(body)", country: "KP", kind: "police")
      for _ in 0..<count {
        dossier.incidents[position].agencies = [
          AgencyLink(agency: "kp.b\(body)", name: "Body \(body)", role: .actor)
        ]
        position += 1
      }
    }
    var definition = Fixture.definition
    definition.sections = [ReportSection(.timeline(by: .agency))]
    let scene = try BriefingTests.compose(dossier, definition)
    return scene.texts.filter { $0.text.font.size == Style.briefing.large.size }
      .map(\.text.string)
  }

  @Test func whatStandsOutLeads() throws {
    #expect(try titles([6, 2, 2]).first == "Body 0 leads 6 of 10 incidents")
  }

  @Test func aSheetWhoseNamesAreLongStandsUnderItsTitle() throws {
    var dossier = try Fixture.seeds(100)
    for index in dossier.incidents.indices {
      let name = "Provincial Inspection Unit No. \(index) of the Border Security Command"
      dossier.directory.agencies["kp.u\(index)"] = Agency(
        id: "kp.u\(index)", name: name, country: "KP", kind: "police")
      dossier.incidents[index].agencies = [
        AgencyLink(agency: "kp.u\(index)", name: name, role: .actor)
      ]
    }
    var definition = Fixture.definition
    definition.sections = [ReportSection(.timeline(by: .agency))]
    let probe = try BriefingTests.compose(dossier, definition)
    for page in probe.scene.pages.indices {
      #expect(probe.texts.count { $0.page == page } > 30, "page \(page + 1)")
    }
    definition.sections[0].title = String(repeating: "A title of several lines ", count: 5)
    let given = try BriefingTests.compose(dossier, definition)
    for page in given.scene.pages.indices {
      #expect(given.texts.count { $0.page == page } > 30, "page \(page + 1)")
    }
  }

  @Test func whereNoneStandsOutThatIsSaid() throws {
    let title = try titles([4, 4, 3]).joined(separator: " ")
    #expect(title == "No agency leads more than 4 of 11 incidents")
  }
}
