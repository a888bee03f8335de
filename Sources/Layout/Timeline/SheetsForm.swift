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
    let whole = wholeLanes(packed, form: form, spacing: tight, room: room)
    let filled = SheetFilling(form: form, spacing: tight).sheets(packed, room: room)
    // Lanes are cut only where that saves a sheet, or one would be half empty.
    var sheets = whole ?? filled ?? []
    if let whole, let filled {
      let lowest = whole.map { form.height(of: $0, tight) }.min() ?? 0
      let savesSheet = filled.count < whole.count
      if savesSheet || (filled.count == whole.count && lowest < room * 0.6) { sheets = filled }
    }
    guard !sheets.isEmpty, sheets.count <= most else { return nil }
    let spacings = sheets.map { form.spacing(for: $0, height: room) ?? tight }
    let spacing = spacings.min { $0.pitch < $1.pitch } ?? tight
    return sheets.map { builder.figure($0, spacing: spacing, outside: 0) }
  }

  /// Lanes kept whole, on the least number of sheets and as even as their order allows.
  private func wholeLanes(
    _ lanes: [PackedLane], form: RowsForm, spacing: RowSpacing, room: Double
  ) -> [[PackedLane]]? {
    guard let pieces = split(lanes, form: form, spacing: spacing, room: room) else { return nil }
    let heights = pieces.map { form.height(of: $0, spacing) }
    guard let ends = SheetPartition.least(heights, most: most, room: room) else { return nil }
    var sheets: [[PackedLane]] = []
    var start = 0
    for end in ends {
      sheets.append(Array(pieces[start..<end]))
      start = end
    }
    return sheets
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
