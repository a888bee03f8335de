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

  var look: Look { context.look }
  var unit: Double { look.unit }
  var markHeight: Double { detail == .type ? look.smallMark : look.mark }
  /// Least and greatest distance of rows.
  var leastPitch: Double { (detail == .title ? 9.2 : detail == .type ? 7.5 : 9.2) * unit }
  var mostPitch: Double { (detail == .type ? 11 : 12.5) * unit }
  var laneHead: Double { (detail == .type ? 12.5 : 13.5) * unit }
  var laneGap: Double { (detail == .type ? 5 : 4) * unit }
  var partGap: Double { (detail == .type ? 0.6 : 3) * unit }

  /// Packs the rows of lanes.
  func pack(_ lanes: [Lane]) -> [PackedLane] {
    lanes.map { lane in
      let parts = (detail == .type ? gathered(lane.parts) : lane.parts)
      return PackedLane(
        lane: lane,
        parts: parts.map { part in
          PackedPart(part: part, rows: rows(of: part, in: lane), head: head(of: part))
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
      let isGutter = !entry.isDated
      return labels.options(
        position, shape: placing.shape(entry), number: "\(entry.number)",
        texts: texts(position, part: part, lane: lane),
        rightEdge: isGutter ? context.width : nil, allowsTwoLines: detail == .title)
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
        : incident.leadAgency.map { context.request.directory.agencies[$0.agency]?.shortName ?? $0.name }
    }
    let short = second.map { ["\(type), \($0)", type] } ?? [type]
    if detail == .title { return [incident.title] + short }
    return entry.isDated ? short : []
  }

  // MARK: Heads of parts

  /// Where the names of parts begin, and where their counts end.
  var headIndent: Double { context.isCompact ? 0 : 24.5 * unit }
  var countEdge: Double { context.headWidth - 10 * unit }

  private func head(of part: SubLane) -> [[HeadRun]] {
    let room = context.isCompact
      ? context.width - 20 * unit : countEdge - headIndent - 14 * unit
    let name = HeadRun(text: part.name, ink: part.kind == .own ? .ink : .secondary)
    let native = HeadRun(text: part.nativeName, ink: .secondary)
    func width(_ text: String) -> Double { context.gauge.width(text, look.small) }
    let nameLines = BalancedLines.wrap(part.name, to: room, width: width)
      .map { [HeadRun(text: $0, ink: name.ink)] }
    guard !part.nativeName.isEmpty else { return nameLines }
    if width(part.name) + 4 * unit + width(part.nativeName) <= room { return [[name, native]] }
    // On sheets of hundreds a row is worth more than the name in a second script.
    if detail == .type, part.rows < 2 { return nameLines }
    return width(part.nativeName) <= room ? nameLines + [[native]] : nameLines
  }

  // MARK: Heights

  func height(of part: PackedPart, pitch: Double) -> Double {
    let rows = Double(part.rows.count) * pitch + Double(part.rows.doubles) * look.lead
    let lines = Double(part.head.count)
    if context.isCompact { return rows + lines * 9 * unit + partGap }
    return max(rows, lines * 8.8 * unit + (detail == .type ? 0 : 1.2 * unit)) + partGap
  }

  func height(of lane: PackedLane, pitch: Double) -> Double {
    laneHead + laneGap + lane.parts.reduce(0) { $0 + height(of: $1, pitch: pitch) }
      + (lane.parts.isEmpty ? pitch : 0)
  }

  func height(of lanes: [PackedLane], pitch: Double) -> Double {
    lanes.reduce(0) { $0 + height(of: $1, pitch: pitch) }
  }

  /// The greatest distance of rows at which lanes fit a height, or nil.
  func pitch(for lanes: [PackedLane], height room: Double) -> Double? {
    var pitch = mostPitch
    while pitch >= leastPitch - 0.001 {
      if height(of: lanes, pitch: pitch) <= room { return pitch }
      pitch -= 0.1 * unit
    }
    return nil
  }
}

extension SubLane {
  /// Number of entries, as an upper bound of rows.
  fileprivate var rows: Int { entries.count }
}
