import CivilTime
import Events
import Testing

@testable import Store

@Suite struct RunTests {
  let window = (CivilDate(iso: "2012-04-01"), CivilDate(iso: "2012-04-30"))

  func run(_ job: String, status: Run.Status = .done, issue: Int? = nil) -> Run {
    Run(
      job: job, slot: "2012-05-01T06:00:00+09:00", started: "2012-04-30T21:00:01Z",
      ended: "2012-04-30T21:00:09Z", status: status, from: window.0, to: window.1, issue: issue,
      manifest: #"{"files":[]}"#)
  }

  @Test func whatIsRecordedComesBackLatestFirst() throws {
    let store = try Store.inMemory()
    var first = try store.recordRun(run("weekly", status: .running))
    #expect(first.id == 1)
    first.status = .failed
    first.ended = nil
    #expect(try store.recordRun(first) == first)
    let second = try store.recordRun(run("daily"))
    #expect(try store.runs() == [second, first])
    #expect(try store.runs(job: "weekly") == [first])
    #expect(try store.runs(limit: 1) == [second])
  }

  @Test func theLastIssueIsTheLastThatWasPublished() throws {
    let store = try Store.inMemory()
    #expect(try store.lastIssue(job: "weekly") == nil)
    try store.recordRun(run("weekly", issue: 1))
    let second = try store.recordRun(run("weekly", status: .partial, issue: 2))
    try store.recordRun(run("weekly", status: .failed, issue: 3))
    try store.recordRun(run("weekly", status: .unchanged))
    try store.recordRun(run("daily", issue: 9))
    #expect(try store.lastIssue(job: "weekly") == second)
  }

  @Test func whatAnIssueSaidOutlivesLaterNotesOnItsRun() throws {
    let store = try Store.inMemory()
    let incident = Samples.incident("1", document: "a")
    var one = try store.recordRun(run("weekly", issue: 1), publishing: [incident])
    #expect(try store.published(by: one.id) == [PublishedIncident(incident)])
    one.manifest = "{}"
    try store.recordRun(one)
    #expect(try store.published(by: one.id) == [PublishedIncident(incident)])
    for issue in 2...14 { try store.recordRun(run("weekly", issue: issue), publishing: [incident]) }
    #expect(try store.published(by: one.id).isEmpty)
    #expect(try store.published(by: 14).count == 1)
  }

  @Test func theNextIssueSaysWhatIsDifferent() throws {
    let store = try Store.inMemory()
    let before = ["kept", "redated", "decided", "merged", "gone"].map {
      Samples.incident($0, document: "a")
    }
    #expect(try store.changes(sinceLastIssueOf: "weekly", now: before) == nil)
    try store.recordRun(run("weekly", issue: 1), publishing: before)
    var now = Array(before[..<3])
    now[0].accounts.append("merged")
    now[0].confidence = 0.1
    now[0].rules = ["another"]
    now[1].date = Samples.day("2012-04-29")
    now[1].place = nil
    now[2].title = "As a person put it"
    now[2].corrected = ["title"]
    now.append(Samples.incident("fresh", document: "b"))
    let changes = try #require(try store.changes(sinceLastIssueOf: "weekly", now: now))
    #expect(changes.new == ["fresh"])
    #expect(changes.changed.map(\.incident) == ["redated"])
    #expect(changes.changed.first?.fields == [.date, .place])
    #expect(changes.changed.first?.before.date == "2012-04-28")
    #expect(changes.corrected.map(\.incident) == ["decided"])
    #expect(changes.withdrawn.map(\.before.incident) == ["gone", "merged"])
    #expect(changes.withdrawn.map(\.mergedInto) == [nil, "kept"])
    let same = try store.changes(sinceLastIssueOf: "weekly", now: before)
    #expect(same?.isEmpty == true)
  }

  @Test func wordsThatNoFieldHoldsAreDetails() {
    let before = Samples.incident("1", document: "a")
    var now = before
    now.persons[0].count = 3
    let changes = IssueChanges(since: [PublishedIncident(before)], now: [now])
    #expect(changes.changed.first?.fields == [.details])
  }
}
