import CivilTime
import Events
import Settings

/// What sections say of a dossier: numbers, names and counts, found once.
struct Facts {
  let dossier: Dossier
  /// The report's own words.
  let words: ReportWords
  /// Number of each document in the list of sources, from 1, by key.
  let sourceNumbers: [String: Int]
  /// Incidents that cite each document, by its key.
  let incidentsOfSource: [String: [Int]]
  /// First and last possible day of all incidents that have one.
  let period: (first: CivilDate, last: CivilDate)?
  /// The day up to which the report was compiled.
  let asOf: CivilDate?
  /// Publishers in the order of their names.
  let publishers: [String]

  init(_ dossier: Dossier, definition: ReportDefinition) {
    self.dossier = dossier
    words = ReportWords(language: definition.language)
    var numbers: [String: Int] = [:]
    for (index, document) in dossier.documents.enumerated() { numbers[document.key] = index + 1 }
    sourceNumbers = numbers
    var cited: [String: [Int]] = [:]
    var first: CivilDate?
    var last: CivilDate?
    for (index, incident) in dossier.incidents.enumerated() {
      for key in Facts.documents(of: incident) { cited[key, default: []].append(index + 1) }
      for day in [incident.date.earliest, incident.date.latest] {
        guard let day else { continue }
        first = min(first ?? day, day)
        last = max(last ?? day, day)
      }
    }
    incidentsOfSource = cited
    if let first, let last { period = (first, last) } else { period = nil }
    asOf =
      definition.asOf
      ?? dossier.documents.compactMap { $0.published.latest ?? $0.published.earliest }.max()
    publishers = Set(dossier.documents.compactMap(\.publisher)).sorted()
  }

  var incidents: [Incident] { dossier.incidents }

  /// Keys of the documents that an incident cites, each once, in order.
  static func documents(of incident: Incident) -> [String] {
    var keys: [String] = []
    for citation in incident.citations where !keys.contains(citation.document) {
      keys.append(citation.document)
    }
    return keys
  }

  /// Full name of a body.
  func name(of link: AgencyLink) -> String {
    if words.isKorean, let native = dossier.directory.agencies[link.agency]?.nativeName,
      !native.isEmpty
    {
      return native
    }
    return link.name.isEmpty
      ? dossier.directory.agencies[link.agency]?.name ?? link.agency : link.name
  }

  /// Short name of a body.
  func shortName(agency id: String) -> String {
    if let agency = dossier.directory.agencies[id] {
      return words.isKorean && !agency.nativeName.isEmpty ? agency.nativeName : agency.shortName
    }
    for incident in incidents {
      if let link = incident.agencies.first(where: { $0.agency == id }) { return name(of: link) }
    }
    return id
  }

  /// The type's name, as “Arrest or detention”.
  func typeLabel(_ id: String) -> String { dossier.directory.types[id]?.label ?? plain(id) }

  /// The type's short name, as “Arrest”.
  func shortType(_ id: String) -> String {
    dossier.directory.types[id]?.shortLabel ?? plain(id)
  }

  private func plain(_ id: String) -> String {
    Wording.capitalised(id.split(separator: "_").joined(separator: " "))
  }

  /// A country's name.
  func country(_ code: String) -> String { placeName(code) }

  /// A place's name in the language of the report.
  func placeName(_ id: String) -> String {
    guard let place = dossier.directory.places[id] else { return id }
    return words.isKorean && !place.nativeName.isEmpty ? place.nativeName : place.name
  }

  /// Whether a date is known to the day, or as a first and a last day.
  static func isDayKnown(_ incident: Incident) -> Bool {
    let certainty = incident.date.certainty
    return (certainty == .day || certainty == .range) && !incident.date.isApproximate
  }

  /// What a source is called in a line: publisher, else title, else key.
  func sourceName(_ key: String) -> String {
    guard let number = sourceNumbers[key] else { return key }
    let document = dossier.documents[number - 1]
    return document.publisher ?? document.title ?? document.key
  }
}
