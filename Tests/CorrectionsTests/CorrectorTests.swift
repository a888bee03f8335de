import CivilTime
import Events
import Testing

@testable import Corrections

@Suite struct CorrectorTests {
  func line(
    _ id: Int, _ incident: Incident, _ field: CorrectionField, _ decision: Correction.Decision,
    _ value: String = "", account: String? = nil
  ) -> Correction {
    Correction(
      id: id, account: account ?? incident.id, field: field, machine: field.text(of: incident),
      value: value, decision: decision, who: "ana", when: "2026-01-02",
      document: incident.citations[0].document, type: incident.type,
      quote: incident.citations[0].quote)
  }

  func apply(
    _ lines: [Correction], _ incidents: [Incident], readings: [Reading] = [],
    text: String = ""
  ) -> CorrectedIncidents {
    Corrector(lines, names: Made.names).apply(to: incidents, readings: readings) { _ in text }
  }

  func states(_ result: CorrectedIncidents) -> [CorrectionState] { result.statuses.map(\.state) }

  let one = Made.incident("1")
  let two = Made.incident("2", document: "b", type: "raid", day: 3)

  @Test func acceptingHoldsWhereAnotherIsJoinedIn() {
    let result = apply(
      [line(1, one, .incident, .accept), line(2, two, .incident, .merge, "1")], [one, two])
    #expect(states(result) == [.applied, .applied])
    #expect(result.incidents.map(\.accounts) == [["1", "2"]])
  }

