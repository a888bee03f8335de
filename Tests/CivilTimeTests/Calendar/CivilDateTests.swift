import CivilTime
import Foundation
import Testing

@Suite struct CivilDateTests {
  @Test func knownDays() throws {
    #expect(CivilDate(1970, 1, 1)?.dayNumber == 0)
    #expect(CivilDate(2000, 3, 1)?.dayNumber == 11_017)
    #expect(CivilDate(1969, 12, 31)?.dayNumber == -1)
    #expect(CivilDate(0, 1, 1)?.dayNumber == -719_528)
    #expect(day("2016-08-25").weekday == 4)
    #expect(day("2012-04-28").weekday == 6)
  }

  @Test(arguments: [
    (2021, 2, 30), (1900, 2, 29), (2015, 2, 29), (2016, 4, 31), (2016, 13, 1), (2016, 0, 1),
    (2016, 1, 0), (2016, 1, 32), (10_000, 1, 1), (-10_000, 12, 31), (.max, .max, .max),
    (.min, .min, .min),
  ])
  func impossibleDaysAreRefused(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CivilDate(year, month, day) == nil)
  }

  @Test func componentsAreTheInverseOfTheDayNumber() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<20_000 {
      let date = random.anyDay()
      let (year, month, day) = date.components
      #expect(CivilDate(year, month, day) == date)
    }
    #expect(CivilDate.first.description == "-9999-01-01")
    #expect(CivilDate.last.description == "9999-12-31")
  }

  @Test func everyDayOfFourCenturiesFollowsTheOneBefore() {
    var (year, month, dayOfMonth) = (1799, 12, 31)
    for number in day("1800-01-01").dayNumber..<day("2200-01-01").dayNumber {
      dayOfMonth += 1
      if dayOfMonth > CivilDate.daysInMonth(year, month) { (month, dayOfMonth) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      guard CivilDate(dayNumber: number).components == (year, month, dayOfMonth) else {
        Issue.record("day \(number) is \(CivilDate(dayNumber: number))")
        return
      }
    }
  }

  /// Foundation's calendar is Julian before 1582, so days are compared through the cycle of 400
  /// Gregorian years, or 146,097 days, that begins in 1600.
  @Test func agreesWithFoundationOnAHundredThousandDays() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    var iso = Calendar(identifier: .iso8601)
    iso.timeZone = calendar.timeZone
    var random = SplitMix64(seed: 2)
    for round in 0..<100_000 {
      let date = random.anyDay()
      let (year, month, dayOfMonth) = date.components
      let cycles = Int((Double(year - 1600) / 400).rounded(.down))
      let seconds = Double(date.dayNumber - cycles * 146_097) * 86_400
      let foundation = Date(timeIntervalSince1970: seconds)
      let parts = calendar.dateComponents([.year, .month, .day, .weekday], from: foundation)
      var agrees =
        parts.year == year - cycles * 400 && parts.month == month && parts.day == dayOfMonth
        && parts.weekday == date.weekday % 7 + 1
      if round.isMultiple(of: 20) {
        let week = iso.dateComponents([.yearForWeekOfYear, .weekOfYear], from: foundation)
        agrees =
          agrees && week.yearForWeekOfYear == date.isoWeek.year - cycles * 400
          && week.weekOfYear == date.isoWeek.week
          && calendar.ordinality(of: .day, in: .year, for: foundation) == date.dayOfYear
      }
      guard agrees else {
        Issue.record("\(date) differs from Foundation's \(parts)")
        return
      }
    }
  }

  @Test func hugeStepsStayInBounds() {
    let date = day("2016-08-25")
    #expect(date.adding(days: .max) > .last)
    #expect(date.adding(days: .min) < .first)
    #expect(date.adding(months: .max) > .last)
    #expect(date.adding(years: .min) < .first)
    #expect(!CivilDate(dayNumber: .max).isRepresentable)
    #expect(CivilDate(dayNumber: .min).adding(months: .min).components.month > 0)
  }
}
