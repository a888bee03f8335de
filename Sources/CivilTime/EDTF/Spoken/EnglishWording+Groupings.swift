extension EnglishWording {
  /// A season, quarter, third or half of a year.
  func words(_ grouping: EDTF.SubYearGrouping, _ year: SpokenDate.Year) -> String {
    let after = EnglishWording.suffix(year)
    switch grouping.family {
    case .season: return season(grouping, year)
    case .northernSeason: return season(grouping, year) + " (northern)"
    case .southernSeason: return season(grouping, year) + " (southern)"
    case .quarter:
      return EnglishWording.counted(grouping.ordinal, "quarter") + EnglishWording.genitive(year)
    case .semester:
      return EnglishWording.counted(grouping.ordinal, "half") + EnglishWording.genitive(year)
    case .quadrimester:
      guard case .known = year else {
        return ["Jan–Apr", "May–Aug", "Sep–Dec"][(grouping.ordinal - 1) % 3] + after
      }
      switch grouping.ordinal {
      case 1: return "early\(after) (Jan–Apr)"
      case 2: return "mid-\(after.dropFirst()) (May–Aug)"
      default: return "late\(after) (Sep–Dec)"
      }
    }
  }

  /// The name without the year, where one season follows another of the same year.
  static func bareName(of grouping: EDTF.SubYearGrouping) -> String? {
    grouping.family == .season && !grouping.endsNextYear ? seasonName(grouping) : nil
  }

  /// A winter over New Year is named by both years.
  private func season(_ grouping: EDTF.SubYearGrouping, _ year: SpokenDate.Year) -> String {
    let name = EnglishWording.seasonName(grouping)
    guard grouping.endsNextYear, case .known(let number) = year, number > 0 else {
      return name + EnglishWording.suffix(year)
    }
    let next = number + 1
    let isSameCentury = next / 100 == number / 100 && next > 100
    let short = next % 100 < 10 ? "0\(next % 100)" : "\(next % 100)"
    return "\(name) \(number)–\(isSameCentury ? short : "\(next)")"
  }

  private static func seasonName(_ grouping: EDTF.SubYearGrouping) -> String {
    ["spring", "summer", "autumn", "winter"][(grouping.ordinal - 1) % 4]
  }

  private static func counted(_ ordinal: Int, _ noun: String) -> String {
    "\(["first", "second", "third", "fourth"][(ordinal - 1) % 4]) \(noun)"
  }

  private static func genitive(_ year: SpokenDate.Year) -> String {
    if case .known = year { " of\(suffix(year))" } else { suffix(year) }
  }

  /// A year, decade or century.
  static func words(_ year: SpokenDate.Year) -> String {
    switch year {
    case .known(let year): year > 0 ? "\(year)" : "\(1 - year) BC"
    case .decade(let first): "\(first)s"
    case .century(let first): "\(ordinal(first / 100 + 1)) century"
    case .unknown: "year not stated"
    }
  }

  /// The year after a day, month or season.
  static func suffix(_ year: SpokenDate.Year) -> String {
    if case .known = year { " \(words(year))" } else { ", \(words(year))" }
  }

  /// `1st`, `22nd`, `13th`.
  static func ordinal(_ number: Int) -> String {
    let isTeen = (11...13).contains(number % 100)
    let ending =
      switch number % 10 {
      case 1 where !isTeen: "st"
      case 2 where !isTeen: "nd"
      case 3 where !isTeen: "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }
}
