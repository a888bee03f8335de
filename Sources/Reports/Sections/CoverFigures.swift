import CivilTime
import Events
import Layout
import Settings

/// The figures of the cover, each of which can be a section of its own.
extension Cover {
  /// The tile map.
  ///
  /// - Parameter most: most places beside the tiles; the least of them are put together.
  func tileMap(width: Double, tileHeight: Double, most: Int = .max) -> TileMap {
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
      tiles: tiles, outside: gathered(outside, most: most), width: width, tileHeight: tileHeight,
      style: frame.style,
      measuring: frame.measuring, language: context.definition.language)
  }

  /// The places with most and those that are not stated, and the rest in one.
  private func gathered(_ places: [TileMap.Outside], most: Int) -> [TileMap.Outside] {
    guard places.count > most else { return places }
    let stated = places.indices.filter { !places[$0].isUnstated }
    let room = max(0, most - 1 - (places.count - stated.count))
    let kept = Set(
      stated.sorted { (-places[$0].count, $0) < (-places[$1].count, $1) }.prefix(room))
    let rest = stated.filter { !kept.contains($0) }
    let sum = rest.reduce(0) { $0 + places[$1].count }
    let others = TileMap.Outside(
      words("\(rest.count) other places", "그 밖 \(rest.count)곳"), sum, isGathered: true)
    return places.indices.filter { kept.contains($0) }.map { places[$0] } + [others]
      + places.filter(\.isUnstated)
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
    let title = whenHead(figure, drawn: entries.count)
    var y =
      withHead
      ? head(title, "", &items) : 0
    items.append(
      .open(SceneTag(.figure, label: label(figure) + " " + note)))
    items += figure.items.map { $0.moved(x: 0, y: y) }
    items.append(.close)
    y += figure.height + 3
    let paragraph = frame.paragraph(
      [TextRun(note, frame.small, .secondary)], width: width, lead: frame.listLead)
    items.append(.open(SceneTag(.note)))
    items += paragraph.items(at: Point(0, y))
    items.append(.close)
    y += paragraph.height
    return Part(items: items, height: y, title: title, label: label(figure))
  }

  /// The figure in words: what it is, and the count of every stack.
  private func label(_ figure: UnitHistogram) -> String {
    let stacks = figure.stacks.map { stack -> String in
      let (year, month, _) = stack.first.components
      let count = Wording.number(stack.count)
      switch figure.unitName {
      case "quarter":
        let quarter = (month - 1) / 3 + 1
        return words("quarter \(quarter) of \(year): \(count)", "\(year)년 \(quarter)분기 \(count)건")
      case "month": return words("\(year)-\(month): \(count)", "\(year)년 \(month)월 \(count)건")
      case "decade": return words("\(year)s: \(count)", "\(year)년대 \(count)건")
      default: return words("\(year): \(count)", "\(year)년 \(count)건")
      }
    }
    return words("Histogram of incidents by \(figure.unitName): ", "시기별 사건 그림: ")
      + stacks.joined(separator: ", ") + "."
  }

  /// What a stack of incidents is: when, and of which kinds most.
  private func told(_ stack: [UnitHistogram.Entry]) -> [String] {
    let days = stack.map(\.day)
    guard let first = days.min(), let last = days.max() else { return [] }
    var counts: [String: Int] = [:]
    for entry in stack { counts[entry.kind, default: 0] += 1 }
    let kinds = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    // A stack stands where its dates may lie; only known days are said to lie there.
    // “2 in February 2019”, for “2 February 2019” would be a day.
    let isKnown = stack.allSatisfy { $0.pattern == .solid }
    let period = isKnown ? words("in ", "") + words.period(first, last) : ""
    func named(_ kind: (key: String, value: Int)) -> String {
      kinds.count == 1 || kind.value == 1 ? kind.key : "\(kind.key) \(kind.value)"
    }
    // All kinds, else those with several and how many are left: never some of equals.
    var lists = [kinds.map(named).joined(separator: ", ")]
    let several = kinds.filter { $0.value > 1 }
    for count in [3, 2, 1] where several.count >= count && kinds.count > count {
      let told = several.prefix(count)
      let isCut = several.count > count && several[count].value == several[count - 1].value
      let rest = stack.count - told.reduce(0) { $0 + $1.value }
      guard !isCut, rest > 0 else { continue }
      lists.append(
        told.map(named).joined(separator: ", ") + words(", other types \(rest)", ", 그 밖 \(rest)"))
    }
    return lists.map { isKnown ? "\(period): \($0)" : $0 } + lists + (isKnown ? [period] : [])
  }

  /// “Where: Ryanggang 5 of 22; 11 name no province”, the province with most where one stands out.
  func whereHead(width: Double) -> String {
    let total = facts.incidents.count
    let home = facts.placeGroups().filter { facts.isHome($0.group) && $0.group.province != nil }
    let none = facts.incidents.count { $0.place?.province == nil }
    let plain = words("Where: incidents by province", "어디서: 도별 사건")
    guard total >= 5, let top = home.first else { return plain }
    let all = Wording.number(total)
    let most = Wording.number(top.count)
    let next = home.count > 1 ? home[1].count : 0
    let standsOut = top.count * 5 >= total * 2 || top.count >= max(2, next * 2)
    let name = facts.name(of: top.group)
    let share =
      standsOut
      ? words("Where: \(name) \(most) of \(all)", "어디서: \(name), \(all)건 중 \(most)건")
      : words("Where: no province over \(most) of \(all)", "어디서: 도마다 \(all)건 중 \(most)건 이하")
    let plainShare = words("Where: no province over \(most)", "어디서: 도마다 \(most)건 이하")
    let tail = words("; \(Wording.number(none)) in none", "; \(Wording.number(none))건은 도 불명")
    let shorter = standsOut ? [] : [plainShare]
    return ([share + (none > 0 ? tail : ""), share] + shorter + [plain]).first {
      frame.measuring.width(of: $0, font: frame.leadBold) <= width
    } ?? plain
  }

  /// “When: 10 of 22 stand in April – June 2012”, where one stack stands out.
  private func whenHead(_ figure: UnitHistogram, drawn: Int) -> String {
    let plain = words("When: incidents along unbroken time", "언제: 끊김 없는 시간축의 사건")
    guard drawn >= 5, let peak = figure.peak else { return plain }
    let part = Wording.number(peak.count)
    let all = Wording.number(facts.incidents.count)
    if peak.count * 5 >= drawn * 2 || peak.count >= max(2, figure.second * 2) {
      let period = words.period(peak.first, peak.last)
      return words(
        "When: \(part) of \(all) stand in \(period)", "언제: \(all)건 중 \(part)건이 \(period)에 놓임")
    }
    let unit = figure.unitName
    let korean = ["month": "한 달", "quarter": "한 분기", "year": "한 해", "decade": "십 년"][unit] ?? ""
    return words(
      "When: no \(unit) holds more than \(part) of \(all)", "언제: \(korean)에 \(all)건 중 \(part)건 이하")
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
