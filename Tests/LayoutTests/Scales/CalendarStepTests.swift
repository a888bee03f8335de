import CivilTime
import Testing

@testable import Layout

@Suite struct CalendarStepTests {
  private func day(_ text: String) throws -> Int {
    try #require(CivilDate(iso: text)).dayNumber
  }

  @Test(arguments: [
    (CalendarStep.weeks(1), "2024-11-03", "2024-10-28", "2024-11-04"),
    (.weeks(1), "2024-11-04", "2024-11-04", "2024-11-11"),
    (.months(1), "2024-02-29", "2024-02-01", "2024-03-01"),
    (.months(3), "2024-12-31", "2024-10-01", "2025-01-01"),
    (.years(1), "1969-12-31", "1969-01-01", "1970-01-01"),
    (.years(10), "2019-06-01", "2010-01-01", "2020-01-01"),
  ])
  func floorsAndSteps(step: CalendarStep, at: String, floor: String, next: String) throws {
    #expect(step.floor(try day(at)) == (try day(floor)))
    #expect(step.next(try day(floor)) == (try day(next)))
  }

  @Test func boundariesAreEvenlyWalked() throws {
    let months = CalendarStep.months(1).boundaries(
      from: try day("2023-12-15"), to: try day("2024-12-15"))
    #expect(months.count == 12)
    #expect(months.allSatisfy { CivilDate(dayNumber: $0).day == 1 })
  }

  @Test func ceilingOfABoundaryIsItself() throws {
    let start = try day("2020-01-01")
    for step in [CalendarStep.months(1), .months(6), .years(1), .years(20)] {
      #expect(step.ceiling(start) == start)
    }
  }

  @Test func monthsAgreeWithTheCalendarAndGoOnBeyondIt() {
    for year in [-9999, -401, -1, 0, 1, 1582, 1900, 2000, 2024, 9999] {
      for month in 1...12 {
        let day = CivilDate(year, month, 15)?.dayNumber ?? 0
        #expect(CalendarStep.months(1).floor(day) == CivilDate(year, month, 1)?.dayNumber)
      }
    }
    let last = CivilDate(9999, 12, 31)?.dayNumber ?? 0
    #expect(CalendarStep.years(1).ceiling(last) == last + 1)
    #expect(
      CalendarStep.years(1000).boundaries(from: last - 5_000_000, to: last + 400_000).count > 13)
  }
}
