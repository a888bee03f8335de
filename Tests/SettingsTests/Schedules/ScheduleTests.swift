import CivilTime
import Settings
import Testing

@Suite struct ScheduleTests {
  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }

  private func days(_ expression: String, in year: Int) throws -> [String] {
    let schedule = try Schedule(expression)
    let first = try #require(CivilDate(year, 1, 1))
    return (0..<CivilDate.daysInYear(year)).map { first.adding(days: $0) }
      .filter { !schedule.minutes(of: $0).isEmpty }.map(\.description)
  }

  @Test func weekdaysAndTime() throws {
    let schedule = try Schedule("Mon..Fri 06:30")
    #expect(schedule.minutes(of: try day("2026-11-20")) == [390])
    #expect(schedule.minutes(of: try day("2026-11-21")).isEmpty)
    #expect(try Schedule("Sat..Mon 1:05").minutes(of: try day("2026-11-22")) == [65])
    #expect(try Schedule("sunday").minutes(of: try day("2026-11-22")) == [0])
  }

  @Test func datesListsStepsAndMonthEnds() throws {
    #expect(try days("*-*-01 07:00", in: 2026).count == 12)
    #expect(try days("*-02-29 07:00", in: 2026).isEmpty)
    #expect(try days("*-02-29 07:00", in: 2028) == ["2028-02-29"])
    #expect(try days("2028-*~01 07:00", in: 2028).prefix(2) == ["2028-01-31", "2028-02-29"])
    #expect(try days("*-jan,jul-10..12", in: 2026).count == 6)
    #expect(try Schedule("*:0/20").minutes(of: try day("2026-01-01")).prefix(4) == [0, 20, 40, 60])
    #expect(try days("quarterly", in: 2026).count == 4)
    #expect(try days("weekly", in: 2026).first == "2026-01-05")
  }

  @Test func cron() throws {
    #expect(try Schedule("30 6 * * 1-5").minutes(of: try day("2026-11-20")) == [390])
    #expect(try days("0 7 13 * 5", in: 2026).count == 52 + 12 - 3, "day or weekday, as cron has it")
    #expect(try days("0 7 * * sun", in: 2026) == days("0 7 * * 7", in: 2026))
    #expect(try days("0 7 * * 5-7", in: 2026) == days("0 7 * * fri-sun", in: 2026))
    #expect(try Schedule("*/15 9-10 * * *").minutes(of: try day("2026-01-01")).count == 8)
    #expect(try days("@monthly", in: 2026).count == 12)
  }

  @Test(
    arguments: [
      ("Mon..Fri 25:30", "hours go from 0 to 23"), ("Mom 06:30", "did you mean “mon”?"),
      ("*-02-30 06:00", "check day and month"), ("daly", "weekdays go"),
      ("Mon 06:30 Asia/Seoul", "the job's own"), ("06:30:15", "leave them out"),
      ("5..2:00", "smaller value"), ("@dayly", "did you mean “@daily”?"),
      ("61 * * * *", "minutes go from 0 to 59"), ("", "write for example"),
      ("*-*-*/0 06:00", "a step is"), ("2020-2021-*-01 06:00", "write a date"),
    ])
  func faults(text: String, hint: String) throws {
    let error = try #require(throws: ScheduleError.self) { try Schedule(text) }
    #expect(error.hint.contains(hint), "\(error)")
    #expect(error.text == text)
  }

  @Test func otherSchedulersAreToldTheSame() throws {
    #expect(
      try Schedule("Mon..Fri 06:30").systemdCalendars == ["Mon,Tue,Wed,Thu,Fri *-*-* 06:30:00"])
    #expect(try Schedule("Mon..Fri 06:30").cronLines == ["30 6 * * 1,2,3,4,5"])
    #expect(try Schedule("*-*~01 07:00").systemdCalendars == ["*-*~01 07:00:00"])
    #expect(try Schedule("*-*~01 07:00").cronLines == nil)
    #expect(try Schedule("0 7 13 * 5").systemdCalendars.count == 2)
    #expect(try Schedule("Fri *-*-13 07:00").cronLines == nil)
  }

  @Test func hugeOrHostileExpressionsEndAtOnce() throws {
    let long = String(repeating: "1,", count: 100_000)
    for text in [long, "*-*-\(long)", "\(long) * * * *", "*-*-*/99999999999999999999 0:0"] {
      #expect(throws: ScheduleError.self) { try Schedule(text) }
    }
  }
}
