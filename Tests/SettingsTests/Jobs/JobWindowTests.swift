import CivilTime
import Settings
import Testing

@Suite struct JobWindowTests {
  private func window(_ text: String, asOf: String) throws -> String {
    let file = try JobFile.parse("name: a\ncorpus: b\nwindow: \(text)\n", file: "j.yaml")
    return try #require(file.jobs.first).window.days(asOf: try #require(CivilDate(iso: asOf)))
      .description
  }

  @Test(
    arguments: [
      ("all", "../.."), ("last-30-days", "2026-10-24/2026-11-22"),
      ("last-1-day", "2026-11-22/2026-11-22"), ("last-2-weeks", "2026-11-09/2026-11-22"),
      ("last-6-months", "2026-05-23/2026-11-22"), ("previous-month", "2026-10-01/2026-10-31"),
      ("previous-week", "2026-11-09/2026-11-15"), ("previous-quarter", "2026-07-01/2026-09-30"),
      ("previous-year", "2025-01-01/2025-12-31"), ("yesterday", "2026-11-21/2026-11-21"),
      ("this-month", "2026-11-01/2026-11-22"), ("today", "2026-11-22/2026-11-22"),
      ("2012-04/2012-06", "2012-04-01/2012-06-30"), ("../2012", "../2012-12-31"),
      ("{from: 2012}", "2012-01-01/.."),
      ("{from: 2012-02-28, to: 2012-02-29}", "2012-02-28/2012-02-29"),
    ])
  func days(text: String, days: String) throws {
    #expect(try window(text, asOf: "2026-11-22") == days)
  }

  @Test func leapDaysAndMonthEnds() throws {
    #expect(try window("previous-month", asOf: "2028-03-31") == "2028-02-01/2028-02-29")
    #expect(try window("last-1-month", asOf: "2028-02-29") == "2028-02-01/2028-02-29")
    #expect(try window("last-1-year", asOf: "2028-02-29") == "2027-03-01/2028-02-29")
    #expect(try window("previous-year", asOf: "2026-01-01") == "2025-01-01/2025-12-31")
  }

  @Test(
    arguments: [
      ("last-30-dyas", "did you mean “last-30-days”?"), ("previos-month", "previous-month"),
      ("2012-06/2012-04", ""), ("{from: 2013, to: 2012}", "exchange"), ("last-0-days", "did you"),
    ])
  func faults(text: String, hint: String) throws {
    let error = try #require(throws: SettingsError.self) { try window(text, asOf: "2026-11-22") }
    #expect(error.line == 3)
    #expect(error.hint.contains(hint), "\(error)")
  }
}
