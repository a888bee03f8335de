import Settings
import Testing

@testable import Jobs

@Suite struct JobInstallationTests {
  private func installation(_ more: String) throws -> JobInstallation {
    let file = try JobFile.parse(
      "name: nightly\ncorpus: texts\n\(more)\n", file: "/srv/my reports/dateline.yaml")
    return try JobInstallation(
      try #require(file.jobs.first), program: "/usr/bin/dateline",
      file: "/srv/my reports/dateline.yaml", now: Instant(seconds: 1_767_225_600))
  }

  private func text(_ installation: JobInstallation, _ manager: JobInstallation.Manager) -> String {
    installation.units(for: manager).map { String(decoding: $0.bytes, as: UTF8.self) }.joined()
  }

  @Test func wordsAreQuotedAndNothingIsExpanded() {
    #expect(UnitText.word("/usr/bin/dateline") == "/usr/bin/dateline")
    #expect(UnitText.word("a $b 100%") == "\"a $$b 100%%\"")
    #expect(UnitText.listItem("a \"b\" $c") == "\"a \\\"b\\\" $c\"")
    #expect(UnitText.cronWord("it's 100%") == "'it'\\''s 100\\%'")
  }

  @Test func aTimerNamesTheZone() throws {
    let units = text(
      try installation("zone: Asia/Seoul\nschedule: Mon..Fri 06:30"), .system(user: "analyst"))
    #expect(units.contains("OnCalendar=Mon,Tue,Wed,Thu,Fri *-*-* 06:30:00 Asia/Seoul\n"))
    #expect(units.contains("User=analyst\n"))
    #expect(units.contains("Persistent=true\n"))
    #expect(!units.contains(" UTC\n"), "Seoul's clocks skip nothing")
  }

  @Test func timesThatClocksSkipHaveALineOfTheirOwn() throws {
    let units = text(
      try installation("zone: Europe/Berlin\nschedule: \"02:30\"\nmissed: skip"), .user)
    #expect(units.contains("OnCalendar=*-*-* *:00:00 UTC\n"))
    #expect(units.contains("Persistent=false\n"))
    #expect(!units.contains("ProtectSystem"), "a user's systemd cannot")
  }

  @Test func cronHasTheMinutesOfTheZone() throws {
    let job = try installation("zone: Asia/Kathmandu\nschedule: \"06:30\"")
    #expect(job.cronLines(machine: .utc).contains("\n45 * * * * /usr/bin/dateline job run"))
    let same = try installation("zone: UTC\nschedule: \"06:30\"")
    #expect(same.cronLines(machine: .utc).contains("\n30 6 * * * /usr/bin/dateline job run"))
  }

  @Test func aJobWithoutAScheduleIsRefused() {
    #expect(throws: Problem.self) { try installation("zone: UTC") }
  }
}
