import CivilTime
import Events

/// Made-up incidents for the tests of this room.
enum Made {
  static let names = Directory(
    places: [
      "KP": Place(id: "KP", name: "North Korea", country: "KP", level: 0),
      "KP-10": Place(id: "KP-10", name: "Ryanggang", country: "KP", parent: "KP", level: 1),
      "KP-10.hyesan": Place(
        id: "KP-10.hyesan", name: "Hyesan", country: "KP", parent: "KP-10", level: 2),
      "CN": Place(id: "CN", name: "China", country: "CN", level: 0),
    ],
    agencies: [
      "kp.police": Agency(id: "kp.police", name: "Police", country: "KP", kind: "police"),
      "kp.guard": Agency(id: "kp.guard", name: "Guard", country: "KP", kind: "border-force"),
    ],
    types: [
      "arrest": IncidentType(id: "arrest", label: "Arrest", shortLabel: "Arrest", severity: 2),
      "raid": IncidentType(id: "raid", label: "Raid", shortLabel: "Raid", severity: 3),
    ],
    homeCountry: "KP")

  static func incident(
    _ accounts: String..., document: String = "a", type: String = "arrest",
    day: Int = 0, quote: String? = nil
  ) -> Incident {
    let date = CivilDate(dayNumber: 15_000 + day)
    let span = TextSpan(byteStart: 0, byteEnd: 4, start: 0, end: 4)
    let place = PlaceLink(place: "KP-10", province: "KP-10", country: "KP", rule: "stated")
    return Incident(
      id: accounts[0], accounts: accounts.sorted(), type: type, title: "Title of \(accounts[0])",
      date: DateEstimate(
        edtf: date.description, earliest: date, latest: date, precision: .day, basis: .stated),
      place: place, places: [place],
      agencies: [AgencyLink(agency: "kp.police", name: "Police", role: .actor)],
      citations: accounts.map {
        Citation(
          document: document, span: span, quote: quote ?? "Sentence of \($0).", zone: "body",
          line: 1, account: $0)
      }, trigger: span)
  }
}
