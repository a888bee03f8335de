import Events
import Settings

/// How much a label of a row says.
enum LabelDetail {
  /// The whole title, in at most two lines.
  case title
  /// Type and place.
  case typeAndPlace
  /// Type.
  case type
}

/// A part of a lane with its rows.
struct PackedPart {
  var part: SubLane
  var rows: PackedRows
  /// Lines of the head: text and whether it is skippable.
  var head: [[HeadRun]]
}

/// A stretch of a lane head.
struct HeadRun: Hashable {
  var text: String
  var ink: Ink
}

/// A lane with its rows.
struct PackedLane {
  var lane: Lane
  var parts: [PackedPart]
  var rowCount: Int { parts.reduce(0) { $0 + $1.rows.count } }
}

/// The form for tens and hundreds: every incident has its mark and its number in a row.
struct RowsForm {
  let context: TimelineContext
  let detail: LabelDetail
  /// Short names of the bodies that a mark of the last lane stands for, by entry.
  var others: [Int: [String]] = [:]
  /// Whether lanes have no parts, and their names stand beside their rows.
  var isFlat = false

  var look: Look { context.look }
  var unit: Double { look.unit }
  var markHeight: Double { detail == .type ? look.smallMark : look.mark }
  /// The spacing at an ease from 0 (tightest) to 1.
  func spacing(_ ease: Double) -> RowSpacing {
    var spacing = RowSpacing(ease: ease, isDense: detail == .type, unit: unit)
    if isFlat { (spacing.laneHead, spacing.partGap) = (1.5 * unit, 1.5 * unit) }
    return spacing
  }

  /// A lane with all its parts as one.
  static func flattened(_ lane: Lane) -> Lane {
    var result = lane
    result.asides = []
    result.parts = [
      SubLane(
        key: lane.key, name: lane.name, nativeName: lane.nativeName, rank: lane.rank,
        entries: lane.parts.flatMap(\.entries).sorted())
    ]
    return result
  }

  /// Packs the rows of lanes.
  func pack(_ lanes: [Lane]) -> [PackedLane] {
    lanes.map { lane in
      let parts = (detail == .type ? gathered(lane.parts) : lane.parts)
      return PackedLane(
        lane: lane,
        parts: parts.map { part in
          let packed = rows(of: part, in: lane)
          return PackedPart(part: part, rows: packed, head: head(of: part, rows: packed))
        })
    }
  }

  /// On sheets of hundreds, parts with one incident share their rows.
  private func gathered(_ parts: [SubLane]) -> [SubLane] {
    let single = parts.filter { $0.kind == .own && $0.entries.count == 1 }
    guard single.count > 1 else { return parts }
    var result = parts.filter { $0.kind != .own || $0.entries.count > 1 }
    let isPlace = context.request.grouping == .agencyThenProvince
    result.append(
      SubLane(
        kind: .gathered, key: "…gathered",
        name: context.words.otherPlaces(single.count, isPlace: isPlace), nativeName: "", rank: 8,
        entries: single.flatMap(\.entries).sorted()))
    return result
  }

  private func rows(of part: SubLane, in lane: Lane) -> PackedRows {
    let placing = context.placing(markHeight)
    let labels = context.labels(markHeight)
    // Dated marks in time order make a staircase; the gutter follows.
    let options = part.entries.map { position in
      let entry = context.entries[position]
      let make = entry.isDated ? labels.options : labels.gutterOptions
      return make(
        position, placing.shape(entry), "\(entry.number)",
        texts(position, part: part, lane: lane), detail == .title)
    }
    let dated = zip(part.entries, options).filter { context.entries[$0.0].isDated }.map(\.1)
    let undated = zip(part.entries, options).filter { !context.entries[$0.0].isDated }.map(\.1)
    return RowPacker(air: look.air, looksAhead: detail != .title).pack(dated + undated)
  }

