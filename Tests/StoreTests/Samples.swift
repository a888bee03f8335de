import CivilTime
import Events
import Store

/// Small made-up readings for the tests of this room.
enum Samples {
  static func day(_ text: String) -> DateEstimate {
    let date = CivilDate(iso: text)
    return DateEstimate(
      edtf: text, earliest: date, latest: date, precision: .day, basis: .stated,
      alternatives: ["2011-\"1\""], rules: ["absolute"], confidence: 0.9, stated: "on that day")
  }

  static func incident(
    _ id: String, document: String, date: DateEstimate = day("2012-04-28"),
    type: String = "arrest_detention", title: String = "Two agents captured",
    agency: String = "kp.police"
  ) -> Incident {
    let span = TextSpan(byteStart: 3, byteEnd: 9, start: 3, end: 8)
    return Incident(
      id: id, accounts: [id], type: type, title: title, date: date,
      place: PlaceLink(place: "KP-10.hyesan", province: "KP-10", country: "KP", rule: "stated"),
      places: [
        PlaceLink(place: "KP-10.hyesan", province: "KP-10", country: "KP", rule: "stated"),
        PlaceLink(place: "CN", province: nil, country: "CN", role: .origin),
      ],
      agencies: [AgencyLink(agency: agency, name: "Police", role: .actor, rule: "subject")],
      persons: [Actor(who: "two agents", role: "target", count: 2)],
      quantities: [Quantity(kind: "money", value: 1000, unit: "USD", text: "$1,000")],
      citations: [
        Citation(
          document: document, span: span, quote: "these two were “captured”", zone: "body",
          line: 13, account: id)
      ],
      trigger: span, modality: .reported, attribution: ["Daily NK", "a \"source\"\n"],
      confidence: 0.75, rules: ["passive"])
  }

  static func reading(_ key: String, incidents: [Incident]) -> Reading {
    Reading(
      document: DocumentRecord(
        key: key, title: "Title of \(key)", publisher: "Publisher", sha256: "00",
        byteCount: 10, published: day("2012-05-09"), publishedBasis: "byline"),
      text: "text of \(key)", incidents: incidents,
      rejected: [
        Rejection(
          text: "may defect", span: TextSpan(byteStart: 0, byteEnd: 4, start: 0, end: 4),
          type: "defection", reason: "prospective", rule: "modal")
      ])
  }

  static let directory = Directory(
    places: [
      "KP-10": Place(
        id: "KP-10", name: "Ryanggang", nativeName: "량강도", country: "KP", parent: "KP",
        level: 1, latitude: 41.2, longitude: 128, tile: Place.Tile(column: 2, row: 1),
        isBorder: true)
    ],
    agencies: [
      "kp.police": Agency(
        id: "kp.police", name: "Ministry of Social Security", shortName: "Police",
        nativeName: "사회안전성", country: "KP", kind: "police"),
      "kp.station": Agency(
        id: "kp.station", name: "Station", country: "KP", kind: "police", parent: "kp.police"),
    ],
    types: [
      "arrest_detention": IncidentType(
        id: "arrest_detention", label: "Arrest or detention", shortLabel: "Arrest", severity: 3)
    ],
    homeCountry: "KP")

  static let unmerged = TellingMerger { _ in directory }

  static let knowledge = KnowledgeStamp(id: "kp", version: "1", sha256: "ab")

}
