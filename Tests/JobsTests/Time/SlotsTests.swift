import CivilTime
import Settings
import Testing

@testable import Jobs

@Suite struct SlotsTests {
  private func slots(_ expression: String, _ zone: String) throws -> Slots {
    Slots(try Schedule(expression), in: try ZoneFile.load(zone))
  }

  private func instant(_ text: String) throws -> Instant { try #require(Instant(iso: text)) }

  @Test func aSkippedTimeRunsAtTheFirstValidMinute() throws {
    let berlin = try slots("02:30", "Europe/Berlin")
    let next = berlin.next(3, after: try instant("2026-03-28T00:00:00+01:00"))
    #expect(
      next.map(\.instant.description) == [
        "2026-03-28T01:30:00Z", "2026-03-29T01:00:00Z", "2026-03-30T00:30:00Z",
      ])
    #expect(next.map(\.isMoved) == [false, true, false])
  }

  @Test func aRepeatedTimeRunsOnce() throws {
    let newYork = try slots("01:30", "America/New_York")
    let next = newYork.next(3, after: try instant("2026-10-31T12:00:00Z"))
    #expect(
      next.map(\.instant.description) == [
        "2026-11-01T05:30:00Z", "2026-11-02T06:30:00Z", "2026-11-03T06:30:00Z",
      ])
  }

  @Test func timesOfOneGapAreOneSlot() throws {
    let berlin = try slots("*:0/15", "Europe/Berlin")
    let day = berlin.due(
      after: try instant("2026-03-29T00:44:00Z"), through: try instant("2026-03-29T01:20:00Z"),
      limit: 100)
    #expect(
      day.map(\.instant.description) == [
        "2026-03-29T00:45:00Z", "2026-03-29T01:00:00Z", "2026-03-29T01:15:00Z",
      ])
  }

  @Test func leapDaysAndYearsEnd() throws {
    let leap = try slots("*-02-29 07:00", "Asia/Seoul")
    #expect(
      leap.next(2, after: try instant("2026-11-22T00:00:00Z")).map(\.clockTime.shortText)
        == ["2028-02-29 07:00", "2032-02-29 07:00"])
    let end = try slots("*-12-31,01 23:59", "Asia/Kathmandu")
    #expect(
      end.next(2, after: try instant("2026-12-31T18:00:00Z")).map(\.instant.description)
        == ["2026-12-31T18:14:00Z", "2027-12-01T18:14:00Z"])
    #expect(
      try slots("2020-01-01 07:00", "UTC").next(1, after: try instant("2026-01-01T00:00:00Z"))
        .isEmpty)
  }

  @Test(arguments: ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Seoul"])
  func everySlotComesOnceAndInOrder(zone: String) throws {
    for expression in ["hourly", "*:0/7", "02:30", "Mon..Fri 00:00", "30 1 * * *"] {
      let slots = try slots(expression, zone)
      // A year; every seven minutes of the weeks about the changes of the clocks.
      let isDense = expression.hasSuffix("/7")
      let start = try instant(isDense ? "2026-10-01T00:00:00Z" : "2026-01-01T00:00:00Z")
      let end = try instant(isDense ? "2026-11-03T00:00:00Z" : "2027-01-01T00:00:00Z")
      let whole = slots.due(after: start, through: end, limit: .max)
      #expect(zip(whole, whole.dropFirst()).allSatisfy { $0.instant < $1.instant })
      // In pieces of any size the same slots come, each once.
      var pieces: [Slot] = []
      var from = start
      var step = 3_600
      while from < end {
        let to = min(end, from.adding(seconds: step))
        pieces += slots.due(after: from, through: to, limit: .max)
        from = to
        step = step * 7 % 700_001 + 60
      }
      #expect(pieces == whole)
      #expect(slots.last(through: end) == whole.last)
    }
  }
}
