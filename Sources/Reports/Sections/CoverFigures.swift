import Events
import Layout
import Settings

/// The figures of the cover, each of which can be a section of its own.
extension Cover {
  func tileMap(width: Double, tileHeight: Double) -> TileMap {
    let home = facts.dossier.directory.homeCountry
    let groups = facts.placeGroups()
    var counts: [String: Int] = [:]
    for (group, count) in groups {
      if let province = group.province { counts[province, default: 0] += count }
    }
    let provinces = facts.dossier.directory.places.values.filter {
      $0.level == 1 && $0.country == home && $0.tile != nil
    }.sorted { $0.id < $1.id }
    let tiles = provinces.compactMap { place in
      place.tile.map {
        TileMap.Tile(
          column: $0.column, row: $0.row, name: facts.placeName(place.id),
          nativeName: words.isKorean ? "" : place.nativeName,
          count: counts[place.id] ?? 0, isBorder: place.isBorder)
      }
    }
    let onTiles = Set(provinces.map(\.id))
    let outside = groups.filter { !($0.group.province.map(onTiles.contains) ?? false) }
      .map {
        TileMap.Outside(
          facts.name(of: $0.group), $0.count, isUnstated: $0.group.province == nil)
      }
    return TileMap(
      tiles: tiles, outside: outside, width: width, tileHeight: tileHeight, style: frame.style,
      measuring: frame.measuring)
  }

  func when(height: Double = 78, width: Double? = nil, withHead: Bool = true) -> Part? {
    let width = width ?? frame.contentWidth
    var entries: [UnitHistogram.Entry] = []
    for incident in facts.incidents {
      let date = incident.date
      guard let day = date.earliest ?? date.latest, date.certainty != .unknownYear else { continue }
      let pattern: UnitHistogram.Pattern =
        switch date.certainty {
        case .day, .range: .solid
        case .coarse, .publicationOnly: .hollow
        default: .hatched
        }
      entries.append(
        UnitHistogram.Entry(
          day: day, pattern: pattern, kind: Wording.lowercased(facts.shortType(incident.type))))
    }
    let missing = facts.incidents.count - entries.count
    // A single incident has its date in the highlights.
    guard facts.incidents.count > 1, !entries.isEmpty else { return nil }
    let figure = UnitHistogram(
      entries, width: width, height: height, style: frame.style,
      measuring: frame.measuring, tell: told)
    let note = histogramNote(
      drawn: entries.count, missing: missing, unit: figure.unitName, isBySquares: figure.isBySquares
    )
    var items: [SceneItem] = []
    var y =
      withHead
      ? head(words("When: incidents along unbroken time", "언제: 끊김 없는 시간축의 사건"), "", &items) : 0
    items.append(
      .open(SceneTag(.figure, label: "Histogram of incidents by \(figure.unitName). " + note)))
    items += figure.items.map { $0.moved(x: 0, y: y) }
    items.append(.close)
    y += figure.height + 3
    let paragraph = frame.paragraph(
      [TextRun(note, frame.small, .secondary)], width: width, lead: frame.listLead)
    items.append(.open(SceneTag(.note)))
    items += paragraph.items(at: Point(0, y))
    items.append(.close)
    y += paragraph.height
    return Part(items: items, height: y)
  }

  /// What a stack of incidents is: when, and of which kinds most.
  private func told(_ stack: [UnitHistogram.Entry]) -> [String] {
    let days = stack.map(\.day)
    guard let first = days.min(), let last = days.max() else { return [] }
    var counts: [String: Int] = [:]
    for entry in stack { counts[entry.kind, default: 0] += 1 }
    let kinds = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    // A stack stands where its dates may lie; only known days are said to lie there.
    // “2 in February 2019”, for “2 February 2019” would be a day.
    let isKnown = stack.allSatisfy { $0.pattern == .solid }
    let period = isKnown ? words("in ", "") + words.period(first, last) : ""
    return [3, 2, 1].filter { $0 <= kinds.count }.map { count in
      let rest = kinds.count > count ? " …" : ""
      return (isKnown ? period + ": " : "") + kinds.prefix(count).joined(separator: ", ") + rest
    } + (isKnown ? [period] : [])
  }

  private func histogramNote(drawn: Int, missing: Int, unit: String, isBySquares: Bool) -> String {
    if words.isKorean {
      return "\(drawn)건 표시" + (missing > 0 ? " + 해 불명 \(missing)건" : "")
        + " = \(facts.incidents.count)건. "
        + (isBySquares ? "네모 하나가 사건 하나. " : "")
        + "가장 이른 가능한 날(시작이 열려 있으면 가장 늦은 날)에 쌓음. "
        + "채움: 날짜나 기간이 확실; 빗금: 범위 안이거나 계속 중; 빈칸: 월, 해 또는 보도일만 알려짐. "
        + "빈 구간은 보도가 없다는 뜻이다."
    }
    return "\(drawn) drawn" + (missing > 0 ? " + \(missing) without a year" : "")
      + " = \(facts.incidents.count). "
      + (isBySquares ? "One square is one incident, " : "Incidents, ")
      + "stacked by \(unit) of the earliest possible day (of the latest where the start is open); "
      + "solid: the day or first and last day known; hatched: within bounds or ongoing; "
      + "hollow: only month, year or day of report known. Empty stretches have no report here."
  }

  func key(withHead: Bool = true) -> Part? {
    var items: [SceneItem] = []
    var y = withHead ? head(words("How sure is a date", "날짜가 얼마나 확실한가"), "", &items) : 0
    let (key, height) = MarkKey(frame: frame, words: words).compose(
      facts.incidents.map(\.date), width: frame.contentWidth)
    items += key.map { $0.moved(x: 0, y: y) }
    y += height + 1
    let register = context.reference(words("register", "목록"), to: Destination.register)
    let explained = words(
      "The pattern of a mark, not its colour, says how sure its date is. Numbers are those of the "
        + "\(register), which quotes the sources.",
      "표시의 색이 아니라 무늬가 날짜의 확실함을 말한다. 번호는 출처를 인용하는 \(register)의 번호이다.")
    let note = frame.paragraph(
      [TextRun(explained, frame.small, .secondary)], width: frame.contentWidth,
      lead: frame.listLead)
    items.append(.open(SceneTag(.note)))
    items += note.items(at: Point(0, y))
    items.append(.close)
    return Part(items: items, height: y + note.height)
  }
}
