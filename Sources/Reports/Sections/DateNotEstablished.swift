import CivilTime
import Events
import Layout
import Settings

/// Incidents of a window that nothing but the publication of their reports dates.
struct DateNotEstablished {
  let context: SectionContext

  static let destination = "date-not-established"

  private var frame: PageFrame { context.frame }
  private var facts: Facts { context.facts }

  /// Numbers of those incidents in the register.
  var numbers: [Int] {
    let ids = Set(facts.dossier.window?.placedByPublication ?? [])
    return facts.incidents.indices.filter { ids.contains(facts.incidents[$0].id) }.map { $0 + 1 }
  }

  private var words: ReportWords { facts.words }

  var heading: String {
    words("Date not established: ", "날짜가 밝혀지지 않음: ") + words.count(numbers.count, .incident)
  }

  var deck: String {
    words(
      "Nothing in the text dates these acts; they are in this report because their reports were "
        + "published in its window.",
      "본문에 이 행위들의 날짜를 정할 말이 없다. 보도가 이 기간에 나왔으므로 실었다.")
  }

  func compose(into flow: inout PageFlow) {
    guard !numbers.isEmpty else { return }
    let setter = TableSetter(
      columns: [
        TableColumn(.fixed(26)), TableColumn(.share(1)), TableColumn(.fixed(128)),
        TableColumn(.fixed(128), gutter: 0),
      ], width: frame.contentWidth, measuring: frame.measuring)
    flow.begin(
      words("Date not established", "날짜 미상"), title: heading, deck: deck,
      destination: Self.destination, body: 60)
    flow.place(setter, head: [headRow], rows: rows, label: heading)
  }

  var headRow: TableRow {
    TableRow(
      [
        words("No.", "번호"), words("Incident", "사건"), words("Report published", "보도일"),
        words("Source", "출처"),
      ].map {
        TableCell($0, frame.smallBold, lead: frame.style.small.lead)
      }, padBottom: 3, rule: Stroke(.ink, 0.7), isHead: true)
  }

  var rows: [TableRow] { numbers.map(row) }

  private func row(_ number: Int) -> TableRow {
    let incident = facts.incidents[number - 1]
    let lead = frame.listLead
    let sources = Facts.documents(of: incident).compactMap { facts.sourceNumbers[$0] }
    return TableRow(
      [
        TableCell(
          String(number), frame.smallBold, .accent, lead: lead,
          link: context.link(incident: number), isHead: true),
        TableCell(incident.title, frame.smallBold, lead: lead),
        TableCell(
          sources.map { source in
            TableCell.Part(
              [
                TextRun(
                  DatePhrase.published(facts.dossier.documents[source - 1].published), frame.small)
              ], lead: lead)
          }),
        TableCell(
          sources.map { source in
            TableCell.Part(
              [
                TextRun(
                  "[\(source)] " + facts.sourceName(facts.dossier.documents[source - 1].key),
                  frame.small, .secondary, link: context.link(source: source))
              ], lead: lead)
          }),
      ], padTop: 2.5, padBottom: 3, rule: Stroke(.hairline, 0.35))
  }
}
