import Events
import Layout
import Settings

/// The incidents one by one: number, mark, date as said and as written, place, bodies, words.
struct Register {
  let context: SectionContext

  private var frame: PageFrame { context.frame }
  private var facts: Facts { context.facts }
  private var words: ReportWords { facts.words }

  func compose(
    into flow: inout PageFlow, title: String?, columns: [ReportSection.RegisterColumn]?
  ) {
    guard !facts.incidents.isEmpty else { return }
    flow.begin(
      words("Incident register", "사건 목록"), title: title ?? words("Incident register", "사건 목록"),
      deck: deck, destination: Destination.register, body: 90)
    if let columns {
      PlainRegister(context: context, columns: columns).compose(into: &flow)
      return
    }
    let setter = setter
    let rows = facts.incidents.indices.lazy.map { self.row($0 + 1) }
    flow.place(
      setter, head: [headRow], rows: rows,
      label: "Register of \(Wording.count(facts.incidents.count, "incident"))",
      notes: { Footnote.needed(by: facts.incidents[$0]) })
  }

  /// The columns, as wide as makes the first rows lowest; no EDTF expression breaks.
  private var setter: TableSetter {
    let unit = frame.style.small.size / 7
    let edtf = facts.incidents.lazy.map { incident in
      self.edtf(incident).map { frame.measuring.width(of: $0, font: frame.small) } ?? 0
    }
    let when = min(max(80 * unit, edtf.max() ?? 0), 112 * unit) + 8
    let number = 26 * unit
    let sample = facts.incidents.indices.prefix(24).map { row($0 + 1) }
    func setter(_ more: Double, _ place: Double) -> TableSetter {
      TableSetter(
        columns: [
          TableColumn(.fixed(number), gutter: 4),
          TableColumn(.fixed(when + more * unit), gutter: 8),
          TableColumn(.share(1), gutter: 10), TableColumn(.fixed(place * unit), gutter: 0),
        ], width: frame.contentWidth, measuring: frame.measuring)
    }
    func height(_ setter: TableSetter) -> Double {
      sample.reduce(0) { $0 + setter.set($1).reduce(0) { $0 + $1.height } }
    }
    let tried = [0.0, 12].flatMap { more in
      [104.0, 112, 120, 128, 136].map { setter(more, $0) }
    }
    let heights = tried.map(height)
    let best = heights.indices.min { (heights[$0], $0) < (heights[$1], $1) } ?? 0
    return tried[best]
  }

  /// The date as EDTF, with what it rests on.
  private func edtf(_ incident: Incident) -> String? {
    let mark = Footnote(date: incident.date, corrected: incident.corrected)?.mark ?? ""
    return incident.date.edtf.map { $0 + (mark.isEmpty ? "" : "\u{00A0}\(mark)") }
  }

  /// Under the title.
  var deck: String {
    words(
      "In order of the earliest possible day. Each entry quotes the sentence of the source that it rests on.",
      "가장 이른 가능한 날의 순서. 각 항목은 근거가 되는 출처의 문장을 인용한다.")
  }

  var headRow: TableRow {
    let lead = frame.style.small.lead
    let heads = [
      words("No.", "번호"), words("When, EDTF, as stated", "언제, EDTF, 본문의 말"),
      words("What, the words of the source, where they stand", "무엇을, 출처의 문장, 그 위치"),
      words("Where, who, type, confidence", "어디서, 기관, 유형, 명확도"),
    ]
    return TableRow(
      heads.map { TableCell($0, frame.smallBold, lead: lead) }, padBottom: 3,
      rule: Stroke(.ink, 0.7), isHead: true)
  }

  func row(_ number: Int) -> TableRow {
    let incident = facts.incidents[number - 1]
    let lead = frame.style.small.size * 1.24
    var numberCell = TableCell(
      [
        TableCell.Part(
          [TextRun(String(number), frame.mediumBold, .accent, link: context.backLink(number))],
          lead: lead + 1)
      ], isHead: true)
    // The mark stands under the number.
    let markWidth = 22.0
    let top = lead + 2
    numberCell.figure = CellFigure(
      items: MarkSample.items(
        incident.date.certainty, isApproximate: incident.date.isApproximate,
        in: Rect(x: 0, y: top, width: markWidth, height: lead), words: words),
      width: markWidth, height: top + lead, isFloating: true)
    return TableRow(
      [
        numberCell, TableCell(whenParts(incident, lead)), TableCell(wordParts(incident, lead)),
        TableCell(whereParts(incident, lead) + whoParts(incident, lead)),
      ], padTop: 2, padBottom: 3, rule: Stroke(.hairline, 0.35),
      destination: Destination.incident(number))
  }

  private func part(_ words: String, _ font: Font, _ ink: Ink = .ink, _ lead: Double)
    -> TableCell.Part
  {
    TableCell.Part([TextRun(words, font, ink)], lead: lead)
  }

