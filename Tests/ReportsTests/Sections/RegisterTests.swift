import Events
import Layout
import Settings
import Testing

@testable import Reports

@Suite struct RegisterTests {
  private func probe(_ dossier: Dossier) throws -> SceneProbe {
    var definition = Fixture.definition
    definition.sections = [ReportSection(.register(columns: nil))]
    return try BriefingTests.compose(dossier, definition)
  }

  @Test func anEDTFExpressionStandsOnOneLine() throws {
    let dossier = try Fixture.seeds()
    let strings = try probe(dossier).texts.map(\.text.string)
    for incident in dossier.incidents {
      guard let edtf = incident.date.edtf else { continue }
      #expect(strings.contains { $0.hasPrefix(edtf) }, "\(edtf)")
    }
  }

  @Test func confidenceStandsWithTheType() throws {
    let dossier = try Fixture.seeds()
    let probe = try probe(dossier)
    for incident in dossier.incidents {
      let word = Wording.confidence(incident.confidence)
      #expect(probe.contains("· \(word)"))
    }
    #expect(!probe.contains("confidence high"))
  }

  @Test func aFormerNameHasNotTheScriptOfThePresentOne() throws {
    var dossier = try Fixture.seeds(1)
    dossier.directory.agencies["kp.x"] = Agency(
      id: "kp.x", name: "Ministry of State Security", nativeName: "국가보위성", country: "KP",
      kind: "secret-police")
    dossier.incidents[0].agencies = [
      AgencyLink(agency: "kp.x", name: "State Security Department", role: .actor)
    ]
    #expect(try !probe(dossier).contains("국가보위성"))
    dossier.incidents[0].agencies[0].name = "Ministry of State Security"
    #expect(try probe(dossier).contains("국가보위성"))
  }

  @Test func aLineThatIsNotKnownIsNotNumbered() throws {
    var dossier = try Fixture.seeds(1)
    dossier.incidents[0].citations[0].line = 0
    #expect(try !probe(dossier).contains("line 0"))
  }
}
