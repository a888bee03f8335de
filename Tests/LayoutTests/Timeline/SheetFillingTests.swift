import Events
import Testing

@testable import Layout

@Suite struct SheetFillingTests {
  /// Sheets of rows after the index of a thousand incidents.
  private func sheets(_ count: Int) throws -> [TimelineFigure] {
    try Samples.figures(MadeUp().dossier(count), height: 600).filter { $0.kind == .sheet }
  }

  @Test func noSheetIsHalfEmpty() throws {
    let sheets = try sheets(1_000)
    #expect(sheets.count > 2)
    for sheet in sheets { #expect(sheet.height > 400, "sheet \(sheet.sheet): \(sheet.height)") }
  }

  @Test func aLaneThatIsCutSaysSoOnItsNextSheet() throws {
    let sheets = try sheets(1_000)
    let continued = sheets.flatMap(\.lanes).filter(\.isContinued)
    #expect(!continued.isEmpty)
    for lane in continued {
      #expect(sheets.contains { $0.lanes.contains { $0.key == lane.key && !$0.isContinued } })
    }
    let heads = sheets.flatMap(\.items).count {
      if case .text(let text) = $0 { text.string == "(continued)" } else { false }
    }
    #expect(heads == continued.count)
  }

  @Test func everyIncidentStandsOnOneSheet() throws {
    let numbers = try sheets(1_000).flatMap(\.marks).filter { !$0.isRepeat }.map(\.number)
    #expect(numbers.count == 1_000)
    #expect(Set(numbers).count == 1_000)
  }

  @Test func titlesAreTakenWhereTypesWouldNeedAsManySheets() throws {
    var dossier = MadeUp(places: 4).dossier(140)
    for index in dossier.incidents.indices { dossier.incidents[index].title = "Officials detain" }
    let sheets = try Samples.figures(dossier, height: 690)
    let titles = sheets.flatMap(\.items).count {
      if case .text(let text) = $0 { text.string == "Officials detain" } else { false }
    }
    #expect(sheets.count == 2)
    #expect(titles >= 130)
  }
}
