import Events
import Layout
import Settings

/// A heat table of counts with totals.
struct CountTableSection {
  let context: SectionContext
  let rows: ReportSection.TableAxis
  let columns: ReportSection.TableAxis

  var frame: PageFrame { context.frame }
  var words: ReportWords { context.facts.words }

  func compose(into flow: inout PageFlow, title: String?) {
    // One incident makes no table: its row in the register says it all.
    guard context.facts.incidents.count > 1 else { return }
    let set = set()
    let key = ClassKey.line(of: scale(set.table), style: frame.style, measuring: frame.measuring)
    let keyHeight = key.items.isEmpty ? 0 : frame.style.small.lead + 3
    let whole = set.rows.reduce(set.headHeight + keyHeight) { sum, row in
      sum + set.setter.set(row).reduce(0) { $0 + $1.height }
    }
    // A table of up to half a page stays whole; a longer one begins with some of its rows.
    let wanted = whole <= frame.bodyHeight / 2 ? whole : set.headHeight + 110
    flow.begin(
      name, title: title ?? heading(set.table), deck: deck(set.table),
      destination: "table-\(rows.rawValue)-\(columns.rawValue)", body: wanted)
    flow.place(set.setter, head: [set.head], rows: set.rows, label: label(set.table))
    // Never alone at the top of a page.
    if keyHeight > 0, flow.remaining >= keyHeight {
      let items = key.items.map { $0.moved(x: 0, y: 3) }
      flow.place(
        [.open(SceneTag(.paragraph))] + items.flatMap(decorated) + [.close], height: keyHeight)
    }
  }

  /// The table with its columns measured and its rows made.
  struct SetTable {
    var table: CountTable
    var setter: TableSetter
    var head: TableRow
    var rows: [TableRow]
    var headHeight: Double { setter.set(head).reduce(0) { $0 + $1.height } }
  }

  private let totalWidth = 34.0
  /// Least width of a column of counts in points.
  private var least: Double { columns == .year ? 20.5 : columns == .certainty ? 28 : 37 }

  /// Least width of the table in points: names, two columns, totals.
  var leastWidth: Double { 90 + totalWidth + 2 * least * frame.style.small.size / 7 }

  func set() -> SetTable {
    var table = context.facts.count(rows: rows, columns: columns)
    if rows == .source {
      // All of them are in the list of sources, with their counts.
      table = table.withRows(atMost: 40) { words("\($0) others", "그 밖 \($0)건") }
    }
    let headWidth = headWidth(table)
    let room = Int((frame.contentWidth - headWidth - totalWidth) / least)
    if table.columns.count > room, columns != .certainty {
      table = table.merged(to: max(2, room), axis: columns)
    }
    let tableColumns =
      [TableColumn(.fixed(headWidth))]
      + table.columns.map { _ in TableColumn(.share(1), .centredDecimal, gutter: 0) }
      + [TableColumn(.fixed(totalWidth), .right, gutter: 4)]
    let width = min(
      frame.contentWidth, headWidth + totalWidth + 64 * Double(table.columns.count))
    let body = bodyRows(table)
    let setter = TableSetter(
      columns: tableColumns, width: width, fitting: body, measuring: frame.measuring)
    return SetTable(table: table, setter: setter, head: headRow(table), rows: body)
  }

  /// As wide as the widest name of a row and its native name, within bounds.
  private func headWidth(_ table: CountTable) -> Double {
    let names = table.rows.map { row -> Double in
      let name = (row.source.map { "[\($0)] " } ?? "") + row.name
      let native =
        row.nativeName.isEmpty
        ? 0 : 7 + frame.measuring.width(of: row.nativeName, font: frame.small)
      return frame.measuring.width(of: name, font: frame.smallBold) + native
    }
    let head = frame.measuring.width(
      of: Wording.capitalised(axisWords(rows)), font: frame.smallBold)
    let widest = max(names.max() ?? 0, head) + 12
    return min(max(widest, 90), frame.column(4) + 20)
  }

  /// Name in the bookmarks.
  private var name: String {
    words("By \(word(rows)) and \(word(columns))", "\(word(rows))별, \(word(columns))별")
  }

