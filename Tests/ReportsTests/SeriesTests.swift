import CivilTime
import Events
import Layout
import Reports
import Settings
import Testing

/// What an issue of a series says of the one before, and a report of its window.
@Suite struct SeriesTests {
  private func series() throws -> Dossier {
    var dossier = try Fixture.seeds()
    let first = dossier.incidents[0]
    dossier.issue = IssueNotes(
      number: 7, previousNumber: 6, previousDay: CivilDate(2026, 11, 21),
      nextDay: CivilDate(2026, 11, 23),
      entries: [
        .init(
          standing: .new, incident: first.id, title: first.title, date: first.date.edtf, detail: ""),
        .init(
          standing: .corrected, incident: dossier.incidents[1].id,
          title: dossier.incidents[1].title, date: nil, detail: "place was Sinuiju"),
        .init(
          standing: .withdrawn, incident: "gone", title: "An act that stands no more",
          date: "2012-05", detail: "no text tells of it any more"),
      ])
    dossier.window = WindowNotes(
      days: CivilInterval(from: CivilDate(2012, 1, 1), to: CivilDate(2012, 12, 31)) ?? .unbounded,
      zone: "Asia/Seoul", isStrict: false, placedByPublication: [dossier.incidents[2].id],
      outside: 3, uncertain: 0, publishedOutside: 1, documentsOutside: 2)
    return dossier
  }

  @Test func pagesSayWhatChanged() throws {
    let probe = try BriefingTests.compose(series())
    for words in [
      "1 new, 1 corrected, 1 withdrawn since issue 6", "An act that stands no more",
      "place was Sinuiju", "Date not established: 1 incident", "Asia/Seoul",
      "3 incidents outside these days",
    ] {
      #expect(probe.contains(words), "\(words)")
    }
    #expect(probe.overlaps.isEmpty)
    #expect(probe.isBalanced)
    #expect(probe.linked.isSubset(of: Set(probe.destinations)))
    #expect(probe.scene.bookmarks.contains { $0.destination == "since-the-last-issue" })
  }

  @Test func theWebPageSaysTheSame() throws {
    let html = try HTMLBriefing.compose(
      dossier: series(), definition: Fixture.definition, style: .briefing,
      measuring: EvenMeasurer())
    #expect(html.contains("1 new, 1 corrected, 1 withdrawn since issue 6"))
    #expect(html.contains("id=\"date-not-established\""))
    #expect(html.contains("That leaves out 3 incidents outside these days"))
  }

  @Test func aFirstIssueSaysNothingOfOneBefore() throws {
    var dossier = try Fixture.seeds()
    dossier.issue = IssueNotes(number: 1)
    let probe = try BriefingTests.compose(dossier)
    #expect(!probe.contains("since issue"))
  }
}
