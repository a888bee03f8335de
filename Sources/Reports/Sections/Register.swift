import Events
import Layout
import Settings

/// The incidents one by one: number, mark, date as said and as written, place, bodies, words.
struct Register {
  let context: SectionContext

  private var frame: PageFrame { context.frame }
  private var facts: Facts { context.facts }

  func compose(
    into flow: inout PageFlow, title: String?, columns: [ReportSection.RegisterColumn]?
  ) {
    guard !facts.incidents.isEmpty else { return }
    flow.begin(
      "Incident register", title: title ?? "Incident register",
      deck:
        "In order of the earliest possible day. Each entry quotes the sentence of the source that it rests on.",
      destination: Destination.register, body: 90)
    if let columns {
      PlainRegister(context: context, columns: columns).compose(into: &flow)
      return
    }
    let weights: [TableColumn] = [
      TableColumn(.fixed(21), gutter: 3), TableColumn(.fixed(26), gutter: 4),
      TableColumn(.fixed(83), gutter: 7), TableColumn(.fixed(70), gutter: 7),
      TableColumn(.fixed(101)),
      TableColumn(.share(1), gutter: 0),
    ]
    let setter = TableSetter(
      columns: weights, width: frame.contentWidth, measuring: frame.measuring)
    let rows = facts.incidents.indices.lazy.map { self.row($0 + 1) }
    flow.place(
      setter, head: [headRow], rows: rows,
      label: "Register of \(Wording.count(facts.incidents.count, "incident"))")
  }

  var headRow: TableRow {
    let lead = frame.style.small.lead
    let words = [
      "No.", "", "When", "Where", "Agency and type", "What, and the words of the source",
    ]
    return TableRow(
      words.map { TableCell($0, frame.smallBold, lead: lead) }, padBottom: 3,
      rule: Stroke(.ink, 0.7), isHead: true)
  }

  func row(_ number: Int) -> TableRow {
    let incident = facts.incidents[number - 1]
    let lead = frame.listLead
    let numberCell = TableCell(
      [
        TableCell.Part(
          [TextRun(String(number), frame.mediumBold, .accent, link: context.backLink(number))],
          lead: lead + 1)
      ], isHead: true)
    let certainty = incident.date.certainty
    let isApproximate = incident.date.isApproximate
    let markWidth = 22.0
    var mark = TableCell()
    mark.figure = CellFigure(
      items: MarkSample.items(
        certainty, isApproximate: isApproximate,
        in: Rect(x: 0, y: 0, width: markWidth, height: lead)),
      width: markWidth, height: lead)
    return TableRow(
      [
        numberCell, mark, TableCell(whenParts(incident, lead)),
        TableCell(whereParts(incident, lead)),
        TableCell(whoParts(incident, lead)), TableCell(wordParts(incident, lead)),
      ], padTop: 3, padBottom: 4, rule: Stroke(.hairline, 0.35),
      destination: Destination.incident(number))
  }

  private func part(_ words: String, _ font: Font, _ ink: Ink = .ink, _ lead: Double)
    -> TableCell.Part
  {
    TableCell.Part([TextRun(words, font, ink)], lead: lead)
  }

  private func whenParts(_ incident: Incident, _ lead: Double) -> [TableCell.Part] {
    let date = incident.date
    var parts = [part(DatePhrase.short(date), frame.smallBold, .ink, lead)]
    if let edtf = date.edtf { parts.append(part(edtf, frame.small, .secondary, lead)) }
    let stated = date.stated.map(Wording.quoted) ?? "no date stated"
    parts.append(part(stated, frame.small, .secondary, lead))
    if incident.corrected.contains(where: { $0.hasPrefix("date") }) || date.basis == .corrected {
      parts.append(part("corrected by hand", frame.small, .ink, lead))
    } else if let basis = basisWords(date) {
      parts.append(part(basis, frame.small, .secondary, lead))
    }
    return parts
  }

