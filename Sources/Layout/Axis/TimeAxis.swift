import CivilTime

/// The axis of a figure: one line of time, or windows on at most two scales.
struct TimeAxis {
  var scale: TimeScale
  /// The windows, empty where the axis is one line.
  var windows: [TimeWindow]
  /// Ticks of each stretch.
  var ticks: [AxisTicks]
  /// First and one past the last day of the whole period, true to scale.
  var wholeFirst: Int
  var wholeEnd: Int
  var isBroken: Bool { !windows.isEmpty }

  /// Lays the axis of extents between two edges.
  init(
    extents: [DayExtent], period: ClosedRange<CivilDate>?, breaksPeriod: Bool = false,
    fallbackDay: Int, left: Double, right: Double, maker: TickMaker
  ) {
    let unit = maker.look.unit
    windows = []
    if period == nil || breaksPeriod,
      let plan = WindowPlan.windows(for: extents, within: period),
      let broken = WindowPlan.scale(
        plan, left: left, right: right, fold: 11 * unit, least: 18 * unit,
        good: 30 * unit)
    {
      scale = broken
      windows = plan
      ticks = zip(broken.segments, plan).map { maker.window($0, isShort: $1.isShort) }
      let whole = CalendarStep.years(1)
      wholeFirst = whole.floor(broken.first)
      wholeEnd = whole.ceiling(broken.end)
      return
    }
    let domain =
      period.map { ($0.lowerBound.dayNumber, $0.upperBound.dayNumber + 1) }
      ?? TimeAxis.domain(of: extents, fallbackDay: fallbackDay)
    let segment = TimeScale.Segment(first: domain.0, end: domain.1, x0: left, x1: right)
    scale = TimeScale(segments: [segment])
    ticks = [maker.linear(segment)]
    (wholeFirst, wholeEnd) = domain
  }

  /// Whole weeks, months or years that hold all extents; a single day gets its calendar year.
  static func domain(of extents: [DayExtent], fallbackDay: Int) -> (Int, Int) {
    let first = extents.map(\.first).min() ?? fallbackDay
    let end = (extents.map(\.last).max() ?? fallbackDay) + 1
    let step: CalendarStep =
      switch end - first {
      case 2...45: .weeks(1)
      case 46...300: .months(1)
      default: .years(1)
      }
    var domain = (step.floor(first), step.ceiling(end))
    // A few days in a new year are not worth a year of axis.
    if case .years = step, end - first > 3 * 366, domain.1 - end > 183 {
      domain.1 = CalendarStep.months(3).ceiling(end)
    }
    while case .weeks = step, domain.1 - domain.0 < 28 { domain.1 = step.next(domain.1) }
    return domain
  }
}
