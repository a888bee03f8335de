import CivilTime
import Events

/// A sentence that tells an incident: the words of its title, where and when, and who says so.
///
/// Nothing is said twice: a place that the title names is not added. What the text leaves open
/// stays open: a date that is only that of the report is said as that.
struct Sentence {
  let facts: Facts
  let incident: Incident

  private var words: ReportWords { facts.words }

  /// “Two border guards reportedly killed seven in Hyesan, Ryanggang, by 9 May 2012, SinoNK
  /// reports.”
  var text: String {
    words.isKorean ? korean : english
  }

  private var english: String {
    var text = opening
    if let name = incident.place.map({ facts.placeName($0.place) }), text.hasSuffix(", " + name) {
      // A title sets its place apart, a sentence ties it: “Two repatriated, Hyesan”.
      text = text.dropLast(name.count + 2) + " in " + name
    }
    if let place {
      // “… in Hyesan, Ryanggang”: the province of a place that the title ends with.
      let name = incident.place.map { facts.placeName($0.place) } ?? ""
      let ends = !name.isEmpty && text.hasSuffix(name)
      text += (ends ? ", " : " in ") + place
    }
    let isLoose = [.continuing, .undated, .publicationOnly].contains(incident.date.certainty)
    text += (place == nil && !isLoose ? " " : ", ") + Sentence.time(incident.date)
    let sources = publishers
    if let first = sources.first {
      let several = sources.count > 1 ? " and \(words.count(sources.count - 1, .publisher))" : ""
      let verb = sources.count > 1 ? "report" : "reports"
      let hearsay = incident.modality == .hearsay ? " at second hand" : ""
      text += ", \(first)\(several) \(verb)\(hearsay)"
    }
    return Sentence.ended(text)
  }

  private var korean: String {
    var parts = [opening]
    if let place { parts.append(place) }
    let date = incident.date.spoken(language: .korean)
    // No date is parted by the end of a line, unless it is long.
    parts.append(date.count <= 24 ? Wording.unbroken(date) : date)
    let sources = publishers
    if let first = sources.first {
      parts.append(sources.count > 1 ? "\(first) 등 매체 \(sources.count)곳 보도" : "\(first) 보도")
    }
    return parts.joined(separator: ", ") + "."
  }

  /// The title, without its own full stop; a title of type and place says its body as well.
  private var opening: String {
    var title = incident.title
    while let last = title.last, ".;:, ".contains(last) { title.removeLast() }
    return title
  }

  /// Where it happened, unless the title says so or the text gives no more than the home country.
  private var place: String? {
    guard let link = incident.place else { return nil }
    let name = facts.placeName(link.place)
    let isHomeOnly =
      link.place == link.country && link.country == facts.dossier.directory.homeCountry
    if isHomeOnly { return nil }
    let country = facts.country(link.country)
    if link.place == link.country {
      return says(country) ? nil : country
    }
    let province = link.province.map(facts.placeName)
    if says(name) {
      guard let province, province != name, !says(province) else { return nil }
      return province
    }
    guard let province, province != name, !says(province) else { return name }
    return words("\(name), \(province)", "\(province) \(name)")
  }

  private func says(_ name: String) -> Bool {
    incident.title.lowercased().contains(name.lowercased())
  }

  private var publishers: [String] {
    var names: [String] = []
    for key in Facts.documents(of: incident) {
      // A report without a publisher is named by its number in the register.
      guard let number = facts.sourceNumbers[key],
        let name = facts.dossier.documents[number - 1].publisher, !names.contains(name)
      else { continue }
      names.append(name)
    }
    return names
  }

  /// “on 31 October 2024”, “between 28 Feb and 30 Apr 2019”, “by 9 May 2012”, “since May 2021”.
  static func time(_ date: DateEstimate) -> String {
    let about = date.isApproximate ? "about " : ""
    switch date.certainty {
    case .day:
      let day = (date.earliest ?? date.latest).map(DatePhrase.longDay) ?? date.spoken()
      return about.isEmpty ? "on \(day)" : about + day
    case .range: return "from " + date.spoken().replacingDash
    case .between, .since: return DatePhrase.short(date)
    case .before, .after: return DatePhrase.short(date)
    case .coarse:
      return date.isApproximate ? DatePhrase.short(date) : "in " + DatePhrase.short(date)
    case .publicationOnly, .continuing: return DatePhrase.short(date)
    case .unknownYear: return "on a date whose year is not stated"
    case .undated: return "at a time not stated"
    }
  }

  /// Ended, and no date's day parted from its month by the end of a line.
  private static func ended(_ text: String) -> String {
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    var result = ""
    for (index, word) in words.enumerated() {
      if index > 0 {
        let before = words[index - 1]
        let isDay = !before.isEmpty && before.count <= 2 && before.allSatisfy(\.isNumber)
        let isMonth = word.first?.isUppercase == true
        result += isDay && isMonth ? "\u{00A0}" : " "
      }
      result += word
    }
    return result + "."
  }
}

extension String {
  /// “26 Apr – 1 May 2012” as “26 Apr to 1 May 2012”.
  fileprivate var replacingDash: String {
    var result = ""
    for character in self { result += character == "–" ? "to" : String(character) }
    return result
  }
}
