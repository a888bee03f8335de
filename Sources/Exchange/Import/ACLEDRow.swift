import CivilTime
import Events
import Records

/// What of ACLED's columns must be there.
enum ACLEDRow {
  static let required = [
    "event_id_cnty", "event_date", "time_precision", "event_type", "sub_event_type", "country",
    "notes",
  ]
}

extension IncidentImport {
  /// A row of ACLED: its note is the sentence, its source the document. A date of time precision 2
  /// is about that day, one of precision 3 some day of its month.
  func acled(_ row: ImportRow) throws(ExchangeError) -> (DocumentRecord, String, Incident) {
    let id = try row.required("event_id_cnty")
    let note = try row.required("notes")
    var document = DocumentRecord(key: "acled/\(id)")
    document.publisher = row["source"]
    document.title = "ACLED \(id)"
    document.byteCount = note.utf8.count
    let span = TextSpan(
      byteStart: 0, byteEnd: note.utf8.count, start: 0, end: note.unicodeScalars.count)
    let deaths = try row.number("fatalities").flatMap { Int(exactly: $0) } ?? 0
    let type = Self.type(row["event_type"] ?? "", row["sub_event_type"] ?? "", deaths: deaths)
    var incident = Incident(
      id: id, accounts: [id], type: type, title: Self.title(note), date: try acledDate(row),
      citations: [
        Citation(
          document: document.key, span: span, quote: note, zone: "body", line: row.row.line,
          account: id)
      ], trigger: span, modality: .reported,
      attribution: row.list("source"), confidence: 1, rules: ["import-acled"])
    for (column, role) in [("actor1", AgencyRole.actor), ("actor2", .target)] {
      guard let name = row[column] else { continue }
      incident.agencies.append(
        AgencyLink(agency: "acled.\(Self.slug(name))", name: name, role: role, rule: "import-acled")
      )
    }
    if type == "killing", deaths > 0 {
      incident.persons = [Actor(who: row["actor2"] ?? "people", role: "target", count: deaths)]
    }
    let number = try row.number("iso").flatMap { Int(exactly: $0) }
    let country = number.flatMap(CountryNumbers.code) ?? row["country"] ?? ""
    if let link = place(row["location"] ?? "", row["admin1"] ?? "", country) {
      incident.place = link
      incident.places = [link]
    } else if let code = number.flatMap(CountryNumbers.code) {
      let link = PlaceLink(place: code, province: nil, country: code, rule: "import-acled")
      incident.place = link
      incident.places = [link]
    }
    return (document, note, incident)
  }

  private func acledDate(_ row: ImportRow) throws(ExchangeError) -> DateEstimate {
    let text = try row.required("event_date")
    guard let day = Self.day(text) else {
      throw row.fault("event_date", "“\(text)” is no day", "write 2024-10-31 or 31 October 2024")
    }
    var edtf = EDTF.day(day)
    switch row["time_precision"] {
    case "1": break
    case "2": edtf = edtf.qualified(.approximate)
    case "3": edtf = .month(of: day)
    default:
      throw row.fault("time_precision", "it is none of 1, 2 and 3", "see ACLED's codebook")
    }
    var date = DateEstimate(edtf)
    date.stated = text
    date.rules = ["import-acled"]
    return date
  }

  private static func day(_ text: String) -> CivilDate? {
    if let day = CivilDate(iso: text) { return day }
    let parts = text.split { $0 == " " || $0 == "-" || $0 == "," }
    guard parts.count == 3, let day = Int(parts[0]), let year = Int(parts[2]),
      let month = months.firstIndex(where: { parts[1].lowercased().hasPrefix($0) })
    else { return nil }
    return CivilDate(year, month + 1, day)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static func type(_ event: String, _ sub: String, deaths: Int) -> String {
    switch (event, sub) {
    case (_, "Arrests"): "arrest_detention"
    case ("Violence against civilians", "Attack") where deaths > 0: "killing"
    default: "other"
    }
  }

  /// The note's first words, at most 80 characters.
  private static func title(_ note: String) -> String {
    guard note.count > 80 else { return note }
    var title = ""
    for word in note.split(separator: " ") {
      if title.count + word.count + 2 > 80 { break }
      title += title.isEmpty ? "\(word)" : " \(word)"
    }
    return (title.isEmpty ? String(note.prefix(79)) : title) + "…"
  }

  private static func slug(_ name: String) -> String {
    var slug = ""
    for scalar in name.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) {
        slug.unicodeScalars.append(scalar)
      } else if slug.last != "-", !slug.isEmpty {
        slug += "-"
      }
    }
    while slug.last == "-" { slug.removeLast() }
    return slug
  }
}
