import CivilTime
import Testing

@Suite struct CivilDateArithmeticTests {
  @Test(arguments: [
    ("2012-01-31", 1, "2012-02-29"), ("2011-01-31", 1, "2011-02-28"),
    ("2012-03-31", -1, "2012-02-29"), ("2012-12-15", 1, "2013-01-15"),
    ("2012-01-15", -1, "2011-12-15"), ("2012-08-31", 25, "2014-09-30"),
    ("0000-01-31", -1, "-0001-12-31"), ("2012-05-05", 0, "2012-05-05"),
  ])
  func addingMonthsClamps(_ from: String, _ months: Int, _ to: String) {
    #expect(day(from).adding(months: months) == day(to))
  }

  @Test func addingYearsClamps() {
    #expect(day("2012-02-29").adding(years: 1) == day("2013-02-28"))
    #expect(day("2012-02-29").adding(years: 4) == day("2016-02-29"))
    #expect(day("2012-02-29").adding(years: -112) == day("1900-02-28"))
  }

  @Test func edgesOfMonthsAndYears() {
    #expect(day("2012-02-10").firstOfMonth == day("2012-02-01"))
    #expect(day("2012-02-10").lastOfMonth == day("2012-02-29"))
    #expect(day("2012-02-10").firstOfYear == day("2012-01-01"))
    #expect(day("2012-02-10").lastOfYear == day("2012-12-31"))
    #expect(CivilDate.lastDay(year: 1900, month: 2) == day("1900-02-28"))
    #expect(CivilDate.lastDay(year: 1900, month: 13) == nil)
    #expect(CivilDate.firstDay(year: 10_000, month: 1) == nil)
  }

  @Test(arguments: [
    ("2005-01-01", 2004, 53), ("2005-01-02", 2004, 53), ("2005-12-31", 2005, 52),
    ("2006-01-01", 2005, 52), ("2007-01-01", 2007, 1), ("2008-12-29", 2009, 1),
    ("2010-01-03", 2009, 53), ("2016-08-25", 2016, 34), ("-0001-12-31", -1, 52),
  ])
  func isoWeeks(_ text: String, _ year: Int, _ week: Int) {
    #expect(day(text).isoWeek == (year, week))
    #expect(
      CivilDate(isoYear: year, week: week, weekday: day(text).weekday) == day(text))
  }

  @Test func isoWeeksThatAreNone() {
    #expect(CivilDate.weeksInYear(2015) == 53)
    #expect(CivilDate.weeksInYear(2016) == 52)
    #expect(CivilDate(isoYear: 2016, week: 53) == nil)
    #expect(CivilDate(isoYear: 2016, week: 0) == nil)
    #expect(CivilDate(isoYear: 2016, week: 1, weekday: 8) == nil)
    #expect(CivilDate(isoYear: 10_000, week: 1) == nil)
    #expect(CivilDate(isoYear: 2016, week: 34) == day("2016-08-22"))
  }

  @Test func weekdaysAround() {
    let thursday = day("2016-08-25")
    #expect(thursday.next(weekday: 4) == day("2016-09-01"))
    #expect(thursday.next(weekday: 5) == day("2016-08-26"))
    #expect(thursday.next(weekday: 1) == day("2016-08-29"))
    #expect(thursday.previous(weekday: 4) == day("2016-08-18"))
    #expect(thursday.previous(weekday: 5) == day("2016-08-19"))
    #expect(thursday.previous(weekday: 3) == day("2016-08-24"))
    #expect(thursday.previousOrSame(weekday: 4) == thursday)
    #expect(thursday.previousOrSame(weekday: 5) == day("2016-08-19"))
    #expect(thursday.nextOrSame(weekday: 4) == thursday)
    #expect(thursday.inSameWeek(weekday: 7) == day("2016-08-28"))
    #expect(thursday.inSameWeek(weekday: 1) == day("2016-08-22"))
  }

  @Test func weekdayLaws() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<5_000 {
      let date = random.anyDay()
      let weekday = Int.random(in: 1...7, using: &random)
      let (next, previous) = (date.next(weekday: weekday), date.previous(weekday: weekday))
      #expect(next.weekday == weekday && (1...7).contains(next.days(since: date)))
      #expect(previous.weekday == weekday && (1...7).contains(date.days(since: previous)))
    }
  }

  @Test func ordinalDates() {
    #expect(day("2012-12-31").dayOfYear == 366)
    #expect(day("2012-04-28").dayOfYear == 119)
    #expect(CivilDate(year: 2012, dayOfYear: 119) == day("2012-04-28"))
    #expect(CivilDate(year: 2011, dayOfYear: 366) == nil)
    #expect(CivilDate(year: 2011, dayOfYear: 0) == nil)
  }
}