  /// Texts of a label, the fullest first.
  private func texts(_ position: Int, part: SubLane, lane: Lane) -> [String] {
    if part.kind == .alsoNamed {
      guard lane.key == AlsoNamed.othersKey else { return [] }
      return [(others[position] ?? []).joined(separator: ", ")]
    }
    let entry = context.entries[position]
    let incident = context.request.incidents[entry.index]
    let type = context.request.directory.types[incident.type]?.shortLabel ?? incident.type
    let wantsPlace =
      context.request.grouping == .agencyThenProvince
      ? detail == .typeAndPlace || part.kind == .gathered
      : part.kind == .gathered
    var second: String?
    if wantsPlace {
      second =
        context.request.grouping == .agencyThenProvince
        ? incident.place.flatMap {
          context.names.shortPlace(
            part.kind == .gathered ? context.names.place(of: incident) : $0.place)
        }
        : incident.leadAgency.map(context.names.shortAgency)
    }
    let short = second.map { ["\(type), \($0)", type] } ?? [type]
    if detail == .title { return [incident.title.printable] + short }
    return entry.isDated ? short : []
  }

  // MARK: Heads of parts

  /// Where the names of parts begin, and where their counts end.
  var headIndent: Double { context.isCompact || isFlat ? 0 : 24.5 * unit }
  var countEdge: Double { context.headWidth - 10 * unit }

  private func head(of part: SubLane, rows: PackedRows) -> [[HeadRun]] {
    let room =
      context.isCompact
      ? context.width - 20 * unit
      : countEdge - headIndent - 5 * unit
        - context.gauge.width("\(part.entries.count)", look.small)
    let ink: Ink = part.kind == .own ? .ink : .secondary
    let font = isFlat ? look.smallBold : look.small
    func width(_ text: String) -> Double { context.gauge.width(text, font) }
    var name = part.name
    if width(name) > room, let short = context.names.shortAgency(id: part.key),
      width(short) <= room
    {
      name = short
    }
    let lines = BalancedLines.wrap(name, to: room, width: width)
      .map { [HeadRun(text: $0, ink: ink)] }
    let native = HeadRun(text: part.nativeName, ink: .secondary)
    guard !native.text.isEmpty, width(native.text) <= room else { return lines }
    if !isFlat, width(name) + 4 * unit + width(native.text) <= room {
      return [[HeadRun(text: name, ink: ink), native]]
    }
    // A second line only where the rows leave room for it.
    return isFlat || rows.count + rows.doubles > lines.count ? lines + [[native]] : lines
  }

  // MARK: Heights

  func height(of part: PackedPart, _ spacing: RowSpacing) -> Double {
    let rows =
      Double(part.rows.count) * spacing.pitch + Double(part.rows.doubles) * look.lead
    let lines = Double(part.head.count)
    if context.isCompact { return rows + lines * 9 * unit + spacing.partGap }
    let head = spacing.pitch / 2 + (lines - 1) * 8.6 * unit + look.centring + 2.4 * unit
    return max(rows, lines > 1 ? head : 0) + spacing.partGap
  }

  func height(of lane: PackedLane, _ spacing: RowSpacing) -> Double {
    spacing.laneHead + spacing.laneGap
      + lane.parts.reduce(0) { $0 + height(of: $1, spacing) }
      + (lane.parts.isEmpty && lane.lane.asides.isEmpty ? spacing.pitch : 0)
      + (lane.lane.asides.isEmpty || asideFits(lane.lane) ? 0 : 9 * unit)
  }

  func height(of lanes: [PackedLane], _ spacing: RowSpacing) -> Double {
    lanes.reduce(0) { $0 + height(of: $1, spacing) }
  }

  /// The easiest spacing at which lanes fit a height, or nil.
  func spacing(for lanes: [PackedLane], height room: Double) -> RowSpacing? {
    for step in stride(from: 40, through: 0, by: -1) {
      let spacing = spacing(Double(step) / 40)
      if height(of: lanes, spacing) <= room { return spacing }
    }
    return nil
  }
}

/// Distances of rows, parts and lanes in points.
struct RowSpacing {
  /// Distance of rows.
  var pitch: Double
  /// Height of a lane's head.
  var laneHead: Double
  /// Paper under a lane.
  var laneGap: Double
  /// Paper between parts.
  var partGap: Double

  /// Distances at an ease from 0 (tightest that reads) to 1.
  init(ease: Double, isDense: Bool, unit: Double) {
    func between(_ tight: Double, _ loose: Double) -> Double {
      (tight + (loose - tight) * ease) * unit
    }
    pitch = isDense ? between(7.5, 11) : between(8.8, 12.5)
    laneHead = isDense ? 12.5 * unit : between(12.3, 13.5)
    laneGap = isDense ? between(3, 5) : between(2.4, 4)
    partGap = isDense ? 0.6 * unit : between(1, 3)
  }
}
