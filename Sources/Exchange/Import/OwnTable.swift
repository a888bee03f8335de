import CivilTime
import Events
import Records

extension IncidentImport {
  /// A row of this project's table.
  func own(_ row: ImportRow) throws(ExchangeError) -> (DocumentRecord, String, Incident) {
    let id = try row.required("id")
    let quote = try row.required("quote")
    var document = DocumentRecord(key: try row.required("document"))
    document.publisher = row["publisher"]
    document.url = row["url"]
    var incident = Incident(
      id: id, accounts: [id], type: try row.required("type"), title: row["title"] ?? quote,
      date: try date(row), citations: [],
      trigger: TextSpan(
        byteStart: 0, byteEnd: quote.utf8.count, start: 0, end: quote.unicodeScalars.count),
      modality: try row.named("modality", .asserted),
      polarity: try row.named("polarity", .positive),
      confidence: try row.number("confidence") ?? 1, rules: ["import-csv"],
      corrected: row.list("corrected"))
    incident.citations = [
      Citation(
        document: document.key, span: incident.trigger, quote: quote, zone: "body",
        line: try row.number("line").flatMap { Int(exactly: $0) } ?? 0, account: id)
    ]
    if let place = row["place"] {
      let head = String(place.prefix { $0 != "." })
      let link = PlaceLink(
        place: place, province: head.contains("-") ? head : nil,
        country: row["country"] ?? String(head.prefix { $0 != "-" }), rule: "import-csv")
      incident.place = link
      incident.places = [link]
    }
    let names = row.list("agencies")
    let lead = row["lead_agency"]
    for (index, agency) in row.list("agency_ids").enumerated() {
      let name = index < names.count ? names[index] : agency
      incident.agencies.append(
        AgencyLink(
          agency: agency, name: name, role: name == lead ? .actor : .coActor, rule: "import-csv"))
    }
    return (document, "", incident)
  }

  private func date(_ row: ImportRow) throws(ExchangeError) -> DateEstimate {
    guard let text = row["date"] else { return .unknown }
    do {
      var date = DateEstimate(try EDTF(parsing: text))
      if row["date_certainty"] == DateCertainty.publicationOnly.rawValue {
        date.basis = .publication
      }
      narrow(
        &date, to: row["earliest"].flatMap(CivilDate.init(iso:)),
        row["latest"].flatMap(CivilDate.init(iso:)))
      date.stated = row["date_stated"]
      date.rules = ["import-csv"]
      return date
    } catch {
      throw row.fault(
        "date", "“\(text)” is no EDTF date: \(error.reason)", "expected \(error.expected)")
    }
  }

  /// Takes the bounds that the table gives where they are bounds of the value itself; whoever
  /// changed the date alone in a spreadsheet means the date.
  private func narrow(_ date: inout DateEstimate, to earliest: CivilDate?, _ latest: CivilDate?) {
    if let earliest, date.earliest.map({ earliest >= $0 }) ?? true,
      date.latest.map({ earliest <= $0 }) ?? true
    {
      date.earliest = earliest
    }
    if let latest, date.latest.map({ latest <= $0 }) ?? true,
      date.earliest.map({ latest >= $0 }) ?? true
    {
      date.latest = latest
    }
  }
}
