/// The figure as it grows: what is drawn, and what its metrics count.
struct FigureRecord {
  var canvas: Canvas
  var marks: [TimelineMark] = []

  init(gauge: TypeGauge) { canvas = Canvas(gauge: gauge) }

  mutating func note(
    _ mark: PlacedMark, middle: Double, height: Double, part: SubLane, lane: Lane, number: Int
  ) {
    marks.append(
      TimelineMark(
        number: number,
        box: Rect(
          x: Canvas.snap(mark.shape.x0), y: Canvas.snap(middle - height / 2),
          width: Canvas.snap(mark.shape.x1) - Canvas.snap(mark.shape.x0),
          height: Canvas.snap(height)),
        lane: lane.key, part: part.key, row: mark.row, isRepeat: part.kind == .alsoNamed,
        isLabelled: !mark.choice.lines.isEmpty))
  }
}
