import CivilTime
import Events

/// Says a date in words, never more certain than it is.
enum DatePhrase {
  /// The date as a register or a highlight prints it: “16 Mar 2011”, “between 13 Apr and
  /// 9 May 2012”, “since May 2021”, “reported 25 Aug 2016”.
  static func short(_ date: DateEstimate) -> String {
    if date.certainty == .continuing, let latest = date.latest {
      return "ongoing, reported " + day(latest)
    }
    return date.spoken()
  }

  /// A day of publication: “9 May 2012”, “about 12 Nov 2024”, “not stated”.
  static func published(_ date: DateEstimate) -> String {
    date.certainty == .undated ? "not stated" : date.spoken()
  }

  /// “16 Mar 2011”.
  static func day(_ date: CivilDate) -> String { EDTF.day(date).spoken() }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// “16 March 2011”.
  static func longDay(_ date: CivilDate) -> String {
    let (year, month, day) = date.components
    return "\(day) \(months[month - 1]) \(year)"
  }

  /// The period from one day to another in the units of a cover: “March 2011 – November 2024”.
  ///
  /// What begins on 1 January or ends on 31 December is mostly known by its year alone.
  static func period(_ first: CivilDate, _ last: CivilDate) -> String {
    let from = first.month == 1 && first.day == 1 ? "\(first.year)" : month(first)
    let to = last.month == 12 && last.day == 31 ? "\(last.year)" : month(last)
    if from == to { return from }
    if first.year == last.year, from != "\(first.year)", to != "\(last.year)" {
      return "\(months[first.month - 1])\u{00A0}– \(to)"
    }
    return "\(from)\u{00A0}– \(to)"
  }

  private static func month(_ date: CivilDate) -> String {
    "\(months[date.month - 1]) \(date.year)"
  }
}
