import Events
import Layout
import Testing

/// What must hold of every timeline, whatever it shows; checked on the finished scene.
enum Laws {
  static func check(
    _ figures: [TimelineFigure], of dossier: Dossier, height: Double? = nil, words: Bool = true,
    unit: Double = 1,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let audit = FigureAudit(checker: SceneChecker(measuring: FixedMeasurer()), unit: unit)
    for figure in figures {
      #expect(audit.findings(figure) == [], sourceLocation: sourceLocation)
      if let height { #expect(figure.height <= height + 0.01, sourceLocation: sourceLocation) }
      // Sums add up on every sheet, and are printed.
      let sum = figure.shown + figure.binned + figure.undated
      let printed = figure.items.texts.joined(separator: " ").filter { $0 != "," }
      #expect(printed.contains(" = \(sum)."), sourceLocation: sourceLocation)
      if figure.kind != .index, figure.lanes.count > 0 {
        #expect(
          figure.lanes.reduce(0) { $0 + $1.count } >= sum, sourceLocation: sourceLocation)
      }
    }
    let metrics = try #require(figures.first).metrics
    let count = dossier.incidents.count
    #expect(metrics.input == count, sourceLocation: sourceLocation)
    #expect(
      metrics.shown + metrics.binned + metrics.undated == count, sourceLocation: sourceLocation)
    #expect(metrics.overlaps == 0 && metrics.outOfPage == 0, sourceLocation: sourceLocation)
    #expect(
      metrics.rowsRatio == 1 && (metrics.topLabelled == 1 || !words), sourceLocation: sourceLocation
    )
    #expect(
      metrics.priorityInversions == 0 && metrics.leaderCrossings == 0,
      sourceLocation: sourceLocation)
    if figures.allSatisfy({ $0.kind == .sheet }) {
      // In rows every incident has its mark, whatever its date.
      let numbers = Set(figures.flatMap(\.marks).map(\.number))
      #expect(numbers.count == count && metrics.binned == 0, sourceLocation: sourceLocation)
    }
    #expect(metrics.pages == figures.count, sourceLocation: sourceLocation)
  }
}
