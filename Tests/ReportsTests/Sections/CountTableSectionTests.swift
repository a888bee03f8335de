import CivilTime
import Events
import Layout
import Settings
import Testing

@testable import Reports

@Suite struct CountTableSectionTests {
  @Test func manyReportsWithoutPublishersAreCountedByYear() throws {
    var dossier = try Fixture.seeds(50)
    let pattern = dossier.documents[0]
    dossier.documents = (0..<50).map { index in
      var document = pattern
      document.key = "d\(index)"
      document.publisher = nil
      let day = CivilDate(2015 + index % 3, 5, 1) ?? CivilDate(dayNumber: 0)
      document.published = DateEstimate(edtf: "\(day)", earliest: day, latest: day)
      return document
    }
    for index in dossier.incidents.indices {
      dossier.incidents[index].citations = [dossier.incidents[index].citations[0]]
      dossier.incidents[index].citations[0].document = "d\(index)"
    }
    let facts = Facts(dossier, definition: Fixture.definition)
    let table = facts.count(rows: .source, columns: .certainty)
    #expect(table.rows.map(\.name) == ["2015", "2016", "2017"])
    #expect(table.total == 50)
    for index in dossier.documents.indices { dossier.documents[index].publisher = "P\(index % 2)" }
    let named = Facts(dossier, definition: Fixture.definition)
    #expect(named.count(rows: .source, columns: .certainty).rows.map(\.name) == ["P0", "P1"])
  }

  @Test func whereNoRowStandsOutTheFullestCellIsTold() throws {
    var dossier = try Fixture.seeds(12)
    for index in dossier.incidents.indices {
      dossier.incidents[index].type = "t\(index % 4)"
      let day = CivilDate(2012 + index % 3, 4, 1) ?? CivilDate(dayNumber: 0)
      dossier.incidents[index].date = DateEstimate(
        edtf: "\(day)", earliest: day, latest: day, precision: .day)
    }
    dossier.incidents[0].type = "t3"
    var definition = Fixture.definition
    definition.sections = [ReportSection(.table(rows: .type, columns: .year))]
    let probe = try BriefingTests.compose(dossier, definition)
    #expect(probe.contains("No type has more than 2"))
  }
}
