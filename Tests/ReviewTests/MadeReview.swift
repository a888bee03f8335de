import CivilTime
import Corrections
import Events

@testable import Review

/// A made-up document with three incidents, for the tests of the page.
enum MadeReview {
  static let text = """
    Café in the north

    Two agents were captured in Hyesan on April 28.
    The police closed the market 😀 in May.
    An order came from Pyongyang. Nobody saw the 보위성 raid. End.
    </script><script>document.title = "broken"</script><b onclick=x>&amp;
    """

  /// The stretch of some words, in both units.
  static func span(_ words: String) -> TextSpan {
    guard let range = text.firstRange(of: words) else {
      return TextSpan(byteStart: 0, byteEnd: 0, start: 0, end: 0)
    }
    func offsets(_ index: String.Index) -> (Int, Int) {
      (text.utf8[..<index].count, text.unicodeScalars[..<index].count)
    }
    let (byteStart, start) = offsets(range.lowerBound)
    let (byteEnd, end) = offsets(range.upperBound)
    return TextSpan(byteStart: byteStart, byteEnd: byteEnd, start: start, end: end)
  }

  static func incident(_ id: String, _ quote: String, title: String) -> Incident {
    let day = CivilDate(2012, 4, 28)
    return Incident(
      id: id, accounts: [id], type: "arrest", title: title,
      date: DateEstimate(edtf: "2012-04-28", earliest: day, latest: day, precision: .day),
      place: PlaceLink(place: "KP-10", province: "KP-10", country: "KP"),
      citations: [
        Citation(
          document: "a", span: span(quote), quote: quote, zone: "body", line: 3, account: id)
      ], trigger: span(quote), rules: ["passive"])
  }

  static let incidents = [
    incident("1", "Two agents were captured in Hyesan on April 28.", title: "Two agents captured"),
    incident("2", "The police closed the market 😀 in May.", title: "Market closed"),
    twice,
    incident("4", "Two agents were captured in Hyesan on April 28.", title: "Agents seized"),
  ]

  /// An incident that two sentences of the document tell.
  static let twice: Incident = {
    var incident = MadeReview.incident("3", "An order came from Pyongyang.", title: "Order")
    incident.title = "</script><img src=x onerror=alert(1)>"
    incident.accounts.append("3b")
    incident.citations.append(
      Citation(
        document: "a", span: span("End."), quote: "End.", zone: "body", line: 5, account: "3b"))
    return incident
  }()

  static let reading = Reading(
    document: DocumentRecord(key: "a", title: "Café <b>", publisher: "Publisher"), text: text,
    dates: [
      DateMention(
        text: "April 28", span: span("April 28"), date: DateEstimate(edtf: "2012-04-28"),
        role: .incident, rule: "absolute")
    ],
    places: [
      PlaceMention(
        text: "Hyesan", span: span("Hyesan"),
        link: PlaceLink(place: "KP-10", province: "KP-10", country: "KP"))
    ],
    agencies: [
      AgencyMention(
        text: "police", span: span("police"), agency: "kp.police", name: "Police",
        isGeneric: true)
    ])

  static let names = Directory(
    places: [
      "KP-10": Place(id: "KP-10", name: "Ryanggang", country: "KP", parent: "KP", level: 1)
    ],
    agencies: [
      "kp.police": Agency(id: "kp.police", name: "Police", country: "KP", kind: "police")
    ],
    types: [
      "arrest": IncidentType(id: "arrest", label: "Arrest", shortLabel: "Arrest", severity: 2),
      "raid": IncidentType(id: "raid", label: "Raid", shortLabel: "Raid", severity: 3),
    ])

  static let page = ReviewPage(
    title: "Review & <decide>", readings: [reading], incidents: incidents, names: names)
}
