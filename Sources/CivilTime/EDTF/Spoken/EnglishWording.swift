/// Dates in English: day before month before year, months of three letters, en dashes.
struct EnglishWording {
  let upperBound: EDTF.UpperBound

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  func words(_ phrase: SpokenPhrase) -> String {
    switch phrase {
    case .date(let date): return words(date)
    case .time(let time): return words(time)
    case .range(let first, let last):
      let (start, end) = pair(first, last)
      let dash = start.contains(" ") || end.hasPrefix("about") || first.core.isNamed ? " – " : "–"
      return joined(first, last, "\(start)\(dash)\(end)")
    case .between(let first, let last):
      let (start, end) = pair(first, last)
      return joined(first, last, "\(start) and \(end)", before: "between ")
    case .since(let date, let isEndUnknown):
      return words(date, before: "since ") + (isEndUnknown ? ", end not known" : "")
    case .until(let date, let isStartUnknown):
      return words(date, before: "until ") + (isStartUnknown ? ", start not known" : "")
    case .upTo(let date):
      guard date.isDay else { return words(date, before: "by the end of ") }
      return words(date, before: upperBound == .by ? "by " : "before ")
    case .from(let date): return words(date) + " or later"
    case .list(let phrases, let choice, let omitted): return list(phrases, choice, omitted)
    case .written(let text): return text
    }
  }

  /// A date with its qualifiers; words such as "since" stand after "possibly" and before "about".
  private func words(_ date: SpokenDate, before prefix: String = "") -> String {
    qualified(words(date.core), date.qualifier, before: prefix) + notes(date)
  }

  private func qualified(
    _ text: String, _ qualifier: EDTF.Qualifier?, before prefix: String = ""
  ) -> String {
    switch qualifier {
    case nil: prefix + text
    case .approximate: "\(prefix)about \(text)"
    case .uncertain: "possibly \(prefix)\(text)"
    case .both: "possibly \(prefix)about \(text)"
    }
  }

  private func notes(_ date: SpokenDate) -> String {
    guard !date.notes.isEmpty else { return "" }
    let notes = date.notes.map { note in
      let parts = note.parts.map { "\($0)" }.joined(separator: " and ")
      return switch note.qualifier {
      case .approximate: "\(parts) approximate"
      case .uncertain: "\(parts) uncertain"
      case .both: "\(parts) uncertain and approximate"
      }
    }
    return " (\(notes.joined(separator: ", ")))"
  }

  /// The words of two dates, the first without what the second repeats. Unlike qualifiers stay
  /// with their dates; a common one is left to the whole.
  private func pair(_ first: SpokenDate, _ last: SpokenDate) -> (String, String) {
    guard isShared(first, last) else { return (words(first), words(last)) }
    return (shortened(first.core, before: last.core), words(last.core))
  }

  private func isShared(_ first: SpokenDate, _ last: SpokenDate) -> Bool {
    first.qualifier == last.qualifier && first.notes.isEmpty && last.notes.isEmpty
  }

  private func joined(
    _ first: SpokenDate, _ last: SpokenDate, _ text: String, before prefix: String = ""
  ) -> String {
    isShared(first, last)
      ? qualified(text, first.qualifier, before: prefix) : prefix + text
  }

  private func shortened(_ core: SpokenDate.Core, before last: SpokenDate.Core) -> String {
    switch (core, last) {
    case (.day(let year, let month, let day), .day(let lastYear, let lastMonth, _))
    where year == lastYear:
      return month == lastMonth ? "\(day)" : "\(day) \(name(month))"
    case (.month(let year, let month, false), .month(let lastYear, _, false))
    where year == lastYear:
      return name(month)
    case (.grouping(let year, let grouping), .grouping(let lastYear, _)) where year == lastYear:
      return EnglishWording.bareName(of: grouping) ?? words(core)
    default: return words(core)
    }
  }

  private func list(
    _ phrases: [SpokenPhrase], _ choice: EDTF.DateSet.Choice, _ omitted: Int
  ) -> String {
    var texts = phrases.map(words)
    if omitted == 0, case .date(let last)? = phrases.last, last.isPlain {
      for (index, phrase) in phrases.dropLast().enumerated() {
        guard case .date(let date) = phrase, date.isPlain else { continue }
        texts[index] = shortened(date.core, before: last.core)
      }
    }
    if choice == .all, case .upTo(let date)? = phrases.first { texts[0] = "all to \(words(date))" }
    if choice == .all, case .from(let date)? = phrases.last {
      texts[texts.count - 1] = "all from \(words(date))"
    }
    if omitted > 0 { texts.append(omitted == 1 ? "1 other" : "\(omitted) others") }
    guard texts.count > 1, let last = texts.popLast() else { return texts.first ?? "" }
    return "\(texts.joined(separator: ", ")) \(choice == .one ? "or" : "and") \(last)"
  }

  private func words(_ core: SpokenDate.Core) -> String {
    switch core {
    case .day(let year, let month, let day):
      return "\(day) \(name(month))" + EnglishWording.suffix(year)
    case .month(.unknown, let month, true): return name(month) + ", day and year not stated"
    case .month(let year, let month, let isDayUnstated):
      return name(month) + EnglishWording.suffix(year) + (isDayUnstated ? ", day not stated" : "")
    case .grouping(let year, let grouping): return words(grouping, year)
    case .year(.unknown, let unstated):
      return unstated == nil ? "year not stated" : "date not stated"
    case .year(let year, let unstated):
      return EnglishWording.words(year) + (unstated.map { ", \($0) not stated" } ?? "")
    case .estimate(let year, let first, let last):
      let text = EnglishWording.words(.known(year))
      return first == last
        ? text
        : "\(text) (\(EnglishWording.words(.known(first)))–\(EnglishWording.words(.known(last))))"
    case .between(let first, let last):
      return words(.between(SpokenDate(first), SpokenDate(last)))
    case .written(let text): return text
    }
  }

  private func name(_ month: Int) -> String {
    (1...12).contains(month) ? EnglishWording.months[month - 1] : "month \(month)"
  }

  private func words(_ time: EDTF.DateTime) -> String {
    let clock = ClockText(time)
    return "\(words(SpokenPhrase(.day(time.date)))), \(clock.time)\(clock.zone)"
  }
}

extension SpokenDate.Core {
  /// Whether it is worded by a name, so that a dash needs room beside it.
  var isNamed: Bool { if case .grouping = self { true } else { false } }
}
