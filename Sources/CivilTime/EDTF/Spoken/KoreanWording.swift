/// Dates in Korean: year before month before day, each with its counter.
struct KoreanWording {
  let upperBound: EDTF.UpperBound

  func words(_ phrase: SpokenPhrase) -> String {
    switch phrase {
    case .date(let date): return words(date)
    case .time(let time):
      let clock = ClockText(time)
      return "\(words(SpokenPhrase(.day(time.date)))) \(clock.time)\(clock.zone)"
    case .range(let first, let last): return range(first, last, after: "")
    case .between(let first, let last): return range(first, last, after: " 사이")
    case .since(let date, let isEndUnknown):
      return words(date, after: "부터") + (isEndUnknown ? "(끝 불명)" : "")
    case .until(let date, let isStartUnknown):
      return words(date, after: "까지") + (isStartUnknown ? "(시작 불명)" : "")
    case .upTo(let date):
      guard date.isDay else { return words(date, after: " 말 이전") }
      return words(date, after: upperBound == .by ? " 이전" : " 전")
    case .from(let date): return words(date, after: " 이후")
    case .list(let phrases, let choice, let omitted):
      var texts = phrases.map(words)
      for (index, pair) in zip(phrases, phrases.dropFirst()).enumerated() {
        guard case (.date(let before), .date(let date)) = pair, before.isPlain, date.isPlain
        else { continue }
        texts[index + 1] = shortened(date.core, after: before.core)
      }
      if choice == .all, case .upTo? = phrases.first { texts[0] += " 전부" }
      if choice == .all, case .from? = phrases.last { texts[texts.count - 1] += " 전부" }
      if omitted > 0 { texts.append("그 밖의 \(omitted)건") }
      guard texts.count > 1, let last = texts.popLast() else { return texts.first ?? "" }
      return "\(texts.joined(separator: ", ")) \(choice == .one ? "또는" : "및") \(last)"
    case .written(let text): return text
    }
  }

  private func words(_ date: SpokenDate, after suffix: String = "") -> String {
    words(date.core) + about(date.qualifier, date.core) + suffix + doubt(date.qualifier)
      + notes(date)
  }

  private func about(_ qualifier: EDTF.Qualifier?, _ core: SpokenDate.Core) -> String {
    guard qualifier == .approximate || qualifier == .both else { return "" }
    return core.isNamed ? " 무렵" : "경"
  }

  private func doubt(_ qualifier: EDTF.Qualifier?) -> String {
    qualifier == .uncertain || qualifier == .both ? "(불확실)" : ""
  }

  private func notes(_ date: SpokenDate) -> String {
    guard !date.notes.isEmpty else { return "" }
    let notes = date.notes.map { note in
      let part = note.parts.map(KoreanWording.name).joined(separator: "·")
      return switch note.qualifier {
      case .approximate: "\(part) 추정"
      case .uncertain: "\(part) 불확실"
      case .both: "\(part) 불확실·추정"
      }
    }
    return "(\(notes.joined(separator: ", ")))"
  }

  private func range(_ first: SpokenDate, _ last: SpokenDate, after suffix: String) -> String {
    guard first.qualifier == last.qualifier, first.notes.isEmpty, last.notes.isEmpty else {
      return "\(words(first))~\(words(last))\(suffix)"
    }
    let end = shortened(last.core, after: first.core) + about(first.qualifier, last.core)
    return "\(stem(first.core, before: last.core))~\(end)\(suffix)\(doubt(first.qualifier))"
  }

  /// The first of a range, without a counter that the second repeats.
  private func stem(_ core: SpokenDate.Core, before last: SpokenDate.Core) -> String {
    let text = words(core)
    switch (core, last) {
    case (.day(let year, let month, _), .day(let lastYear, let lastMonth, _))
    where year == lastYear && month == lastMonth:
      return year.isKnown ? String(text.dropLast()) : text
    case (.month(let year, _, false), .month(let lastYear, _, false)) where year == lastYear:
      return year.isKnown ? String(text.dropLast()) : text
    case (.year(.known(let year), nil), .year(.known, nil)) where year > 0:
      return String(text.dropLast())
    default: return text
    }
  }