  private func word(_ axis: ReportSection.TableAxis) -> String {
    switch axis {
    case .agency: words("agency", "기관")
    case .province: words("province", "도")
    case .type: words("type", "유형")
    case .year: words("year", "해")
    case .source: words("source", "출처")
    case .certainty: words("certainty of date", "날짜의 확실함")
    }
  }

  /// The finding of the table, in counts.
  func heading(_ table: CountTable) -> String {
    let total = table.total
    let incidents = context.facts.incidents
    switch (rows, columns) {
    case (.agency, .province), (.province, .agency):
      let none = incidents.count { $0.place?.province == nil }
      guard total >= 5, none * 5 >= total * 2 else { return largest(table) }
      return words.share(none, of: total, "names no province", "name no province", "도 불명")
    case (.source, .certainty), (.certainty, .source):
      guard total >= 5 else { return name }
      let days = incidents.count(where: Facts.isDayKnown)
      return words.share(
        days, of: total, "is dated to the day", "are dated to the day", "날짜가 확실함")
    default:
      return largest(table)
    }
  }

  /// “Ministry of State Security: 11 of 29 incidents”, the row with most where it is one; else
  /// what the table counts.
  private func largest(_ table: CountTable) -> String {
    let totals = table.rowTotals
    let next = totals.sorted(by: >).dropFirst().first ?? 0
    if table.total >= 5, rows != .source, let most = totals.max(), totals.count > 1,
      most * 5 < table.total * 2, most < next * 2, let words = evenWords(table)
    {
      return words
    }
    guard table.total >= 5, let most = totals.max(), totals.count(where: { $0 == most }) == 1,
      let index = totals.firstIndex(of: most), !table.rows[index].key.isEmpty, rows != .source
    else {
      let count = words.count(table.total, .incident)
      return words(
        "\(count) by \(word(rows)) and \(word(columns))",
        "\(word(rows))별, \(word(columns))별 \(count)")
    }
    let row = table.rows[index]
    let short = rows == .agency ? context.facts.shortName(agency: row.key) : row.name
    let part = Wording.number(most)
    let all = Wording.number(table.total)
    return Wording.capitalised(short)
      + words(": \(part) of \(all) incidents", ": 사건 \(all)건 중 \(part)건")
  }

  /// Where no row stands out: how many the fullest cell holds; nil where cells have no plain name.
  private func evenWords(_ table: CountTable) -> String? {
    let names: [ReportSection.TableAxis] = [.agency, .province, .type, .year]
    guard names.contains(rows), names.contains(columns), table.most > 1 else { return nil }
    // Years that were put together are no year.
    if columns == .year, table.columns.contains(where: { $0.name.contains("–") }) { return nil }
    let most = Wording.number(table.most)
    let all = Wording.number(table.total)
    let short = words(
      "No \(word(rows)) has more than \(most) in one \(word(columns))",
      "한 \(word(columns))에서 \(word(rows))마다 \(most)건 이하")
    let whole = words(
      "No \(word(rows)) has more than \(most) of \(all) incidents in one \(word(columns))",
      "한 \(word(columns))에서 \(word(rows))마다 사건 \(all)건 중 \(most)건 이하")
    // On one line, be it at the top of a page.
    return frame.measuring.width(of: whole, font: frame.large) <= frame.contentWidth ? whole : short
  }

  func deck(_ table: CountTable) -> String {
    var text = words(
      "Incidents by \(axisWords(rows)) and \(axisWords(columns)); each counted once.",
      "\(axisWords(rows))별, \(axisWords(columns))별 사건; 각각 한 번씩 셈.")
    if rows == .year || columns == .year {
      text += words(
        " Year of the earliest possible day; where the start is open, of the latest.",
        " 가장 이른 가능한 날의 해; 시작이 열려 있으면 가장 늦은 날의 해.")
    }
    if rows == .province || columns == .province {
      text += words(" Empty rows and columns are left out.", " 빈 행과 열은 뺌.")
    }
    return text
  }

