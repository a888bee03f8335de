import CivilTime
import Events
import Layout
import Settings

/// What is new, changed, corrected or withdrawn since the issue before.
struct SinceLastIssue {
  let context: SectionContext

  static let destination = "since-the-last-issue"

  private var frame: PageFrame { context.frame }
  private var facts: Facts { context.facts }

  /// The notes of an issue that has one before it; nil for the first, or for no series.
  var notes: IssueNotes? {
    guard let notes = facts.dossier.issue, notes.previousNumber != nil else { return nil }
    return notes
  }

  func compose(into flow: inout PageFlow) {
    guard let notes else { return }
    flow.begin(
      words("Since the last issue", "지난 호 뒤로"), title: heading(notes), deck: deck(notes),
      destination: Self.destination, body: notes.entries.isEmpty ? 20 : 80)
    guard !notes.entries.isEmpty else { return }
    let setter = TableSetter(
      columns: [
        TableColumn(.fixed(54)), TableColumn(.fixed(26)), TableColumn(.share(1)),
        TableColumn(.fixed(128), gutter: 0),
      ], width: frame.contentWidth, measuring: frame.measuring)
    flow.place(setter, head: [headRow], rows: rows(notes), label: heading(notes))
  }

  private var words: ReportWords { facts.words }

  /// “3 new, 1 corrected since issue 6”.
  func heading(_ notes: IssueNotes) -> String {
    let before = previous(notes)
    let parts = IssueNotes.Standing.allCases.compactMap { standing -> String? in
      let count = notes.entries.count { $0.standing == standing }
      return count == 0 ? nil : words("\(count) \(name(standing))", "\(name(standing)) \(count)")
    }
    guard !parts.isEmpty else {
      return words("No incident changed since issue \(before)", "\(before)호 뒤로 바뀐 사건 없음")
    }
    let list = parts.joined(separator: ", ")
    return words(Wording.capitalised("\(list) since issue \(before)"), "\(before)호 뒤: \(list)")
  }

  func deck(_ notes: IssueNotes) -> String {
    var parts = [words("This is issue \(notes.number)", "이번은 \(notes.number)호")]
    if let day = notes.previousDay {
      let before = previous(notes)
      parts.append(
        words(
          "issue \(before) was as of \(words.longDay(day))",
          "\(before)호는 \(words.longDay(day)) 기준"))
    }
    if let next = notes.nextDay {
      parts.append(
        words("the next is due on \(words.longDay(next))", "다음 호는 \(words.longDay(next)) 예정"))
    }
    return parts.joined(separator: "; ") + "."
  }

  private func name(_ standing: IssueNotes.Standing) -> String {
    switch standing {
    case .new: words("new", "새로움")
    case .changed: words("changed", "바뀜")
    case .corrected: words("corrected", "바로잡음")
    case .withdrawn: words("withdrawn", "거둠")
    }
  }

  private func previous(_ notes: IssueNotes) -> String {
    notes.previousNumber.map(String.init) ?? ""
  }

  var headRow: TableRow {
    TableRow(
      [
        words("Standing", "상태"), words("No.", "번호"), words("Incident", "사건"),
        words("Date", "날짜"),
      ].map {
        TableCell($0, frame.smallBold, lead: frame.style.small.lead)
      }, padBottom: 3, rule: Stroke(.ink, 0.7), isHead: true)
  }

  func rows(_ notes: IssueNotes) -> [TableRow] {
    var numbers: [String: Int] = [:]
    for (index, incident) in facts.incidents.enumerated() { numbers[incident.id] = index + 1 }
    return notes.entries.map { row($0, number: numbers[$0.incident]) }
  }

  private func row(_ entry: IssueNotes.Entry, number: Int?) -> TableRow {
    let lead = frame.listLead
    var what = [TableCell.Part([TextRun(entry.title, frame.smallBold)], lead: lead)]
    if !entry.detail.isEmpty {
      what.append(
        TableCell.Part([TextRun(entry.detail, frame.small, .secondary)], lead: lead))
    }
    return TableRow(
      [
        TableCell(Wording.capitalised(name(entry.standing)), frame.small, lead: lead),
        TableCell(
          number.map(String.init) ?? "–", frame.smallBold, number == nil ? .secondary : .accent,
          lead: lead, link: number.flatMap { context.link(incident: $0) }),
        TableCell(what), TableCell(date(entry, number), frame.small, lead: lead),
      ], padTop: 2.5, padBottom: 3, rule: Stroke(.hairline, 0.35))
  }

  private func date(_ entry: IssueNotes.Entry, _ number: Int?) -> String {
    if let number { return words.date(facts.incidents[number - 1].date) }
    guard let text = entry.date else { return words("not known", "모름") }
    return (try? EDTF(parsing: text))?.spoken(language: words.isKorean ? .korean : .english) ?? text
  }
}
