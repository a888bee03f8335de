import CivilTime

/// One lane over several sheets, each a stretch of time with an axis of its own.
///
/// A stretch is as many whole years as fit a sheet, else whole quarters, months, weeks or days;
/// stretches without a date are passed over and said in words. What reaches over the end of a
/// sheet is torn there and goes on, torn at its beginning, on the next.
struct LaneSlices {
  let context: TimelineContext
  let lane: Lane
  /// Height of a sheet in points.
  let height: Double

  /// Calendar units of a stretch, the longest first.
  private static let steps: [CalendarStep] = [
    .years(1), .months(3), .months(1), .weeks(1), .days(1),
  ]

  /// What a sheet shows: a stretch of time, positions in the entries, and which of them began on
  /// an earlier sheet.
  private struct Slice {
    var first: Int
    var end: Int
    var own: [Int]
    var carried: [Int] = []
    /// Number of incidents that go on from earlier sheets and have no room on this one.
    var untold = 0
    /// Empty days since the sheet before.
    var gap = 0
  }

  private struct Sheet {
    var packed: PackedLane
    var builder: SheetBuilder
    var form: RowsForm
    /// Height over that of the sheet at the tightest spacing; not above 0 where it fits.
    var excess: Double
    var room: Double
  }

  /// The figures, or nil where there are more than allowed.
  ///
  /// - Throws: `LayoutError` where not even one mark fits a sheet.
  func figures(most: Int) throws -> [TimelineFigure]? {
    var figures: [TimelineFigure] = []
    for slice in try slices(most: most) {
      guard figures.count < most else { return nil }
      var figure = try draw(slice, isFirst: figures.isEmpty)
      figure.kind = .lane(key: lane.key)
      figures.append(figure)
    }
    return figures
  }

  // MARK: Stretches

  private func slices(most: Int) throws -> [Slice] {
    let positions = lane.parts.filter { $0.kind != .alsoNamed }.flatMap(\.entries).sorted()
    let dated = positions.filter { context.entries[$0].isDated }.sorted {
      (extent($0).first, extent($0).last, $0) < (extent($1).first, extent($1).last, $1)
    }
    let undated = positions.filter { !context.entries[$0].isDated }
    var slices: [Slice] = []
    var next = 0
    while next < dated.count, slices.count <= most {
      let end = slices.last?.end ?? Int.min
      let carried = dated[..<next].filter { extent($0).last >= extent(dated[next]).first }
      let found = try stretch(from: dated[next...], after: end, carried: carried)
      next += found.reduce(0) { $0 + $1.own.count }
      slices += found
    }
    return try withUndated(undated, slices)
  }

  private func extent(_ position: Int) -> DayExtent {
    context.entries[position].extent ?? DayExtent(first: 0, last: 0)
  }

  /// The longest stretch that fits from a day on; several sheets of one year where not even a
  /// day fits one.
  private func stretch(
    from rest: ArraySlice<Int>, after end: Int, carried: [Int]
  ) throws -> [Slice] {
    let day = rest.first.map { extent($0).first } ?? 0
    let gap = end == Int.min ? 0 : max(0, day - end)
    func slice(_ first: Int, _ end: Int) throws -> Slice {
      var slice = Slice(
        first: first, end: end, own: Array(rest.prefix { extent($0).first < end }), gap: gap)
      try carry(carried, into: &slice)
      return slice
    }
    for step in LaneSlices.steps {
      let first = max(step.floor(day), end)
      var last = step.next(step.floor(day))
      var best = try slice(first, last)
      guard try fits(best) else { continue }
      while best.own.count < rest.count {
        let next = extent(rest[rest.startIndex + best.own.count]).first
        let end = step.next(step.floor(next))
        // A sheet is not spent on a stretch without dates.
        guard Double(next - last) <= WindowPlan.leastEmpty * Double(end - first) else { break }
        let longer = try slice(first, end)
        guard try fits(longer) else { break }
        (best, last) = (longer, end)
      }
      return [best]
    }
    return try crowded(rest, after: end, carried: carried, gap: gap)
  }

  /// A year whose busiest day fills more than a sheet: sheet after sheet in order of time.
  private func crowded(
    _ rest: ArraySlice<Int>, after end: Int, carried: [Int], gap: Int
  ) throws -> [Slice] {
    let day = rest.first.map { extent($0).first } ?? 0
    let year = CalendarStep.years(1)
    let (first, last) = (max(year.floor(day), end), year.next(year.floor(day)))
    var own = Array(rest.prefix { extent($0).first < last })
    var result: [Slice] = []
    while !own.isEmpty {
      var (low, high) = (1, own.count)
      func slice(_ count: Int) throws -> Slice {
        var slice = Slice(
          first: first, end: last, own: Array(own.prefix(count)), gap: result.isEmpty ? gap : 0)
        if result.isEmpty { try carry(carried, into: &slice) }
        return slice
      }
      while low < high {
        let middle = (low + high + 1) / 2
        if try fits(slice(middle)) { low = middle } else { high = middle - 1 }
      }
      result.append(try slice(low))
      own.removeFirst(low)
    }
    return result
  }

