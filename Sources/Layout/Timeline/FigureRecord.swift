/// The figure as it grows: what is drawn, and what its metrics count.
struct FigureRecord {
  var canvas: Canvas
  var marks: [TimelineMark] = []
  var tally = FigureTally()

  init(gauge: TypeGauge) { canvas = Canvas(gauge: gauge) }

  mutating func note(
    _ mark: PlacedMark, middle: Double, height: Double, part: SubLane, lane: String, number: Int,
    isCarried: Bool = false
  ) {
    marks.append(
      TimelineMark(
        number: number,
        box: Rect(
          x: Canvas.snap(mark.shape.x0), y: Canvas.snap(middle - height / 2),
          width: Canvas.snap(mark.shape.x1) - Canvas.snap(mark.shape.x0),
          height: Canvas.snap(height)),
        lane: lane, part: part.key, row: mark.row, isRepeat: part.kind == .alsoNamed || isCarried,
        isLabelled: !mark.choice.lines.isEmpty))
  }
}

/// What a figure adds to the metrics.
struct FigureTally: Hashable, Sendable {
  /// Rows used, and the least number that their marks with labels need.
  var rows = 0
  var leastRows = 0
  /// Incidents whose labels were reserved, and those of them that carry words.
  var reserved = 0
  var labelled = 0
  /// Incidents only counted though a less important one is drawn where they would stand.
  var inversions = 0
  /// Pairs of leaders that cross, and displacement of call-outs over the least possible.
  var leaderCrossings = 0
  var displacementRatio = 1.0

  /// - Parameters:
  ///   - wantsWords: whether an entry is to have words beside its number.
  mutating func count(_ rows: PackedRows, wantsWords: (Int) -> Bool) {
    self.rows += rows.count
    leastRows += rows.clique
    for mark in rows.marks where wantsWords(mark.entry) {
      reserved += 1
      labelled += mark.choice.lines.isEmpty ? 0 : 1
    }
  }

  mutating func count(_ band: CalloutBand) {
    leaderCrossings += LeaderCheck.crossings(band.leaders(top: 0))
    displacementRatio = max(displacementRatio, band.displacementRatio)
  }

  mutating func count(_ rows: DenseRows) {
    self.rows += rows.rowCount
    inversions += rows.inversions
    leastRows += rows.clique
    reserved += rows.marks.count
    labelled += rows.marks.reduce(0) { $0 + ($1.choice.lines.isEmpty ? 0 : 1) }
  }
}
