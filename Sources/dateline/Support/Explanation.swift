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
    row("confidence", Explanation.decimal(incident.confidence))
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
