import CivilTime
import Testing

@Suite struct TimeUnitTests {
  @Test(arguments: [
    (TimeUnit.day, "2016-08-25", "2016-08-25", "2016-08-25"),
    (.week, "2016-08-25", "2016-08-22", "2016-08-28"),
    (.month, "2016-02-25", "2016-02-01", "2016-02-29"),
    (.quarter, "2016-08-25", "2016-07-01", "2016-09-30"),
    (.season, "2016-08-25", "2016-06-01", "2016-08-31"),
    (.season, "2016-02-29", "2015-12-01", "2016-02-29"),
    (.quadrimester, "2016-08-25", "2016-05-01", "2016-08-31"),
    (.half, "2016-08-25", "2016-07-01", "2016-12-31"),
    (.year, "2016-08-25", "2016-01-01", "2016-12-31"),
    (.decade, "2016-08-25", "2010-01-01", "2019-12-31"),
    (.century, "2016-08-25", "2000-01-01", "2099-12-31"),
    (.millennium, "1999-08-25", "1000-01-01", "1999-12-31"),
    (.year, "-0001-08-25", "-0001-01-01", "-0001-12-31"),
    (.decade, "-0001-08-25", "-0010-01-01", "-0001-12-31"),
  ])
  func theUnitThatHoldsADay(_ unit: TimeUnit, _ text: String, _ first: String, _ last: String) {
    let interval = unit.interval(containing: day(text))
    #expect(interval == CivilInterval(from: day(first), to: day(last)))
    #expect(unit.floor(day(text)) == day(first))
    #expect(unit.ceiling(day(first)) == day(first))
    #expect(unit.ceiling(day(text)) == (text == first ? day(first) : day(last).adding(days: 1)))
  }

  @Test func offsets() {
    #expect(TimeUnit.month.offset(day("2016-01-31"), by: 1) == day("2016-02-29"))
    #expect(TimeUnit.week.offset(day("2016-08-25"), by: -2) == day("2016-08-11"))
    #expect(TimeUnit.quarter.offset(day("2016-08-25"), by: 2) == day("2017-02-25"))
    #expect(TimeUnit.century.offset(day("2016-08-25"), by: .max) > .last)
    #expect(TimeUnit.day.offset(day("2016-08-25"), by: .min) < .first)
  }

  @Test func counts() {
    #expect(TimeUnit.month.count(from: day("2015-12-31"), to: day("2016-01-01")) == 1)
    #expect(TimeUnit.month.count(from: day("2016-01-01"), to: day("2016-01-31")) == 0)
    #expect(TimeUnit.year.count(from: day("2016-08-25"), to: day("2003-01-01")) == -13)
    #expect(TimeUnit.day.count(from: day("2012-04-26"), to: day("2012-05-01")) == 5)
  }

  @Test func startsAndWholes() {
    #expect(
      TimeUnit.month.starts(from: day("2012-01-15"), before: day("2012-04-01"))
        == [day("2012-02-01"), day("2012-03-01")])
    #expect(TimeUnit.month.starts(from: day("2012-04-01"), before: day("2012-01-15")).isEmpty)
    #expect(
      TimeUnit.month.intervals(from: day("2012-01-15"), through: day("2012-02-01"))
        .map(\.description) == ["2012-01-01/2012-01-31", "2012-02-01/2012-02-29"])
    #expect(
      TimeUnit.month.intervals(from: day("2012-02-15"), through: day("2012-01-01")).isEmpty)
  }

  @Test func multiples() throws {
    let fives = try #require(TimeUnit.year.every(5))
    #expect(
      fives.starts(from: day("2003-01-01"), before: day("2016-01-01"))
        == [day("2005-01-01"), day("2010-01-01"), day("2015-01-01")])
    let fortnights = try #require(TimeUnit.week.every(2))
    #expect(fortnights.floor(day("1970-01-07")) == day("1969-12-29"))
    #expect(fortnights.name == "2 weeks")
    #expect(TimeUnit.year.every(0) == nil)
    #expect(TimeUnit.year.every(.max) == nil)
    #expect(TimeUnit.century.plural == "centuries")
  }

  @Test func rounding() {
    #expect(TimeUnit.month.round(day("2016-02-14")) == day("2016-02-01"))
    #expect(TimeUnit.month.round(day("2016-02-20")) == day("2016-03-01"))
    #expect(TimeUnit.month.round(day("2016-04-16")) == day("2016-05-01"))
    #expect(TimeUnit.month.round(day("2016-02-01")) == day("2016-02-01"))
  }

  /// Every unit cuts time without gap or overlap, and the coarser ones of the year nest.
  @Test(arguments: TimeUnit.all)
  func laws(_ unit: TimeUnit) throws {
    var random = SplitMix64(seed: 5)
    for _ in 0..<1_000 {
      let date = random.anyDay()
      let interval = unit.interval(containing: date)
      let start = try #require(interval.start)
      let end = try #require(interval.end)
      #expect(interval.contains(date))
      #expect(unit.floor(start) == start && unit.floor(end) == start)
      #expect(unit.ceiling(end.adding(days: 1)) == end.adding(days: 1))
      #expect(unit.count(from: start, to: end.adding(days: 1)) == 1)
      #expect(unit.count(from: start, to: unit.offset(start, by: 7)) == 7)
      if unit != .week && unit != .season && unit != .decade && unit != .century {
        #expect(TimeUnit.millennium.interval(containing: date).contains(interval))
      }
    }
  }
}
