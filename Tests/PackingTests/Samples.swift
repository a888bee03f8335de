import CivilTime
import Events

/// Readings for the tests of this room.
enum Samples {
  static let span = TextSpan(byteStart: 3, byteEnd: 9, start: 3, end: 8)

  static func day(_ edtf: String) -> DateEstimate {
    DateEstimate(
      edtf: edtf, earliest: CivilDate(iso: edtf), latest: CivilDate(iso: edtf), precision: .day,
      basis: .stated, alternatives: ["2012-05"], rules: ["one", "two"], stated: "April 28")
  }

  static func incident(_ id: String, document: String) -> Incident {
    let place = PlaceLink(place: "KP-10.hyesan", province: "KP-10", country: "KP", rule: "stated")
    return Incident(
      id: id, accounts: [id, id + "b"], type: "arrest_detention", title: "Two agents captured",
      date: day("2012-04-28"), place: place,
      places: [place, PlaceLink(place: "CN", province: nil, country: "CN", role: .origin)],
      agencies: [AgencyLink(agency: "kp.police", name: "Police", role: .coActor, rule: "subject")],
      persons: [Actor(who: "two agents", role: "target", count: 2)],
      quantities: [Quantity(kind: "money", value: 1000.5, unit: "USD", text: "$1,000.50")],
      citations: [
        Citation(
          document: document, span: span, quote: "these two were “captured”", zone: "body",
          line: 13, account: id)
      ],
      trigger: span, modality: .reported, attribution: ["Daily NK", "a \"source\"\n"],
      confidence: 0.75, rules: ["passive"], corrected: ["title"])
  }

  static func reading(_ key: String, incidents: [Incident]) -> Reading {
    Reading(
      document: DocumentRecord(
        key: key, title: "Title of \(key)", publisher: "Publisher", sha256: "00",
        byteCount: 10, published: day("2012-05-09"), publishedBasis: "byline"),
      text: "text of \(key)", zones: [ZoneSpan(zone: .body, span: span)],
      dates: [
        DateMention(
          text: "April 28", span: span, date: day("2012-04-28"), role: .incident, rule: "stated")
      ],
      places: [
        PlaceMention(
          text: "혜산", span: span,
          link: PlaceLink(place: "KP-10.hyesan", province: "KP-10", country: "KP"))
      ],
      agencies: [
        AgencyMention(text: "police", span: span, agency: "kp.police", name: "", isGeneric: true)
      ],
      incidents: incidents,
      rejected: [
        Rejection(
          text: "may defect", span: span, type: "defection", reason: "prospective", rule: "modal")
      ])
  }
}
