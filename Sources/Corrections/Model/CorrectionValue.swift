import CivilTime
import Events

/// Values of fields, read from what a person wrote.
enum CorrectionValue {
  static func type(_ text: String, names: Directory) throws(CorrectionFault) -> String {
    guard names.types[text] != nil else {
      throw CorrectionFault(
        "there is no type '\(text)'",
        hint: "types are " + names.types.keys.sorted().joined(separator: ", "))
    }
    return text
  }

  static func title(_ text: String) throws(CorrectionFault) -> String {
    guard !text.isEmpty else { throw CorrectionFault("a title cannot be empty") }
    guard text.count <= 80 else {
      throw CorrectionFault(
        "a title has at most 80 characters, this one has \(text.count)", hint: "shorten it")
    }
    return text
  }

  static func date(_ text: String) throws(CorrectionFault) -> DateEstimate {
    if text.isEmpty { return DateEstimate(edtf: nil, basis: .corrected, rules: ["corrected"]) }
    let value: EDTF
    do throws(EDTFError) { value = try EDTF(parsing: text) } catch {
      throw CorrectionFault(
        "'\(text)' is no date: \(error)",
        hint: "write EDTF: 2012-04-28, 2012-04, 2012-04-13/2012-04-20, [..2012-04-28]")
    }
    var date = DateEstimate(value, basis: .corrected)
    date.rules = ["corrected"]
    return date
  }

  static func place(_ text: String, names: Directory) throws(CorrectionFault) -> PlaceLink? {
    if text.isEmpty { return nil }
    guard let place = names.places[text] else {
      throw CorrectionFault(
        "there is no place '\(text)'", hint: "write the id of a place, as KP-10 or KP")
    }
    var unit: Place? = place
    // A gazetteer has four levels; more would be a circle.
    for _ in 0..<8 {
      guard let now = unit, now.level > 1 else { break }
      unit = now.parent.flatMap { names.places[$0] }
    }
    return PlaceLink(
      place: text, province: unit?.level == 1 ? unit?.id : nil, country: place.country,
      rule: "corrected")
  }

  static func agencies(
    _ text: String, names: Directory
  ) throws(CorrectionFault) -> [AgencyLink] {
    var links: [AgencyLink] = []
    for part in text.split(separator: ";") {
      let words = part.split(separator: "=", maxSplits: 1).map(trimmed)
      guard let id = words.first, let agency = names.agencies[id] else {
        throw CorrectionFault(
          "there is no agency '\(trimmed(part))'", hint: "write id=role; id=role")
      }
      let role = words.count > 1 ? words[1] : AgencyRole.actor.rawValue
      links.append(
        AgencyLink(
          agency: id, name: agency.name, role: try choice(role), rule: "corrected"))
    }
    return links
  }

  static func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ text: String
  ) throws(CorrectionFault) -> Value {
    guard let value = Value(rawValue: text) else {
      throw CorrectionFault(
        "'\(text)' is not allowed here",
        hint: "write one of " + Value.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return value
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
