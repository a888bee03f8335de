import Foundation
import Testing

/// Jobs under a clock that stands elsewhere: every slot as promised, whatever clocks do.
@Suite(.serialized) struct JobClockTests {
  private static let keys = "outputs: {files: [incidents.csv]}\n"

  private func isAvailable() -> Bool {
    guard JobFolder.faketime == nil else { return true }
    print("skipped: faketime is not installed")
    return false
  }

  /// Polls a job at some times (UTC) and gives the slots of its history.
  private func slots(_ keys: String, at times: [String]) throws -> [String] {
    try JobFolder.with(Self.keys + keys) { folder in
      for time in times {
        let outcome = try folder.dateline(["job", "run", "--due", "-q"], at: time)
        #expect(outcome.status == 0, "\(time): \(outcome.errors)")
      }
      return try folder.history().compactMap { run in
        (run["slot"] as? String).map {
          $0 + ((run["status"] as? String) == "skipped" ? " skipped" : "")
        }
      }
    }
  }

  @Test(
    arguments: [
      // A gap: 02:30 does not exist, the slot is due at 03:00.
      (
        "Europe/Berlin", "02:30",
        [
          "2026-03-28 02:00", "2026-03-29 00:59", "2026-03-29 01:00", "2026-03-29 01:31",
          "2026-03-30 00:31",
        ],
        ["2026-03-28T02:30:00+01:00", "2026-03-29T03:00:00+02:00", "2026-03-30T02:30:00+02:00"]
      ),
      // A fold: 02:30 comes twice, the slot is due at the first.
      (
        "Europe/Berlin", "02:30",
        [
          "2026-10-24 01:00", "2026-10-25 00:29", "2026-10-25 00:30", "2026-10-25 01:30",
          "2026-10-26 01:30",
        ],
        ["2026-10-24T02:30:00+02:00", "2026-10-25T02:30:00+02:00", "2026-10-26T02:30:00+01:00"]
      ),
      (
        "America/New_York", "02:30",
        [
          "2026-03-07 08:00", "2026-03-08 06:59", "2026-03-08 07:05", "2026-03-08 07:30",
          "2026-03-09 07:00",
        ],
        ["2026-03-07T02:30:00-05:00", "2026-03-08T03:00:00-04:00", "2026-03-09T02:30:00-04:00"]
      ),
      (
        "America/New_York", "01:30",
        ["2026-10-31 06:00", "2026-11-01 05:30", "2026-11-01 06:30", "2026-11-02 06:30"],
        ["2026-10-31T01:30:00-04:00", "2026-11-01T01:30:00-04:00", "2026-11-02T01:30:00-05:00"]
      ),
      // Clocks of Lord Howe move by half an hour.
      (
        "Australia/Lord_Howe", "02:15",
        [
          "2026-10-02 16:00", "2026-10-03 15:29", "2026-10-03 15:30", "2026-10-03 15:50",
          "2026-10-04 15:30",
        ],
        ["2026-10-03T02:15:00+10:30", "2026-10-04T02:30:00+11:00", "2026-10-05T02:15:00+11:00"]
      ),
      (
        "Australia/Lord_Howe", "01:45",
        ["2026-04-03 15:00", "2026-04-04 14:45", "2026-04-04 15:15", "2026-04-05 15:15"],
        ["2026-04-04T01:45:00+11:00", "2026-04-05T01:45:00+11:00", "2026-04-06T01:45:00+10:30"]
      ),
    ])
  func gapsAndFolds(zone: String, time: String, polls: [String], expected: [String]) throws {
    guard isAvailable() else { return }
    let keys = "zone: \(zone)\nschedule: \"\(time)\"\n"
    #expect(try slots(keys, at: polls.map { $0 + ":00" }) == expected)
  }

  @Test func leapDayAndYearsEnd() throws {
    guard isAvailable() else { return }
    #expect(
      try slots(
        "zone: Asia/Seoul\nschedule: [\"*-02-29 07:00\", \"*-12-31 23:30\"]\n",
        at: [
          "2027-03-01 00:00:00", "2027-12-31 14:29:00", "2027-12-31 14:31:00",
          "2028-02-28 22:30:00",
          "2028-03-01 00:00:00", "2028-12-31 15:00:00",
        ]) == [
          "2026-12-31T23:30:00+09:00", "2027-12-31T23:30:00+09:00", "2028-02-29T07:00:00+09:00",
          "2028-12-31T23:30:00+09:00",
        ])
  }

  @Test func aClockSetBackRunsNothingTwice() throws {
    guard isAvailable() else { return }
    let keys = "zone: Europe/Berlin\nschedule: \"06:30\"\n"
    #expect(
      try slots(
        keys,
        at: [
          "2026-06-01 05:00:00", "2026-06-02 05:00:00", "2026-06-03 05:00:00",
          "2026-06-02 04:31:00",
          "2026-05-31 12:00:00", "2026-06-03 05:00:00", "2026-06-04 05:00:00",
        ]) == [
          "2026-06-01T06:30:00+02:00", "2026-06-02T06:30:00+02:00", "2026-06-03T06:30:00+02:00",
          "2026-06-04T06:30:00+02:00",
        ])
  }

  @Test(
    arguments: [
      (
        "run-once",
        ["2026-06-01T06:30:00+00:00", "2026-06-02T06:30:00+00:00/2026-06-08T06:30:00+00:00"]
      ),
      ("each", (1...8).map { "2026-06-0\($0)T06:30:00+00:00" }),
      (
        "skip",
        [
          "2026-06-01T06:30:00+00:00",
          "2026-06-02T06:30:00+00:00/2026-06-08T06:30:00+00:00 skipped",
        ]
      ),
    ])
  func aWeekOfDowntime(policy: String, expected: [String]) throws {
    guard isAvailable() else { return }
    let times = [
      "2026-06-01 06:31:00", "2026-06-08 09:00:00", "2026-06-08 10:00:00", "2026-06-05 12:00:00",
    ]
    let found = try slots("schedule: \"06:30\"\nmissed: \(policy)\n", at: times)
    #expect(found == expected)
    // The day after, each policy goes on.
    let after = try slots(
      "schedule: \"06:30\"\nmissed: \(policy)\n", at: times + ["2026-06-09 06:31:00"])
    #expect(after == expected + ["2026-06-09T06:30:00+00:00"])
  }

  @Test func eachRunIsAsOfItsOwnDay() throws {
    guard isAvailable() else { return }
    try JobFolder.with(
      Self.keys + "schedule: \"06:30\"\nmissed: each\nwindow: last-2-days\nkeep: {last: 99}\n"
    ) { folder in
      for time in ["2026-01-15 07:00:00", "2026-01-18 07:00:00"] {
        #expect(try folder.dateline(["job", "run", "--due", "-q"], at: time).status == 0)
      }
      let runs = try folder.history()
      #expect(
        runs.compactMap { $0["window_to"] as? String }
          == ["2026-01-15", "2026-01-16", "2026-01-17", "2026-01-18"])
    }
  }
}
