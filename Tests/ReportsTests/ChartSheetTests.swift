import Events
import Layout
import Reports
import Settings
import Testing

@Suite struct ChartSheetTests {
  private let measuring = EvenMeasurer()

  private func check(_ scene: Scene) {
    let probe = SceneProbe(scene)
    #expect(probe.overlaps.isEmpty, "\(probe.overlaps.prefix(3))")
    #expect(probe.isBalanced)
    #expect(probe.linked.isSubset(of: Set(probe.destinations)))
    for placed in probe.texts {
      let page = scene.pages[placed.page]
      #expect(placed.box.x >= 0 && placed.box.maxX <= page.width, "\(placed.text.string)")
      #expect(placed.box.y >= 0 && placed.box.maxY <= page.height, "\(placed.text.string)")
    }
    #expect(probe.contains("as of 22 November 2026") || probe.contains("No incident"))
    #expect(!scene.title.isEmpty)
  }

  @Test(arguments: ReportSection.Grouping.allCases, [0, 34])
  func timelines(grouping: ReportSection.Grouping, count: Int) throws {
    let scene = try ChartSheet.timeline(
      dossier: Fixture.seeds(count), by: grouping, definition: Fixture.definition,
      style: .briefing, measuring: measuring)
    check(scene)
    #expect(scene.pages.count == 1)
  }

  @Test(arguments: [0, 1, 34, 300])
  func matrixMapAndHistogram(count: Int) throws {
    let dossier = try Fixture.seeds(count)
    for scene in [
      try ChartSheet.matrix(
        dossier: dossier, definition: Fixture.definition, style: .briefing, measuring: measuring),
      try ChartSheet.map(
        dossier: dossier, definition: Fixture.definition, style: .briefing, measuring: measuring),
      try ChartSheet.histogram(
        dossier: dossier, definition: Fixture.definition, style: .briefing, measuring: measuring),
      try ChartSheet.histogram(
        dossier: dossier, by: .type, definition: Fixture.definition, style: .briefing,
        measuring: measuring),
    ] {
      check(scene)
      #expect(scene.pages.count == 1)
    }
  }

  @Test(arguments: StyleSheet.builtInNames)
  func stylePreview(name: String) throws {
    let style = try StyleSheet.load(name)
    let probe = SceneProbe(StylePreview.compose(style: style, measuring: measuring))
    #expect(probe.overlaps.isEmpty)
    for ink in Ink.allCases { #expect(probe.contains(ink.rawValue)) }
  }
}
