import Events
import Layout
import Settings

/// How each kind of date is drawn, with an example and the incidents that have it; adds up to all.
struct MarkTable {
  let context: SectionContext

  private var frame: PageFrame { context.frame }
  private var incidents: [Incident] { context.facts.incidents }
  private var words: ReportWords { context.facts.words }

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
      words("How each date is drawn", "날짜를 그리는 법"),
      title: words("How each date is drawn", "날짜를 그리는 법"),
      deck: words(
        "Solid is known, hollow is coarse, hatched is somewhere in here, an open end is unknown.",
        "채움은 확실, 빈칸은 대략, 빗금은 이 안 어딘가, 열린 끝은 알 수 없음."),
      destination: "marks", body: min(height, frame.bodyHeight / 2))
    let lead = frame.style.small.lead
    let head = TableRow(
      [
        words("Mark", "표시"), words("The text gives", "본문이 말하는 것"),
        words("EDTF, for example", "EDTF 예"), words("Register numbers", "목록 번호"),
        words("Incidents", "사건"),
      ]
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
      } : [TextRun(words("see the marks of the register", "목록의 표시를 보라"), frame.small, .secondary)]
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
        TableCell(), TableCell(words("Total", "합계"), frame.smallBold, lead: lead), TableCell(),
        TableCell(),
        TableCell(String(incidents.count), frame.smallBold, lead: lead),
      ], padTop: 2, padBottom: 2)
  }

  /// What a text says where its date is of a kind.
  private func given(_ kind: DateCertainty) -> String {
    switch kind {
    case .day: words("the day", "그날")
    case .range: words("first and last day", "첫날과 마지막 날")
    case .between: words("two days it lies between", "그 사이에 있는 두 날")
    case .before: words("a day it does not come after", "그보다 늦지 않은 날")
    case .after: words("a day it does not come before", "그보다 이르지 않은 날")
    case .coarse: words("no more than month, season or year", "달, 계절 또는 해까지만")
    case .since: words("a start, no end", "시작만, 끝 없음")
    case .continuing: words("that it goes on, no start", "계속된다는 것만, 시작 없음")
    case .publicationOnly: words("nothing but its own day of publication", "보도일뿐")
    case .unknownYear: words("day or month, no year", "날이나 달, 해 없음")
    case .undated: words("no date at all", "날짜 전혀 없음")
    }
  }
}
