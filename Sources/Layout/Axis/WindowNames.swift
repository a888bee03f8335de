/// Names of windows, each at the beginning of its window; where they would touch, they are
/// shortened, and then move apart as little as they can.
struct WindowNames {
  let names: [String]
  /// Where each would begin, and how wide it is.
  let labels: [Callouts.Label]
  /// Where each begins, or nil where they do not fit at all.
  let lefts: [Double]?
  /// Least distance of two names.
  let gap: Double
  let left: Double
  let right: Double

  init(context: TimelineContext) {
    let unit = context.look.unit
    let font = context.look.smallBold
    let segments = context.axis.isBroken ? context.axis.scale.segments : []
    gap = 7 * unit
    left = context.left
    right = context.right
    func place(_ names: [String], gap: Double) -> [Double]? {
      Callouts.place(
        zip(segments, names).map {
          Callouts.Label(wish: $0.x0, width: context.gauge.width($1, font))
        }, from: context.left, to: context.right, gap: gap)
    }
    var names = segments.indices.map { WindowNames.name($0, isShort: false, context) }
    var placed = place(names, gap: gap)
    if placed.map({ zip($0, segments).contains { abs($0 - $1.x0) > unit } }) ?? true {
      names = segments.indices.map { WindowNames.name($0, isShort: true, context) }
      placed = place(names, gap: gap)
    }
    self.names = names
    lefts = placed
    labels = zip(segments, names).map {
      Callouts.Label(wish: $0.x0, width: context.gauge.width($1, font))
    }
  }

  /// Name of a window; where it is wider than the window, months are left to the ticks.
  private static func name(_ index: Int, isShort: Bool, _ context: TimelineContext) -> String {
    let segment = context.axis.scale.segments[index]
    let words = context.timeWords
    let full = words.stretch(segment.first, segment.end, isShort: isShort)
    guard !context.axis.windows[index].isShort,
      context.gauge.width(full, context.look.smallBold) > segment.width + 4 * context.look.unit
    else { return full }
    let year = CalendarStep.years(1).floor(segment.first)
    let isAlone = context.axis.windows.indices.allSatisfy {
      $0 == index || CalendarStep.years(1).floor(context.axis.windows[$0].first) != year
    }
    let end = CalendarStep.years(1).next(year)
    return isAlone && segment.end <= end ? words.stretch(year, end) : full
  }
}