  /// Draws what goes on from earlier sheets where it takes no more than half of this one; else
  /// its number is said.
  private func carry(_ carried: [Int], into slice: inout Slice) throws {
    var alone = slice
    alone.own = []
    alone.carried = carried
    guard !carried.isEmpty else { return }
    let sheet = try lay(alone, isFirst: false)
    if sheet.excess + sheet.room / 2 <= 0 {
      slice.carried = carried
    } else {
      slice.untold = carried.count
    }
  }

  private func withUndated(_ undated: [Int], _ slices: [Slice]) throws -> [Slice] {
    guard !undated.isEmpty else { return slices }
    var result = slices
    if var last = slices.last {
      last.own += undated
      if try fits(last) {
        result[result.count - 1] = last
        return result
      }
    }
    var rest = undated
    while !rest.isEmpty {
      func slice(_ count: Int) -> Slice {
        Slice(
          first: slices.last?.first ?? 0, end: slices.last?.end ?? 0, own: Array(rest.prefix(count))
        )
      }
      var (low, high) = (1, rest.count)
      while low < high {
        let middle = (low + high + 1) / 2
        if try fits(slice(middle)) { low = middle } else { high = middle - 1 }
      }
      result.append(slice(low))
      rest.removeFirst(low)
    }
    return result
  }

  // MARK: Sheets

  /// More marks than fit any sheet, however short their labels: not worth packing.
  private var mostMarks: Int {
    let look = context.look
    let narrowest = look.smallMark + look.numberGap + look.air
    return Int((context.width - context.headWidth) / narrowest * height / (7.5 * look.unit)) + 1
  }

  private func fits(_ slice: Slice) throws -> Bool {
    guard slice.own.count + slice.carried.count <= mostMarks else { return false }
    return try lay(slice, isFirst: false).excess <= 0
  }

  private func lay(_ slice: Slice, isFirst: Bool) throws -> Sheet {
    let positions = (slice.own + slice.carried).sorted()
    var request = context.request
    request.incidents = positions.map { context.request.incidents[context.entries[$0].index] }
    request.numbers = positions.map { context.entries[$0].number }
    request.laneOrder = []
    request.breaksPeriod = false
    request.period = slice.end > slice.first ? period(slice) : nil
    var part = try TimelineContext(request: request, gauge: context.gauge)
    let carried = Set(slice.carried)
    part.carried = Set(positions.indices.filter { carried.contains(positions[$0]) })
    var moved: [Int: Int] = [:]
    for (new, old) in positions.enumerated() { moved[old] = new }
    var own = lane
    own.isContinued = !isFirst
    if !isFirst { own.asides = [] }
    own.parts = lane.parts.compactMap { piece in
      var piece = piece
      piece.entries = piece.entries.compactMap { moved[$0] }
      return piece.entries.isEmpty || piece.kind == .alsoNamed ? nil : piece
    }
    let form = RowsForm(context: part, detail: .type)
    guard let packed = form.pack([own]).first else {
      throw LayoutError("a lane has no rows", hint: "give more height")
    }
    var builder = SheetBuilder(
      context: part, form: form,
      samples: MarkKey.samples(of: part.entries, hasDensity: false))
    builder.notes = notes(slice)
    let room = builder.room(height, lanes: [packed])
    return Sheet(
      packed: packed, builder: builder, form: form,
      excess: form.height(of: packed, form.spacing(0)) - room, room: room)
  }

  private func period(_ slice: Slice) -> ClosedRange<CivilDate> {
    // A week or a day may end beyond the calendar.
    let last = CivilDate(9999, 12, 31)?.dayNumber ?? slice.end
    let first = CivilDate(-9999, 1, 1)?.dayNumber ?? slice.first
    let lower = min(max(slice.first, first), last)
    return CivilDate(
      dayNumber: lower)...CivilDate(dayNumber: max(lower, min(slice.end - 1, last)))
  }

  private func notes(_ slice: Slice) -> [String] {
    var notes: [String] = []
    if !slice.carried.isEmpty { notes.append(context.words.carried(slice.carried.count)) }
    if slice.untold > 0 { notes.append(context.words.untold(slice.untold)) }
    if slice.gap > TimeClusters.leastGap {
      notes.append(context.words.gapBefore(context.timeWords.length(days: slice.gap)))
    }
    return notes
  }

  private func draw(_ slice: Slice, isFirst: Bool) throws -> TimelineFigure {
    let sheet = try lay(slice, isFirst: isFirst)
    guard let spacing = sheet.form.spacing(for: [sheet.packed], height: sheet.room) else {
      throw LayoutError(
        "a height of \(Int(height)) pt holds no mark of \(lane.name)", hint: "give more height",
        isOfBox: true)
    }
    var figure = sheet.builder.figure([sheet.packed], spacing: spacing, outside: 0)
    figure.carried = slice.carried.count
    figure.period = slice.end > slice.first ? period(slice) : nil
    return figure
  }
}
