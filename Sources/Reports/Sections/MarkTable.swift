import Events
import Layout
import Settings

/// How each kind of date is drawn, with an example and the incidents that have it; adds up to all.
struct MarkTable {
  let context: SectionContext

  private var frame: PageFrame { context.frame }
  private var incidents: [Incident] { context.facts.incidents }

  func compose(into flow: inout PageFlow) {
    guard incidents.count > 1 else { return }
    var numbers: [DateCertainty: [Int]] = [:]
    for (index, incident) in incidents.enumerated() {
      numbers[incident.date.certainty, default: []].append(index + 1)
    }
    let setter = TableSetter(
      columns: [
        TableColumn(.fixed(40)), TableColumn(.fixed(150)), TableColumn(.fixed(125)),
        TableColumn(.share(1)), TableColumn(.fixed(44), .right, gutter: 0),
      ], width: frame.contentWidth, measuring: frame.measuring)
    let rows =
      DateCertainty.allCases.compactMap { kind in
        numbers[kind].map { row(kind, $0) }
      } + [total]
    let height = rows.reduce(20) { sum, row in
      sum + setter.set(row).reduce(0) { $0 + $1.height }
    }
    // The cover's key is enough for few incidents, unless there is room anyway.
    if incidents.count <= 12, height + 60 > flow.remaining { return }
    flow.begin(
      "How each date is drawn", title: "How each date is drawn",
      deck:
        "Solid is known, hollow is coarse, hatched is somewhere in here, an open end is unknown.",
      destination: "marks", body: min(height, frame.bodyHeight / 2))
    let lead = frame.style.small.lead
    let head = TableRow(
      ["Mark", "The text gives", "EDTF, for example", "Register numbers", "Incidents"]
        .map { TableCell($0, frame.smallBold, lead: lead) }, padBottom: 3,
      rule: Stroke(.ink, 0.7), isHead: true)
    flow.place(setter, head: [head], rows: rows, label: "Kinds of dates and how they are drawn")
  }

  private func row(_ kind: DateCertainty, _ numbers: [Int]) -> TableRow {
    let lead = frame.style.small.lead
    var mark = TableCell()
    mark.figure = CellFigure(
      items: MarkSample.items(kind, in: Rect(x: 0, y: 0, width: 30, height: lead)), width: 30,
      height: lead)
    let example = incidents[numbers[0] - 1].date.edtf ?? "–"
    // Long lists are in the register itself, by its marks.
    let ranges = Wording.ranges(numbers)
    let listed =
      ranges.count <= 40
      ? ranges.map {
        TextRun($0.words + " ", frame.smallBold, .accent, link: context.link(incident: $0.first))
      } : [TextRun("see the marks of the register", frame.small, .secondary)]
    return TableRow(
      [
        mark, TableCell(given(kind), frame.small, lead: lead),
        TableCell(example, frame.small, lead: lead),
        TableCell([TableCell.Part(listed, lead: lead)]),
        TableCell(String(numbers.count), frame.smallBold, lead: lead),
      ], padTop: 2, padBottom: 2, rule: Stroke(.hairline, 0.35))
  }

  private var total: TableRow {
    let lead = frame.style.small.lead
    return TableRow(
      [
        TableCell(), TableCell("Total", frame.smallBold, lead: lead), TableCell(), TableCell(),
        TableCell(String(incidents.count), frame.smallBold, lead: lead),
      ], padTop: 2, padBottom: 2)
  }

  /// What a text says where its date is of a kind.
  private func given(_ kind: DateCertainty) -> String {
    switch kind {
    case .day: "the day"
    case .range: "first and last day"
    case .between: "two days it lies between"
    case .before: "a day it does not come after"
    case .after: "a day it does not come before"
    case .coarse: "no more than month, season or year"
    case .since: "a start, no end"
    case .continuing: "that it goes on, no start"
    case .publicationOnly: "nothing but its own day of publication"
    case .unknownYear: "day or month, no year"
    case .undated: "no date at all"
    }
  }
}