  @Test func editsOfEveryFieldArePutIn() throws {
    let result = apply(
      [
        line(1, one, .type, .edit, "raid"), line(2, one, .title, .edit, "Another"),
        line(3, one, .date, .edit, "2011-02"), line(4, one, .place, .edit, "KP-10.hyesan"),
        line(5, one, .agencies, .edit, "kp.guard=actor; kp.police=target"),
        line(6, one, .modality, .edit, "hearsay"), line(7, one, .polarity, .edit, "negative"),
      ], [one, two])
    let edited = result.incidents[0]
    #expect(edited.type == "raid" && edited.title == "Another")
    #expect(edited.date.basis == .corrected && edited.date.latest == CivilDate(2011, 2, 28))
    #expect(edited.place?.province == "KP-10" && edited.places.map(\.place) == ["KP-10.hyesan"])
    #expect(edited.agencies.map(\.agency) == ["kp.guard", "kp.police"])
    #expect(edited.modality == .hearsay && edited.polarity == .negative)
    #expect(
      edited.corrected == [
        "agencies", "date", "modality", "place", "polarity", "title", "type",
      ])
    #expect(result.incidents[1] == two)
    #expect(result.machine == [one] && result.altered == ["1"])
    #expect(states(result) == Array(repeating: .applied, count: 7))
  }

  @Test func onlyAChangeOfThatVeryFieldMakesADecisionStale() {
    let lines = [line(1, one, .date, .edit, "2011"), line(2, one, .title, .edit, "Mine")]
    var changed = one
    changed.title = "The machine's new title"
    changed.agencies = []
    let result = apply(lines, [changed])
    #expect(states(result) == [.applied, .changed])
    #expect(result.statuses[1].now == changed.title)
    #expect(result.incidents[0].date.edtf == "2011")
    #expect(result.incidents[0].title == changed.title)
  }

  @Test func whatTheMachineHasLearntIsNoConflict() {
    var learnt = one
    learnt.title = "Mine"
    let result = apply([line(1, one, .title, .edit, "Mine")], [learnt])
    #expect(states(result) == [.applied])
  }

  @Test func undoingIsALineOfItsOwn() {
    let lines = [line(1, one, .title, .edit, "Mine"), line(2, one, .title, .undo)]
    let result = apply(lines, [one])
    #expect(result.incidents == [one] && result.statuses.isEmpty)
    let again = apply(lines + [line(3, one, .title, .edit, "Again")], [one])
    #expect(again.incidents[0].title == "Again")
  }

  @Test func rejectionHoldsUntilAnotherTellingComesIn() {
    let reject = line(1, one, .incident, .reject)
    #expect(apply([reject], [one, two]).incidents == [two])
    #expect(apply([reject], [one, two]).machine == [one])
    let grown = Made.incident("1", "9")
    let result = apply([reject], [grown])
    #expect(result.incidents == [grown] && states(result) == [.changed])
  }

  @Test func anAccountWhoseIdChangedIsFoundByItsSentence() {
    var renamed = Made.incident("7")
    renamed.citations[0].quote = one.citations[0].quote
    let lines = [line(1, one, .date, .edit, "2011")]
    #expect(apply(lines, [renamed]).incidents[0].date.edtf == "2011")
    // The same sentence twice fits neither for certain; another document's is another telling.
    var twin = renamed
    twin.id = "8"
    twin.accounts = ["8"]
    twin.citations[0].account = "8"
    #expect(states(apply(lines, [renamed, twin])) == [.missing])
    renamed.citations[0].document = "c"
    #expect(states(apply(lines, [renamed])) == [.missing])
  }

  @Test func twoOnOneFieldOfOneIncidentTheLaterHolds() {
    let joined = Made.incident("1", "2")
    let result = apply(
      [
        line(1, joined, .title, .edit, "First", account: "1"),
        line(2, joined, .title, .edit, "Second", account: "2"),
      ], [joined])
    #expect(states(result) == [.overruled, .applied])
    #expect(result.incidents[0].title == "Second")
    #expect(result.incidents[0].corrected == ["title"])
  }

  @Test func mergingJoinsTellingsAndKeepsTheTargetsValues() {
    let result = apply([line(1, one, .incident, .merge, "2")], [one, two])
    #expect(result.incidents.map(\.id) == ["2"])
    #expect(result.incidents[0].accounts == ["1", "2"])
    #expect(result.incidents[0].type == "raid")
    #expect(Set(result.machine.map(\.id)) == ["1", "2"])
    let gone = apply([line(1, one, .incident, .merge, "2")], [one])
    #expect(gone.incidents == [one] && states(gone) == [.missing])
    let circle = apply(
      [line(1, one, .incident, .merge, "2"), line(2, two, .incident, .merge, "1")], [one, two])
    #expect(circle.incidents.count == 1)
  }

  @Test func dividingGivesATellingWhatItsOwnDocumentSays() {
    let own = Made.incident("2", document: "b", type: "arrest", day: 9)
    var joined = Made.incident("1", "2")
    joined.citations[1].document = "b"
    let reading = Reading(document: DocumentRecord(key: "b"), text: "", incidents: [own])
    let split = line(1, joined, .incident, .split, "2", account: "2")
    let result = apply([split], [joined], readings: [reading])
    #expect(result.incidents.map(\.accounts) == [["1"], ["2"]])
    #expect(result.incidents[1].date == own.date)
    #expect(result.incidents.allSatisfy { $0.corrected == ["incident"] })
    // A telling that stands alone by now needs nothing.
    #expect(apply([split], [one, own]).incidents == [one, own])
    let first = line(1, joined, .incident, .split, "1", account: "1")
    #expect(Set(apply([first], [joined]).incidents.map(\.id)) == ["1", "2"])
  }

  @Test func aMissedIncidentIsAddedWhereItsSentenceStands() throws {
    var quote = line(1, one, .quote, .add, "보위성이 왔다.", account: "add-1")
    quote.quote = "보위성이 왔다."
    var type = quote
    type.field = .type
    type.value = "raid"
    var date = quote
    date.field = .date
    date.value = "2011-02-03"
    let lines = [quote, type, date]
    let result = apply(lines, [one], text: "가나\n보위성이 왔다. End")
    let added = try #require(result.incidents.last)
    #expect(added.id == "add-1" && added.type == "raid" && added.date.edtf == "2011-02-03")
    #expect(added.citations[0].line == 2)
    #expect(added.citations[0].span == TextSpan(byteStart: 7, byteEnd: 27, start: 3, end: 11))
    #expect(result.altered == ["add-1"] && result.machine.isEmpty)
    #expect(Set(states(apply(lines, [one], text: "gone"))) == [.missing])
    var undo = quote
    undo.field = .incident
    undo.decision = .undo
    #expect(apply(lines + [undo], [one], text: "보위성이 왔다.").incidents == [one])
  }
}