  private func whenParts(_ incident: Incident, _ lead: Double) -> [TableCell.Part] {
    let date = incident.date
    var parts = [part(words.date(date), frame.smallBold, .ink, lead)]
    let mark = Footnote(date: date, corrected: incident.corrected)?.mark ?? ""
    if let edtf = edtf(incident) { parts.append(part(edtf, frame.small, .ink, lead)) }
    let stated = date.stated.map(Wording.quoted) ?? words("no date stated", "본문에 날짜 없음")
    let loose = date.edtf == nil && !mark.isEmpty ? "\u{00A0}\(mark)" : ""
    parts.append(part(stated + loose, frame.small, .secondary, lead))
    return parts
  }

  private func whereParts(_ incident: Incident, _ lead: Double) -> [TableCell.Part] {
    guard let link = incident.place else {
      return [part(words("place not stated", "장소 불명"), frame.smallBold, .ink, lead)]
    }
    var runs = [TextRun(facts.placeWords(incident), frame.smallBold)]
    let native = facts.nativeName(place: link.place)
    if !native.isEmpty { runs.append(TextRun(" \u{2002}" + native, frame.small, .secondary)) }
    if incident.corrected.contains(where: { $0.hasPrefix("place") }) {
      runs.append(TextRun("\u{00A0}" + Footnote.corrected.mark, frame.small))
    }
    var parts = [TableCell.Part(runs, lead: lead)]
    let others = otherPlaces(incident, than: link)
    if !others.isEmpty {
      let list = words.list(others)
      parts.append(part(words("also \(list)", "\(list)도"), frame.small, .secondary, lead))
    }
    return parts
  }

  /// Names of further places, without those that the main place lies in.
  private func otherPlaces(_ incident: Incident, than link: PlaceLink) -> [String] {
    var names: [String] = []
    for other in incident.places
    where ![link.place, link.province, link.country].contains(other.place) {
      let name = facts.placeName(other.place)
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  private func whoParts(_ incident: Incident, _ lead: Double) -> [TableCell.Part] {
    var runs: [TextRun] = []
    let leadId = incident.leadAgency?.agency
    for (index, link) in incident.agencies.enumerated() {
      let end = index < incident.agencies.count - 1 ? "; " : ""
      // The name in the second script is that of today: it stands with no former name.
      let agency = facts.dossier.directory.agencies[link.agency]
      let isPresent = link.name.isEmpty || agency?.isCalled(link.name) == true
      let native =
        link.agency == leadId && isPresent && !words.isKorean ? agency?.nativeName ?? "" : ""
      if native.isEmpty {
        runs.append(TextRun(facts.name(of: link) + end, frame.small))
      } else {
        runs.append(TextRun(facts.name(of: link) + " ", frame.small))
        runs.append(TextRun(Wording.unbroken(native), frame.small, .secondary))
        if !end.isEmpty { runs.append(TextRun(end, frame.small)) }
      }
    }
    if runs.isEmpty { runs.append(TextRun(words("no agency named", "기관 없음"), frame.small)) }
    if incident.corrected.contains(where: { $0.hasPrefix("agenc") || $0.hasPrefix("type") }) {
      runs.append(TextRun("\u{00A0}" + Footnote.corrected.mark, frame.small))
    }
    return [
      TableCell.Part(runs, lead: lead), part(standing(incident), frame.small, .secondary, lead),
    ]
  }

  /// Its type, how the text puts it, and how clear the text is.
  private func standing(_ incident: Incident) -> String {
    var text = facts.typeLabel(incident.type)
    if incident.polarity == .negative { text += words(", stopped", ", 중단됨") }
    switch incident.modality {
    case .asserted: break
    case .reported: text += words(", as reported", ", 전언")
    case .hearsay: text += words(", at second hand", ", 재전언")
    case .ordered: text += words(", ordered", ", 명령")
    }
    return text + "\u{00A0}·\u{00A0}" + words.confidence(incident.confidence)
  }

  private func wordParts(_ incident: Incident, _ lead: Double) -> [TableCell.Part] {
    var parts = [part(incident.title, frame.smallBold, .ink, lead)]
    for (index, citation) in incident.citations.enumerated() {
      // The source follows the words at once, as a citation does: a line of its own for each would
      // be a third of the register.
      parts.append(
        TableCell.Part(
          [TextRun(Wording.quoted(citation.quote) + " ", frame.small)]
            + sourceRuns(citation, incident, first: index == 0), lead: lead,
          spaceBefore: index == 0 ? 0 : 2))
    }
    return parts
  }

  /// “[5] SinoNK, line 13 · according to Daily NK”.
  private func sourceRuns(_ citation: Citation, _ incident: Incident, first: Bool) -> [TextRun] {
    let name = facts.sourceName(citation.document)
    var runs: [TextRun] = []
    if let number = facts.sourceNumbers[citation.document] {
      runs.append(
        TextRun(
          "[\(number)]\u{00A0}\(name)", frame.small, .secondary, link: context.link(source: number))
      )
    } else {
      runs.append(TextRun(name, frame.small, .secondary))
    }
    var rest = citation.zone == "body" || citation.zone.isEmpty ? "" : ", \(citation.zone)"
    if citation.line > 0 { rest += words(", line\u{00A0}\(citation.line)", ", \(citation.line)행") }
    if first, !incident.attribution.isEmpty {
      let list = words.list(incident.attribution)
      rest += words(" · according to \(list)", " · \(list)에 따르면")
    }
    runs.append(TextRun(rest, frame.small, .secondary))
    return runs
  }
}