  private func axisWords(_ axis: ReportSection.TableAxis) -> String {
    switch axis {
    case .agency: words("lead agency", "주된 기관")
    case .source where context.facts.sourceGrouping == .publisher:
      words("publisher of the report quoted first", "먼저 인용된 보도의 매체")
    case .source where context.facts.sourceGrouping == .year:
      words("year of the report quoted first", "먼저 인용된 보도의 해")
    case .source: words("report quoted first", "먼저 인용된 보도")
    default: word(axis)
    }
  }

  func label(_ table: CountTable) -> String {
    "\(name): " + words.count(table.total, .incident) + words(" in ", ", ")
      + words.count(table.rows.count, .row) + words(" and ", ", ")
      + words.count(table.columns.count, .column)
  }

  /// The tint of a heat step; none where the style has the colour of the sheet for it, which would
  /// only cover the rule above.
  private func tint(_ step: Int) -> Ink? {
    let ink = HeatScale.ink(step)
    let colours = frame.style.colours
    return colours[ink] == colours[.paper] ? nil : ink
  }

  private func headRow(_ table: CountTable) -> TableRow {
    let lead = frame.style.small.size * 1.24
    var cells = [TableCell(Wording.capitalised(axisWords(rows)), frame.smallBold, lead: lead)]
    for column in table.columns {
      var cell = TableCell(column.name, frame.small, lead: lead)
      if let certainty = column.certainty {
        let width = MarkSample.width(certainty)
        cell.figure = CellFigure(
          items: MarkSample.items(
            certainty, in: Rect(x: 0, y: 0, width: width, height: 8)),
          width: width, height: 12)
      } else if let number = column.source {
        cell = TableCell("[\(number)] \(column.name)", frame.small, lead: lead)
      }
      cells.append(cell)
    }
    cells.append(TableCell(words("Total", "합계"), frame.smallBold, lead: lead))
    return TableRow(
      cells, padTop: 0, padBottom: 3.5, rule: Stroke(.ink, 0.7), isHead: true)
  }

  private func bodyRows(_ table: CountTable) -> [TableRow] {
    let lead = frame.style.small.size * 1.24
    let scale = scale(table)
    var result: [TableRow] = []
    for (index, row) in table.rows.enumerated() {
      var runs: [TextRun] = []
      if let number = row.source {
        runs.append(
          TextRun(
            "[\(number)] \(row.name)", frame.smallBold,
            link: context.link(source: number)))
      } else {
        runs.append(TextRun(row.name, frame.smallBold))
      }
      if !row.nativeName.isEmpty {
        runs.append(TextRun(" \u{2002}" + row.nativeName, frame.small, .secondary))
      }
      var cells = [TableCell([TableCell.Part(runs, lead: lead)], isHead: true)]
      for (count, column) in zip(table.counts[index], table.columns) {
        // What stands for several columns is no peak of one: it takes no tint.
        let step = column.isGathered ? 0 : scale.step(count)
        cells.append(
          count == 0
            ? TableCell(
              [TableCell.Part([TextRun("·", frame.small, .secondary)], lead: lead)],
              alignment: .centre)
            : TableCell(
              Wording.number(count), step >= 3 ? frame.smallBold : frame.small,
              HeatScale.textInk(step),
              lead: lead, fill: step > 0 ? tint(step) : nil))
      }
      cells.append(TableCell(Wording.number(table.rowTotals[index]), frame.smallBold, lead: lead))
      let isLast = index == table.rows.count - 1
      result.append(
        TableRow(
          cells, padTop: 3, padBottom: 3, minimumHeight: 13.8,
          rule: isLast ? Stroke(.ink, 0.7) : Stroke(.hairline, 0.35)))
    }
    var totals = [TableCell(words("Total", "합계"), frame.smallBold, lead: lead, isHead: true)]
    for total in table.columnTotals {
      totals.append(TableCell(Wording.number(total), frame.smallBold, lead: lead))
    }
    totals.append(TableCell(Wording.number(table.total), frame.smallBold, lead: lead))
    result.append(TableRow(totals, minimumHeight: 13.8))
    return result
  }
}