  /// A date without what the one before it has said.
  private func shortened(_ core: SpokenDate.Core, after first: SpokenDate.Core) -> String {
    switch (first, core) {
    case (.day(let year, let month, _), .day(let lastYear, let lastMonth, let day))
    where year == lastYear && year.isKnown:
      return month == lastMonth ? "\(day)일" : "\(lastMonth)월 \(day)일"
    case (.grouping(let year, let before), .grouping(let lastYear, let grouping))
    where year == lastYear && year.isKnown && before.family == grouping.family:
      return grouping.endsNextYear ? words(core) : name(grouping)
    case (.month(let year, _, false), .month(let lastYear, let month, false))
    where year == lastYear && year.isKnown:
      return "\(month)월"
    default: return words(core)
    }
  }

  private func words(_ core: SpokenDate.Core) -> String {
    switch core {
    case .day(let year, let month, let day): return placed("\(month)월 \(day)일", year)
    case .month(.unknown, let month, true): return "\(month)월(연도·일 불명)"
    case .month(let year, let month, let isDayUnstated):
      return placed("\(month)월", year) + (isDayUnstated ? "(일 불명)" : "")
    case .grouping(.unknown, let grouping) where grouping.family == .quadrimester:
      return placed("\(grouping.ordinal * 4 - 3)~\(grouping.ordinal * 4)월", .unknown)
    case .grouping(let year, let grouping): return placed(name(grouping), year, grouping)
    case .year(.unknown, let unstated): return unstated == nil ? "연도 불명" : "날짜 불명"
    case .year(let year, let unstated):
      return words(year) + (unstated.map { $0 == .month ? "(월 불명)" : "(월일 불명)" } ?? "")
    case .estimate(let year, let first, let last):
      return first == last
        ? words(.known(year)) : "\(words(.known(year)))(\(first)~\(words(.known(last))))"
    case .between(let first, let last):
      return words(.between(SpokenDate(first), SpokenDate(last)))
    case .written(let text): return text
    }
  }

  private func words(_ year: SpokenDate.Year) -> String {
    switch year {
    case .known(let year): year > 0 ? "\(year)년" : "기원전 \(1 - year)년"
    case .decade(let first): "\(first)년대"
    case .century(let first): "\(first / 100 + 1)세기"
    case .unknown: "연도 불명"
    }
  }

  private func placed(
    _ text: String, _ year: SpokenDate.Year, _ grouping: EDTF.SubYearGrouping? = nil
  ) -> String {
    if year == .unknown { return "\(text)(연도 불명)" }
    guard let grouping, grouping.endsNextYear, case .known(let number) = year, number > 0 else {
      return "\(words(year)) \(text)"
    }
    return "\(number)~\(number + 1)년 \(text)"
  }

  private static func name(_ part: EDTF.Precision) -> String {
    switch part {
    case .year: "연도"
    case .month: "월"
    case .day: "일"
    default: "계절"
    }
  }

  private func name(_ grouping: EDTF.SubYearGrouping) -> String {
    let season = ["봄", "여름", "가을", "겨울"][(grouping.ordinal - 1) % 4]
    switch grouping.family {
    case .season: return season
    case .northernSeason: return "\(season)(북반구)"
    case .southernSeason: return "\(season)(남반구)"
    case .quarter: return "\(grouping.ordinal)분기"
    case .semester: return grouping.ordinal == 1 ? "상반기" : "하반기"
    case .quadrimester:
      return ["초(1~4월)", "중반(5~8월)", "말(9~12월)"][(grouping.ordinal - 1) % 3]
    }
  }
}

extension SpokenDate.Year {
  fileprivate var isKnown: Bool { if case .known = self { true } else { false } }
}
