/// Rows over several sheets of one spacing.
struct SheetsForm {
  let context: TimelineContext
  let detail: LabelDetail
  let most: Int

  /// Figures of lanes on the least number of sheets, or nil where they need more than allowed.
  func figures(_ lanes: [Lane], height: Double, others: [Int: [String]] = [:]) -> [TimelineFigure]?
  {
    var form = RowsForm(context: context, detail: detail)
    form.others = others
    let packed = form.pack(lanes)
    let tight = form.spacing(0)
    let samples = MarkKey.samples(
      of: SheetBuilder.led(packed).lazy.map { context.entries[$0] }, hasDensity: false)
    let builder = SheetBuilder(context: context, form: form, samples: samples)
    let room = builder.room(height, lanes: packed)
    guard let pieces = split(packed, form: form, spacing: tight, room: room) else { return nil }
    let heights = pieces.map { form.height(of: $0, tight) }
    guard let ends = SheetPartition.least(heights, most: most, room: room) else { return nil }
    var sheets: [[PackedLane]] = []
    var start = 0
    for end in ends {
      sheets.append(Array(pieces[start..<end]))
      start = end
    }
    let spacings = sheets.map { form.spacing(for: $0, height: room) ?? tight }
    let spacing = spacings.min { $0.pitch < $1.pitch } ?? tight
    return sheets.map { builder.figure($0, spacing: spacing, outside: 0) }
  }

  /// Lanes higher than a sheet, cut between their parts; nil where a part is higher than a sheet.
  private func split(
    _ lanes: [PackedLane], form: RowsForm, spacing: RowSpacing, room: Double
  ) -> [PackedLane]? {
    var result: [PackedLane] = []
    for lane in lanes {
      guard form.height(of: lane, spacing) > room else {
        result.append(lane)
        continue
      }
      var piece = PackedLane(lane: lane.lane, parts: [])
      for part in lane.parts {
        piece.parts.append(part)
        guard form.height(of: piece, spacing) > room else { continue }
        piece.parts.removeLast()
        guard !piece.parts.isEmpty else { return nil }
        result.append(piece)
        piece = PackedLane(lane: lane.lane, parts: [part])
        piece.lane.isContinued = true
        piece.lane.asides = []
        if form.height(of: piece, spacing) > room { return nil }
      }
      result.append(piece)
    }
    return result
  }
}
