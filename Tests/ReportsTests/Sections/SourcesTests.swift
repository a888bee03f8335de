import Events
import Layout
import Settings
import Testing

@testable import Reports

@Suite struct SourcesTests {
  private func title(_ dossier: Dossier) throws -> String {
    var definition = Fixture.definition
    definition.sections = [ReportSection(.sources)]
    return try BriefingTests.compose(dossier, definition).running
  }

  @Test func titleSaysThatEveryIncidentRestsOnOneReport() throws {
    var dossier = try Fixture.seeds(6)
    for index in dossier.incidents.indices {
      dossier.incidents[index].citations.removeLast(
        dossier.incidents[index].citations.count - 1)
    }
    #expect(try title(dossier).contains("everyincidentrestsononeofthem"))
    var second = dossier.incidents[0].citations[0]
    second.document =
      dossier.documents.map(\.key).first { $0 != second.document } ?? second.document
    dossier.incidents[0].citations.append(second)
    #expect(try !title(dossier).contains("everyincidentrestsononeofthem"))
  }
}
