import CivilTime

/// What one stretch of the axis is marked with.
struct AxisTicks {
  /// A label and where it begins.
  struct Label: Hashable {
    var x: Double
    var text: String
  }
  /// The larger unit, in bold.
  var major: [Label] = []
  /// The smaller unit, in grey.
  var minor: [Label] = []
  /// Ticks that begin a larger unit.
  var majorTicks: [Double] = []
  /// Ticks that begin a smaller unit.
  var minorTicks: [Double] = []
  /// Stretches that are tinted.
  var bands: [ClosedRange<Double>] = []
  /// Paper-coloured lines across the tint.
  var gridlines: [Double] = []
}

/// Chooses ticks by the room they have.
struct TickMaker {
  let gauge: TypeGauge
  let look: Look
  let words: TimeWords

  /// Ticks of one linear axis: years over months, or months over weeks, or bare years.
  func linear(_ segment: TimeScale.Segment) -> AxisTicks {
    var ticks = AxisTicks()
    let (major, minor, fine) = steps(of: segment)
    let starts = [segment.first] + major.boundaries(from: segment.first + 1, to: segment.end)
    var free = -Double.infinity
    for (position, start) in starts.enumerated() {
      let x = at(start, segment)
      let end = position + 1 < starts.count ? starts[position + 1] : segment.end
      ticks.majorTicks.append(x)
      // Bands alternate by the calendar, not by position: they stay where they are when the
      // axis grows.
      if isTinted(start, major) { ticks.bands.append(x...max(x, at(end, segment))) }
      let text = name(start, of: major)
      let left = x + 2 * look.unit
      let width = gauge.width(text, look.smallBold)
      // A larger unit that begins before the axis is named only where the next leaves room.
      let isPartial = position == 0 && major.floor(start) != start
      if isPartial, starts.count > 1, at(end, segment) < left + width + look.air { continue }
      if left >= free, left + width <= segment.x1 {
        ticks.major.append(AxisTicks.Label(x: left, text: text))
        free = left + width + look.air
      }
    }
    ticks.minorTicks = fine.boundaries(from: segment.first, to: segment.end)
      .map { at($0, segment) }
    // One year alone would be one band or none: its months alternate instead.
    if major == .years(1), minor == .months(1), segment.days <= 400 {
      ticks.bands = bands(.months(1), segment)
    }
    if let minor {
      ticks.minor = labels(minor, segment, skipping: Set(starts))
    }
    return ticks
  }

  /// Ticks of a window: weeks or months under its name.
  func window(_ segment: TimeScale.Segment, isShort: Bool) -> AxisTicks {
    var ticks = AxisTicks()
    ticks.bands = [segment.x0...segment.x1]
    let fine: CalendarStep = isShort ? .weeks(1) : .months(1)
    ticks.minorTicks = fine.boundaries(from: segment.first, to: segment.end)
      .map { at($0, segment) }
    let candidates: [CalendarStep] =
      isShort ? [.weeks(1), .weeks(2), .weeks(4)] : [.months(1), .months(3), .months(6)]
    let most = isShort ? gauge.width("30", look.small) : gauge.width("M", look.small)
    let step =
      candidates.first { $0.meanDays * segment.density >= most + look.air } ?? candidates[2]
    ticks.minor = labels(step, segment, skipping: [])
    ticks.gridlines = (isShort ? fine : .months(3))
      .boundaries(from: segment.first + 1, to: segment.end).map { at($0, segment) }
    return ticks
  }

  /// Steps of the bold labels, the grey labels and the ticks.
  private func steps(
    of segment: TimeScale.Segment
  ) -> (major: CalendarStep, minor: CalendarStep?, fine: CalendarStep) {
    let density = segment.density
    func fits(_ step: CalendarStep, _ sample: String, _ font: Font) -> Bool {
      step.meanDays * density >= gauge.width(sample, font) + look.air
    }
    if segment.days <= 100, fits(.months(1), words.monthAndYear(0), look.smallBold) {
      let minor = [CalendarStep.days(1), .weeks(1), .weeks(2)].first { fits($0, "30", look.small) }
      return (.months(1), minor, density >= 3 * look.unit ? .days(1) : .weeks(1))
    }
    let years = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000].map(CalendarStep.years)
    let major = years.first { fits($0, words.year(2026), look.smallBold) } ?? .years(1000)
    guard major == .years(1) else {
      let fine = years.first { $0.meanDays * density >= 3 * look.unit } ?? major
      return (major, nil, fine)
    }
    // "Jul" in the middle of a year may stand closer than labels that follow each other.
    let minor = [CalendarStep.months(1), .months(3), .months(6)].first {
      let room = gauge.width(words.month(7), look.small) + ($0 == .months(6) ? 3.5 : 6) * look.unit
      return $0.meanDays * density >= room
    }
    let fine =
      [CalendarStep.months(1), .months(3), .months(6), .years(1)].first {
        $0.meanDays * density >= 3 * look.unit
      } ?? .years(1)
    return (major, minor, fine)
  }

  private func bands(
    _ step: CalendarStep, _ segment: TimeScale.Segment
  ) -> [ClosedRange<Double>] {
    let starts = [segment.first] + step.boundaries(from: segment.first + 1, to: segment.end)
    return zip(starts, starts.dropFirst() + [segment.end]).compactMap { start, end in
      isTinted(start, step) ? at(start, segment)...max(at(start, segment), at(end, segment)) : nil
    }
  }

  private func at(_ day: Int, _ segment: TimeScale.Segment) -> Double {
    segment.x0 + Double(day - segment.first) * segment.density
  }

  private func name(_ day: Int, of step: CalendarStep) -> String {
    if case .months = step { return words.monthAndYear(day) }
    return words.year(CivilDate(dayNumber: day).year)
  }

  private func isTinted(_ day: Int, _ step: CalendarStep) -> Bool {
    let (year, month, _) = CivilDate(dayNumber: day).components
    switch step {
    case .months: return month % 2 == 1
    case .years(let count): return ((year / count) % 2 + 2) % 2 == 1
    case .days, .weeks: return false
    }
  }

  private func labels(
    _ step: CalendarStep, _ segment: TimeScale.Segment, skipping taken: Set<Int>
  ) -> [AxisTicks.Label] {
    var result: [AxisTicks.Label] = []
    var free = -Double.infinity
    for day in step.boundaries(from: segment.first, to: segment.end) {
      let (_, month, ofMonth) = CivilDate(dayNumber: day).components
      let text: String
      switch step {
      case .days, .weeks: text = "\(ofMonth)"
      case .months(let count):
        // A year's own tick says January.
        if taken.contains(day), count > 1 { continue }
        text =
          !taken.isEmpty
          ? words.month(month)
          : month == 1 && day > segment.first
            ? words.shortYear(CivilDate(dayNumber: day).year) : words.monthInitial(month)
      case .years: continue
      }
      let x = at(day, segment) + (taken.isEmpty ? 0 : 2 * look.unit)
      let width = gauge.width(text, look.small)
      guard x >= free, x + width <= segment.x1 else { continue }
      result.append(AxisTicks.Label(x: x, text: text))
      free = x + width + look.air
    }
    return result
  }
}
