import Testing

@testable import Layout

@Suite struct BadRequestTests {
  @Test func aWidthForNoLabelIsRefusedWithAHint() throws {
    let dossier = try Samples.seeds()
    #expect(throws: LayoutError.self) { try Samples.figures(dossier, width: 100) }
    do {
      _ = try Samples.figures(dossier, width: 100)
    } catch let error as LayoutError {
      #expect(error.hint.contains("160"))
    }
  }

  @Test func anUnknownLaneIsRefusedByName() throws {
    let dossier = try Samples.seeds()
    let error = #expect(throws: LayoutError.self) {
      try Samples.figures(dossier) { $0.laneOrder = ["kp.nowhere"] }
    }
    #expect(error?.message.contains("kp.nowhere") == true)
  }

  @Test func numbersMustMatchIncidents() throws {
    let dossier = try Samples.seeds()
    #expect(throws: LayoutError.self) {
      try Samples.figures(dossier) { $0.numbers = [1, 2] }
    }
  }
}
