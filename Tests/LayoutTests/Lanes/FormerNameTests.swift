import Events
import Testing

@testable import Layout

@Suite struct FormerNameTests {
  private func words(_ names: [(String, String)]) throws -> [String] {
    let incidents = names.map { date, name in
      var incident = Chart.incident(date, by: "ss")
      incident.agencies[0].name = name
      return incident
    }
    let dossier = Dossier(
      documents: [], incidents: incidents, directory: Chart.directory,
      knowledge: KnowledgeStamp(id: "made", version: "1", sha256: ""))
    return try Samples.figures(dossier, height: 600).flatMap(\.items).compactMap {
      if case .text(let text) = $0 { text.string } else { nil }
    }
  }

  @Test func aLaneSaysWhatItsBodyWasCalledThen() throws {
    let words = try words([
      ("2012-04-16", "State Security Department"), ("2014-01-01", "State Security Department"),
      ("2019-04-16", "Ministry of State Security"),
    ])
    #expect(words.contains("State Security Department in 2012–2014"))
  }

  @Test func theSameNameOtherwiseWrittenIsNoFormerOne() throws {
    for name in ["Ministry of state-security", "Ministry of State Security / bureau"] {
      #expect(try !words([("2012-04-16", name)]).contains { $0.contains(" in 2012") })
    }
  }

  @Test func aShortNameAtTheBeginningOfAFormerOneIsNotThatName() {
    let body = Agency(
      id: "ss", name: "Ministry of State Security", shortName: "State security", country: "KP",
      kind: "secret-police")
    #expect(!body.isCalled("State Security Department"))
    #expect(body.isCalled("State security"))
    #expect(body.isCalled("Ministry of State Security / bureau"))
    #expect(!body.isCalled(""))
  }

  @Test func yearsAreThoseOfTheIncidents() {
    var names: [FormerName] = []
    FormerName.note("A", year: nil, in: &names)
    FormerName.note("B", year: 2015, in: &names)
    FormerName.note("A", year: 2013, in: &names)
    FormerName.note("A", year: 2011, in: &names)
    #expect(
      names == [
        FormerName(name: "A", years: 2011...2013), FormerName(name: "B", years: 2015...2015),
      ])
  }
}
