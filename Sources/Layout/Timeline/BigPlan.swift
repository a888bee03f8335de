import Events

/// The sheets of thousands of incidents: an index of all lanes, then the lanes in full.
struct BigPlan {
  let context: TimelineContext
  let tree: LaneTree
  let priority: [UInt64]
  let outside: Int

  /// Lanes up to this number of incidents share sheets of rows.
  static let mostInRows = 120
  /// Most sheets of rows after the index.
  static let mostRowSheets = 12

  private var byAgency: Bool { context.request.grouping == .agencyThenProvince }
  private var unit: Double { context.look.unit }

  /// The index alone: a single sheet, or one figure of natural height.
  func index(height: Double?) throws -> TimelineFigure {
    try index(height: height, withSheets: [])
  }

  /// The index, a sheet for each large lane, and sheets of rows for the small ones.
  func figures(height: Double) throws -> [TimelineFigure] {
    let large = tree.lanes.filter { $0.count > BigPlan.mostInRows }
    let small = tree.lanes.filter { $0.count <= BigPlan.mostInRows && $0.count > 0 }
    var own = large
    var rest: [TimelineFigure] = []
    if !small.isEmpty {
      let form = SheetsForm(context: context, detail: .type, most: BigPlan.mostRowSheets)
      if let sheets = form.figures(small, height: height) {
        rest = sheets
      } else {
        own = tree.lanes
      }
    }
    let capacity = capacity(height)
    var sheets: [Lane] = own
    if own.count > max(capacity, 1), rest.isEmpty, large.count < own.count {
      // Too many small lanes even for sheets of rows: they share one sheet of strips.
      let kept = own.prefix(max(1, capacity - 1))
      sheets = Array(kept) + [gathered(Array(own.dropFirst(kept.count)))]
    }
    var figures = [try index(height: height, withSheets: Set(sheets.map(\.key)))]
    for lane in sheets { figures.append(try sheet(of: lane, height: height)) }
    return figures + rest
  }

  private func capacity(_ height: Double) -> Int {
    // Header and foot take about 90 points.
    DenseForm.capacity(
      height - (context.axis.isBroken ? 140 : 90) * unit,
      least: context.request.isSingleSheet ? DenseForm.leastLaneOfBox : DenseForm.leastLane,
      unit: unit)
  }

  /// Lanes put together as the parts of one.
  private func gathered(_ lanes: [Lane]) -> Lane {
    Lane(
      key: "…gathered", name: context.words.otherPlaces(lanes.count, isPlace: !byAgency),
      nativeName: "", rank: 8, count: lanes.reduce(0) { $0 + $1.count },
      parts: lanes.map { lane in
        SubLane(
          key: lane.key, name: lane.name, nativeName: lane.nativeName, rank: lane.rank,
          entries: lane.parts.flatMap(\.entries).sorted())
      })
  }

  private func index(height: Double?, withSheets: Set<String>) throws -> TimelineFigure {
    var lanes = tree.lanes
    let capacity = max(1, height.map(capacity) ?? 40)
    if lanes.count > capacity {
      let kept = lanes.prefix(capacity - 1)
      lanes = Array(kept) + [gathered(Array(lanes.dropFirst(kept.count)))]
    }
    let form = DenseForm(
      context: context, lanes: lanes.map { DenseLane($0, hasSheet: withSheets.contains($0.key)) },
      priority: priority, kind: .index,
      title: context.words.denseHead(byAgency: byAgency, isIndex: true), saysSecond: true)
    return try form.figure(height: height, outside: outside)
  }

  /// One lane in full: a strip for each of its parts.
  private func sheet(of lane: Lane, height: Double) throws -> TimelineFigure {
    var parts = lane.parts
    let capacity = max(1, capacity(height))
    if parts.count > capacity {
      let kept = parts.prefix(capacity - 1)
      let rest = parts.dropFirst(kept.count)
      let isPlace = byAgency && lane.key != "…gathered"
      parts =
        Array(kept) + [
          SubLane(
            kind: .gathered, key: "…gathered",
            name: context.words.otherPlaces(rest.count, isPlace: isPlace), nativeName: "", rank: 8,
            entries: rest.flatMap(\.entries).sorted())
        ]
    }
    let dense = parts.map { part in
      DenseLane(
        key: part.key, name: part.name, nativeName: part.nativeName, entries: part.entries,
        notes: topTypes(part.entries))
    }
    let form = DenseForm(
      context: context, lanes: dense, priority: priority, kind: .lane(key: lane.key),
      title: context.words.denseHead(byAgency: byAgency, isIndex: false), saysSecond: false)
    var figure = try form.figure(height: height, outside: 0)
    figure.items.insert(
      .open(SceneTag(destination: DenseLane.destination(lane.key))), at: 0)
    figure.items.insert(.close, at: 1)
    return figure
  }

  private func topTypes(_ entries: [Int]) -> [(name: String, count: Int)] {
    var counts: [String: Int] = [:]
    for position in entries {
      counts[context.request.incidents[context.entries[position].index].type, default: 0] += 1
    }
    let top = counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }.prefix(2)
    return top.map { (context.request.directory.types[$0.key]?.shortLabel ?? $0.key, $0.value) }
  }
}