  /// What a date that the text does not state in full rests on.
  private func basisWords(_ date: DateEstimate) -> String? {
    switch date.basis {
    case .relative: "relative to the report"
    case .anchor: "from a known event"
    case .inferred: "inferred from other dates"
    case .publication, .stated, .corrected, .none: nil
    }
  }

  private func whereParts(_ incident: Incident, _ lead: Double) -> [TableCell.Part] {
    guard let link = incident.place else {
      return [part("place not stated", frame.small, .ink, lead)]
    }
    var runs = [TextRun(facts.placeWords(incident), frame.small)]
    let native = facts.nativeName(place: link.place)
    if !native.isEmpty { runs.append(TextRun(" \u{2002}" + native, frame.small, .secondary)) }
    var parts = [TableCell.Part(runs, lead: lead)]
    let others = otherPlaces(incident, than: link)
    if !others.isEmpty {
      parts.append(part("also " + Wording.list(others), frame.small, .secondary, lead))
    }
    if incident.corrected.contains(where: { $0.hasPrefix("place") }) {
      parts.append(part("corrected by hand", frame.small, .ink, lead))
    }
    return parts
  }

  /// Names of further places, without those that the main place lies in.
  private func otherPlaces(_ incident: Incident, than link: PlaceLink) -> [String] {
    var names: [String] = []
    for other in incident.places
    where ![link.place, link.province, link.country].contains(other.place) {
      let name = facts.dossier.directory.places[other.place]?.name ?? other.place
      if !names.contains(name) { names.append(name) }
    }
    return names
  }

  private func whoParts(_ incident: Incident, _ lead: Double) -> [TableCell.Part] {
    var runs: [TextRun] = []
    let leadId = incident.leadAgency?.agency
    for (index, link) in incident.agencies.enumerated() {
      let end = index < incident.agencies.count - 1 ? "; " : ""
      let native =
        link.agency == leadId
        ? facts.dossier.directory.agencies[link.agency]?.nativeName ?? "" : ""
      if native.isEmpty {
        runs.append(TextRun(facts.name(of: link) + end, frame.small))
      } else {
        runs.append(TextRun(facts.name(of: link) + " ", frame.small))
        runs.append(TextRun(Wording.unbroken(native), frame.small, .secondary))
        if !end.isEmpty { runs.append(TextRun(end, frame.small)) }
      }
    }
    if runs.isEmpty { runs.append(TextRun("no agency named", frame.small)) }
    var parts = [TableCell.Part(runs, lead: lead)]
    var words = facts.typeLabel(incident.type)
    if incident.polarity == .negative { words += ", stopped" }
    switch incident.modality {
    case .asserted: break
    case .reported: words += ", as reported"
    case .hearsay: words += ", at second hand"
    case .ordered: words += ", ordered"
    }
    words += " · confidence " + Wording.confidence(incident.confidence)
    parts.append(part(words, frame.small, .secondary, lead))
    if incident.corrected.contains(where: { $0.hasPrefix("agenc") || $0.hasPrefix("type") }) {
      parts.append(part("corrected by hand", frame.small, .ink, lead))
    }
    return parts
  }

  private func wordParts(_ incident: Incident, _ lead: Double) -> [TableCell.Part] {
    var parts = [part(incident.title, frame.smallBold, .ink, lead)]
    for (index, citation) in incident.citations.enumerated() {
      var quote = part(Wording.quoted(citation.quote), frame.small, .ink, lead)
      quote.spaceBefore = index == 0 ? 0 : 2
      parts.append(quote)
      parts.append(TableCell.Part(sourceRuns(citation, incident, first: index == 0), lead: lead))
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
          "[\(number)] \(name)", frame.small, .secondary, link: context.link(source: number)))
    } else {
      runs.append(TextRun(name, frame.small, .secondary))
    }
    var rest = citation.zone == "body" || citation.zone.isEmpty ? "" : ", \(citation.zone)"
    rest += ", line \(citation.line)"
    if first, !incident.attribution.isEmpty {
      rest += " · according to " + Wording.list(incident.attribution)
    }
    runs.append(TextRun(rest, frame.small, .secondary))
    return runs
  }
}
