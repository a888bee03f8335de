import Settings
import Store
import Testing

@testable import Jobs

@Suite struct DueSlotsTests {
  private func run(_ slot: String?, _ status: Run.Status = .done) -> Run {
    Run(job: "j", slot: slot, started: "2026-01-01T00:00:00Z", status: status)
  }

  private func due(
    _ history: [Run], at now: String, _ missed: JobDefinition.MissedPolicy = .runOnce,
    _ schedule: String = "06:30"
  ) throws -> DueSlots {
    DueSlots(
      Slots(try Schedule(schedule), in: .utc), missed: missed, history: history,
      now: try #require(Instant(iso: now)))
  }

  private func texts(_ due: DueSlots) -> [String] {
    due.runs.map { DueSlots.text($0.first, $0.slot, in: .utc) }
  }

  @Test func theFirstRunIsForTheSlotThatPassedLast() throws {
    #expect(try texts(due([], at: "2026-06-03T05:00:00Z")) == ["2026-06-02T06:30:00+00:00"])
    #expect(try texts(due([], at: "2026-06-03T06:30:00Z", .each)) == ["2026-06-03T06:30:00+00:00"])
    let late = try due([], at: "2026-06-03T05:00:00Z", .skip)
    #expect(late.runs.isEmpty && late.skipped.count == 1)
  }

  @Test func aRunThatDidNotEndIsRunAgain() throws {
    let history = [run("2026-06-02T06:30:00Z", .running), run("2026-06-01T06:30:00Z")]
    #expect(
      try texts(due(history, at: "2026-06-02T07:00:00Z")) == ["2026-06-02T06:30:00+00:00"])
    #expect(
      try texts(due([run("2026-06-02T06:30:00Z", .failed)], at: "2026-06-02T07:00:00Z")).isEmpty)
  }

  @Test func runsByHandTakeNoSlot() throws {
    let history = [run(nil), run("2026-06-01T06:30:00Z")]
    #expect(
      try texts(due(history, at: "2026-06-02T07:00:00Z")) == ["2026-06-02T06:30:00+00:00"])
  }

  @Test func slotsThatWereMadeUpForAreNotRunWhereTheClockGoesBack() throws {
    let history = [run("2026-06-02T06:30:00Z/2026-06-08T06:30:00Z"), run("2026-06-01T06:30:00Z")]
    for now in ["2026-06-05T07:00:00Z", "2026-06-08T07:00:00Z", "2026-06-01T07:00:00Z"] {
      #expect(try texts(due(history, at: now)).isEmpty, "\(now)")
    }
    #expect(try texts(due(history, at: "2026-05-01T07:00:00Z")).isEmpty)
  }

  @Test func aClockThatWasYearsAheadDoesNotStopAJob() throws {
    #expect(
      try texts(due([run("2099-01-01T06:30:00Z")], at: "2026-06-02T07:00:00Z"))
        == ["2026-06-02T06:30:00+00:00"])
    #expect(
      try texts(
        due(
          [run("2099-01-01T06:30:00Z"), run("2026-06-01T06:30:00Z")], at: "2026-06-02T07:00:00Z"))
        == ["2026-06-02T06:30:00+00:00"])
  }

  @Test func policiesOfAWeek() throws {
    let history = [run("2026-06-01T06:30:00Z")]
    #expect(
      try texts(due(history, at: "2026-06-08T06:40:00Z"))
        == ["2026-06-02T06:30:00+00:00/2026-06-08T06:30:00+00:00"])
    #expect(try texts(due(history, at: "2026-06-08T06:40:00Z", .each)).count == 7)
    let skipped = try due(history, at: "2026-06-08T06:40:00Z", .skip)
    #expect(texts(skipped) == ["2026-06-08T06:30:00+00:00"])
    #expect(skipped.skipped.count == 6)
  }
}
