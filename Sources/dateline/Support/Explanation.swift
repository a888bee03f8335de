import CivilTime
import Events

/// Everything that is known of how an incident came about, for reading.
struct Explanation {
  let incident: Incident

  init(_ incident: Incident) { self.incident = incident }

  var text: String {
    var lines = [incident.title, ""]
    func row(_ name: String, _ value: String) {
      guard !value.isEmpty else { return }
      let padding = String(repeating: " ", count: max(1, 13 - name.count))
      lines.append(name + padding + value)
    }
    let date = incident.date
    row("id", incident.id)
    row("type", incident.type)
    row("date", date.edtf ?? "not known")
    row(
      "  bounds",
      "\(date.earliest?.description ?? "open") to \(date.latest?.description ?? "open")")
    row("  basis", date.basis.rawValue + (date.anchor.map { ", anchor \($0)" } ?? ""))
    row("  as stated", date.stated ?? "")
    row("  rules", date.rules.joined(separator: ", "))
    row("  also", date.alternatives.joined(separator: ", "))
    for place in incident.places {
      row("place", "\(place.place), \(place.role.rawValue), rule \(place.rule)")
    }
    for agency in incident.agencies {
      row(
        "agency",
        "\(agency.agency) (\(agency.name)), \(agency.role.rawValue), rule \(agency.rule)")
    }
    for person in incident.persons {
      row("persons", "\(person.who), \(person.role)" + (person.count.map { ", \($0)" } ?? ""))
    }
    for quantity in incident.quantities {
      row("quantity", "\(quantity.text), \(quantity.kind) in \(quantity.unit)")
    }
    row("modality", "\(incident.modality.rawValue), \(incident.polarity.rawValue)")
    row("said by", incident.attribution.joined(separator: "; "))
    row("trigger", trigger)
    row("confidence", Explanation.decimal(incident.confidence))
    for reason in doubts { row("", reason) }
    row("rules", incident.rules.joined(separator: ", "))
    for citation in incident.citations {
      lines += [
        "",
        "\(citation.document), line \(citation.line), \(citation.zone), "
          + "bytes \(citation.span.byteStart)–\(citation.span.byteEnd)",
        "  “\(citation.quote)”",
      ]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The words of the sentence that tell the act.
  private var trigger: String {
    for citation in incident.citations
    where citation.span.byteStart <= incident.trigger.byteStart
      && incident.trigger.byteEnd <= citation.span.byteEnd
    {
      let bytes = Array(citation.quote.utf8)
      let start = incident.trigger.byteStart - citation.span.byteStart
      let end = incident.trigger.byteEnd - citation.span.byteStart
      guard bytes.indices.contains(start), end <= bytes.count else { continue }
      return "“\(String(decoding: bytes[start..<end], as: UTF8.self))”"
    }
    return ""
  }

  /// What the text leaves open and so makes the incident less sure, each with its rule.
  private var doubts: [String] {
    var doubts: [String] = []
    let reasons = [
      ("date:publication", "no day of its own: bounded by publication"),
      ("date:scene", "the day is that of the act told before"),
      ("date:told", "the day is that by which it was told"),
      ("place:scene", "the place is that of the story"),
      ("place:country", "no place of its own: the country only"),
      ("place:origin", "the place is where those who act come from"),
    ]
    for (rule, words) in reasons where incident.rules.contains(rule) {
      doubts.append("– \(words) (\(rule))")
    }
    if incident.modality == .reported { doubts.append("– told at second hand (reported)") }
    if incident.modality == .hearsay { doubts.append("– told as hearsay") }
    if incident.citations.count > 1 {
      doubts.append("+ told \(incident.citations.count) times")
    }
    return doubts
  }

  static func line(of rejection: Rejection) -> String {
    "  “\(rejection.text)” as \(rejection.type): \(rejection.reason), rule \(rejection.rule), "
      + "bytes \(rejection.span.byteStart)–\(rejection.span.byteEnd)\n"
  }

  /// A number with two decimals, whatever the locale.
  static func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = String(hundredths % 100)
    return "\(hundredths / 100).\(rest.count == 1 ? "0" : "")\(rest)"
  }
}
