import Events
import Layout
import Settings

/// A register of chosen columns, one thing a cell.
struct PlainRegister {
  let context: SectionContext
  let columns: [ReportSection.RegisterColumn]

  private var frame: PageFrame { context.frame }
  private var facts: Facts { context.facts }
  private var words: ReportWords { facts.words }

  func compose(into flow: inout PageFlow) {
    let setter = TableSetter(
      columns: columns.map { TableColumn($0 == .number ? .fixed(26) : .share(weight($0))) },
      width: frame.contentWidth, measuring: frame.measuring)
    let head = TableRow(
      columns.map { TableCell(name($0), frame.smallBold, lead: frame.style.small.lead) },
      padBottom: 3, rule: Stroke(.ink, 0.7), isHead: true)
    let rows = facts.incidents.indices.lazy.map { self.row($0 + 1) }
    flow.place(
      setter, head: [head], rows: rows,
      label: "Register of \(Wording.count(facts.incidents.count, "incident"))")
  }

  private func weight(_ column: ReportSection.RegisterColumn) -> Double {
    switch column {
    case .quote: 4
    case .title: 2.5
    case .agency, .date: 1.6
    case .source: 1.2
    default: 1.3
    }
  }

  private func name(_ column: ReportSection.RegisterColumn) -> String {
    switch column {
    case .number: words("No.", "번호")
    case .date: words("Date", "날짜")
    case .place: words("Place", "장소")
    case .province: words("Province", "도")
    case .agency: words("Lead agency", "주된 기관")
    case .type: words("Type", "유형")
    case .title: words("What", "무엇을")
    case .quote: words("Words of the source", "출처의 문장")
    case .source: words("Source", "출처")
    }
  }

  private func row(_ number: Int) -> TableRow {
    let incident = facts.incidents[number - 1]
    let lead = frame.listLead
    let cells = columns.map { column -> TableCell in
      switch column {
      case .number:
        return TableCell(
          String(number), frame.smallBold, .accent, lead: lead, link: context.backLink(number),
          isHead: true)
      case .date: return TableCell(words.date(incident.date), frame.small, lead: lead)
      case .place: return TableCell(facts.placeWords(incident), frame.small, lead: lead)
      case .province:
        return TableCell(facts.name(of: PlaceGroup(incident)), frame.small, lead: lead)
      case .agency:
        return TableCell(
          incident.leadAgency.map(facts.name(of:)) ?? words("none named", "없음"), frame.small,
          lead: lead)
      case .type: return TableCell(facts.typeLabel(incident.type), frame.small, lead: lead)
      case .title: return TableCell(incident.title, frame.smallBold, lead: lead)
      case .quote:
        return TableCell(
          incident.citations.map {
            TableCell.Part([TextRun(Wording.quoted($0.quote), frame.small)], lead: lead)
          })
      case .source: return sourceCell(incident, lead)
      }
    }
    return TableRow(
      cells, padTop: 2.5, padBottom: 3, rule: Stroke(.hairline, 0.35),
      destination: Destination.incident(number))
  }

  private func sourceCell(_ incident: Incident, _ lead: Double) -> TableCell {
    TableCell(
      Facts.documents(of: incident).map { key in
        let number = facts.sourceNumbers[key]
        let words = (number.map { "[\($0)] " } ?? "") + facts.sourceName(key)
        return TableCell.Part(
          [
            TextRun(
              words, frame.small, .secondary, link: number.flatMap { context.link(source: $0) })
          ], lead: lead)
      })
  }
}
