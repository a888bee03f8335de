import CivilTime
import Events

/// Says a date in words, never more certain than it is.
enum DatePhrase {
  /// The date as a register or a highlight prints it: “16 Mar 2011”, “between 13 Apr and
  /// 9 May 2012”, “since May 2021”, “reported 25 Aug 2016”.
  static func short(_ date: DateEstimate) -> String {
    let words = phrase(date)
    return date.isApproximate && date.certainty != .undated ? "about " + words : words
  }

  private static func phrase(_ date: DateEstimate) -> String {
    switch date.certainty {
    case .day:
      return date.earliest.map(day) ?? "no date stated"
    case .range:
      guard let first = date.earliest, let last = date.latest else { return "no date stated" }
      return range(first, last)
    case .between:
      guard let first = date.earliest, let last = date.latest else { return "no date stated" }
      return between(first, last, date)
    case .before:
      return date.latest.map { "by " + unit($0, date) } ?? "no date stated"
    case .after:
      return date.earliest.map {
        (date.precision == .day ? "on or after " : "in or after ") + unit($0, date)
      } ?? "no date stated"
    case .coarse:
      guard let first = date.earliest, let last = date.latest else { return "no date stated" }
      return coarse(first, last, date)
    case .since:
      guard let first = date.earliest else { return "ongoing" }
      return "since " + start(first, date)
    case .continuing:
      return date.latest.map { "ongoing, reported " + day($0) } ?? "ongoing, start unknown"
    case .publicationOnly:
      return date.latest.map { "reported by " + unit($0, date) } ?? "no date stated"
    case .unknownYear:
      return unknownYear(date.edtf ?? "")
    case .undated:
      return "no date stated"
    }
  }

  static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  static let longMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// “16 Mar 2011”.
  static func day(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return "\(day) \(months[month - 1]) \(year)"
  }

  /// “16 March 2011”.
  static func longDay(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return "\(day) \(longMonths[month - 1]) \(year)"
  }

  /// “26 Apr – 1 May 2012”.
  static func range(_ first: CivilDate, _ last: CivilDate) -> String {
    if first == last { return day(first) }
    let (year, month, number) = first.components
    let (lastYear, lastMonth, lastNumber) = last.components
    if year != lastYear { return "\(day(first)) – \(day(last))" }
    if month != lastMonth { return "\(number) \(months[month - 1]) – \(day(last))" }
    return "\(number)–\(lastNumber) \(months[month - 1]) \(year)"
  }

  private static func between(_ first: CivilDate, _ last: CivilDate, _ date: DateEstimate)
    -> String
  {
    if date.precision == .month || date.precision == .year {
      let from = unit(first, date)
      let to = unit(last, date)
      if from != to {
        let isSameYear = date.precision == .month && first.year == last.year
        return "between \(isSameYear ? months[first.month - 1] : from) and \(to)"
      }
    }
    let (year, month, number) = first.components
    let (lastYear, lastMonth, lastNumber) = last.components
    if year != lastYear { return "between \(day(first)) and \(day(last))" }
    if month != lastMonth {
      return "between \(number) \(months[month - 1]) and \(day(last))"
    }
    return "between \(number) and \(lastNumber) \(months[month - 1]) \(year)"
  }

  private static func coarse(_ first: CivilDate, _ last: CivilDate, _ date: DateEstimate)
    -> String
  {
    let (year, month, number) = first.components
    let (lastYear, lastMonth, _) = last.components
    let isWholeMonths = number == 1 && last.adding(days: 1).day == 1
    guard isWholeMonths else { return between(first, last, date) }
    if date.precision == .season, let name = season(date.edtf ?? "") { return name }
    if year == lastYear {
      if month == 1 && lastMonth == 12 { return "\(year)" }
      if month == lastMonth { return "\(months[month - 1]) \(year)" }
      return "\(months[month - 1])–\(months[lastMonth - 1]) \(year)"
    }
    if month == 1 && lastMonth == 12 {
      if date.precision == .decade { return "\(year)s" }
      return "\(year)–\(lastYear)"
    }
    return "\(months[month - 1]) \(year) – \(months[lastMonth - 1]) \(lastYear)"
  }

  /// A bound in the unit it is known in: “28 Apr 2012”, “Dec 2021”, “2021”.
  private static func unit(_ bound: CivilDate, _ date: DateEstimate) -> String {
    switch date.precision {
    case .month: "\(months[bound.month - 1]) \(bound.year)"
    case .year: "\(bound.year)"
    default: day(bound)
    }
  }

  private static func start(_ first: CivilDate, _ date: DateEstimate) -> String {
    let (year, month, _) = first.components
    switch date.precision {
    case .month: return "\(months[month - 1]) \(year)"
    case .season:
      return season(date.edtf ?? "") ?? "\(months[month - 1]) \(year)"
    case .year: return "\(year)"
    case .decade: return "the \(year)s"
    default: return day(first)
    }
  }

  /// “spring 2012” of `2012-21`; nil for anything else.
  private static func season(_ edtf: String) -> String? {
    let parts = edtf.prefix { $0 != "/" && $0 != "~" && $0 != "?" && $0 != "%" }
      .split(separator: "-")
    guard parts.count == 2, let year = Int(parts[0]), let number = Int(parts[1]) else {
      return nil
    }
    switch number {
    case 21, 25, 29: return "spring \(year)"
    case 22, 26, 30: return "summer \(year)"
    case 23, 27, 31: return "autumn \(year)"
    case 24, 28, 32: return "winter \(year)"
    case 33...36: return "quarter \(number - 32) of \(year)"
    case 40, 41: return "\(number == 40 ? "first" : "second") half of \(year)"
    default: return nil
    }
  }

  private static func unknownYear(_ edtf: String) -> String {
    let parts = edtf.split(separator: "-")
    guard parts.count >= 2, let month = Int(parts[1].prefix(2)), (1...12).contains(month) else {
      return "year not stated"
    }
    if parts.count >= 3, let day = Int(parts[2].prefix(2)) {
      return "\(day) \(months[month - 1]), year not stated"
    }
    return "\(longMonths[month - 1]), year not stated"
  }

  /// The period from one day to another in the units of a cover: “March 2011 – November 2024”.
  static func period(_ first: CivilDate, _ last: CivilDate) -> String {
    let (year, month, _) = first.components
    let (lastYear, lastMonth, _) = last.components
    // What begins on 1 January or ends on 31 December is mostly known by its year alone.
    let from =
      first == CivilDate(year, 1, 1) ? "\(year)" : "\(longMonths[month - 1]) \(year)"
    let to =
      last == CivilDate(lastYear, 12, 31)
      ? "\(lastYear)" : "\(longMonths[lastMonth - 1]) \(lastYear)"
    if from == to { return from }
    if from == "\(year)" || to == "\(lastYear)" { return "\(from) – \(to)" }
    if year == lastYear, month == lastMonth { return "\(longMonths[month - 1]) \(year)" }
    if year == lastYear {
      return "\(longMonths[month - 1]) – \(longMonths[lastMonth - 1]) \(year)"
    }
    return "\(longMonths[month - 1]) \(year) – \(longMonths[lastMonth - 1]) \(lastYear)"
  }
}

extension DatePhrase {
  /// A day of publication: “9 May 2012”, “about 12 Nov 2024”, “not stated”.
  static func published(_ date: DateEstimate) -> String {
    date.certainty == .undated ? "not stated" : short(date)
  }
}
