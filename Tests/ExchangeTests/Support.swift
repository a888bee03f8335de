import CivilTime
import Events

/// Made-up values with something in every field.
enum Sample {
  static func span(_ start: Int, _ end: Int) -> TextSpan {
    TextSpan(byteStart: start + 1, byteEnd: end + 2, start: start, end: end)
  }

  static let places: [String: Place] = [
    "KP": Place(id: "KP", name: "North Korea", country: "KP", level: 0),
    "KP-08": Place(
      id: "KP-08", name: "South Hamgyong", nativeName: "함경남도", country: "KP", parent: "KP", level: 1
    ),
    "KP-08.hamhung": Place(
      id: "KP-08.hamhung", name: "Hamhung", country: "KP", parent: "KP-08", level: 2,
      latitude: 39.91, longitude: 127.53),
  ]

  static let directory = Directory(
    places: places, agencies: [:],
    types: [
      "arrest_detention": IncidentType(
        id: "arrest_detention", label: "Arrest or detention", shortLabel: "Arrest", severity: 3)
    ], homeCountry: "KP")

  static let date = DateEstimate(
    edtf: "2024-10-31", earliest: CivilDate(2024, 10, 31), latest: CivilDate(2024, 10, 31),
    precision: .day, basis: .relative, anchor: "document", alternatives: ["2023-10-31"],
    rules: ["yearless-past"], confidence: 0.9, stated: "Oct. 31")

  static func incident(_ id: String = "a1", title: String = "Broker arrested in Hamhung")
    -> Incident
  {
    let place = PlaceLink(
      place: "KP-08.hamhung", province: "KP-08", country: "KP", rule: "in the city")
    return Incident(
      id: id, accounts: [id, "b2"], type: "arrest_detention", title: title, date: date,
      place: place,
      places: [place, PlaceLink(place: "KP", province: nil, country: "KP", role: .background)],
      agencies: [
        AgencyLink(
          agency: "kp.state-security", name: "Ministry of State Security", role: .actor,
          rule: "subject"),
        AgencyLink(agency: "kp.police", name: "Police, =1+1", role: .coActor),
      ],
      persons: [
        Actor(who: "a broker", role: "target", count: 1), Actor(who: "Kim", role: "named"),
      ],
      quantities: [Quantity(kind: "money", value: 1000.5, unit: "USD", text: "$1,000.50")],
      citations: [
        Citation(
          document: "doc-1", span: span(10, 40), quote: "A \"broker\", surnamed 김, was arrested.",
          zone: "body", line: 3, account: id),
        Citation(
          document: "doc-1", span: span(60, 90), quote: "He was arrested.", zone: "body", line: 5,
          account: "b2"),
      ],
      trigger: span(30, 38), modality: .reported, polarity: .negative,
      attribution: ["a source", "Daily NK"], confidence: 0.85, rules: ["trigger", "subject"],
      corrected: ["title"])
  }

  static let document = DocumentRecord(
    key: "doc-1", title: "Turf war", publisher: "Daily NK", author: nil,
    url: "https://example.org/1",
    language: "en", path: "doc-1.txt", sha256: String(repeating: "ab", count: 32), byteCount: 2468,
    published: DateEstimate(EDTF("2024-11-12~") ?? .day(CivilDate(dayNumber: 0))),
    publishedBasis: "manifest", publishedNote: "day not verified")

  static let reading = Reading(
    document: document, text: "Text of 함흥.",
    zones: [ZoneSpan(zone: .headline, span: span(0, 4)), ZoneSpan(zone: .body, span: span(4, 90))],
    dates: [
      DateMention(text: "Oct. 31", span: span(5, 12), date: date, role: .incident, rule: "r")
    ],
    places: [
      PlaceMention(
        text: "Hamhung", span: span(20, 27),
        link: PlaceLink(place: "KP-08.hamhung", province: "KP-08", country: "KP", rule: "x"))
    ],
    agencies: [
      AgencyMention(
        text: "police", span: span(50, 56), agency: "kp.police", name: "Police", isGeneric: true)
    ],
    incidents: [incident()],
    rejected: [
      Rejection(
        text: "would arrest", span: span(70, 80), type: "arrest_detention", reason: "prospective",
        rule: "modal")
    ])

  static let dossier = Dossier(
    documents: [document],
    incidents: [incident(), incident("a0", title: "=HYPERLINK(\"x\") | *b*")],
    directory: directory, knowledge: KnowledgeStamp(id: "kp", version: "1", sha256: "00"))
}
