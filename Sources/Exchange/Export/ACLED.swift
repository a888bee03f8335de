import CivilTime
import Events

extension IncidentExport {
  /// Columns of ACLED, in its order.
  static let acledColumns = [
    "event_id_cnty", "event_date", "year", "time_precision", "disorder_type", "event_type",
    "sub_event_type", "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2",
    "interaction", "civilian_targeting", "iso", "region", "country", "admin1", "admin2", "admin3",
    "location", "latitude", "longitude", "geo_precision", "source", "source_scale", "notes",
    "fatalities", "tags", "timestamp",
  ]

  /// ACLED's table. Dates: time precision 1 is a known day, 2 within a week, 3 within a month, and
  /// `event_date` is the first possible day; places: geographic precision 1 is a locality, 2 a part
  /// of a province, 3 a province. What is known less exactly has no place in ACLED and is left out,
  /// as are the codes of actors and interactions, which ACLED's coders give.
  func acled(safe: Bool) -> (bytes: [UInt8], omissions: [Omission]) {
    var writer = CSVWriter(safe: safe)
    var omissions: [Omission] = []
    writer.row(Self.acledColumns)
    for incident in dossier.incidents {
      guard let (day, precision) = Self.acledDate(incident.date) else {
        omissions.append(
          Omission(
            incident: incident.id,
            reason: "left out: ACLED dates to a month at least, this is \(incident.date.spoken())"))
        continue
      }
      guard let place = incident.place, let point = point(incident), point.precision != .country
      else {
        omissions.append(
          Omission(
            incident: incident.id,
            reason: "left out: ACLED places in a first-level unit at least, with coordinates"))
        continue
      }
      if incident.polarity == .negative {
        omissions.append(
          Omission(incident: incident.id, reason: "left out: it is an act that was called off"))
        continue
      }
      let names = IncidentNames(incident, dossier.directory)
      let kind = Self.acledKind(incident.type)
      let target =
        incident.agencies.first { $0.role == .target }?.name
        ?? incident.persons.first { $0.role == "target" }?.who
      writer.row([
        incident.id, day.description, String(day.year), String(precision), kind.disorder,
        kind.event,
        kind.sub, names.lead, names.agencies.dropFirst().joined(separator: "; "), nil, target, nil,
        nil, nil, nil, CountryNumbers.number(place.country).map(String.init), nil, names.country,
        names.province, nil, nil, names.locality ?? names.province, Self.degrees(point.latitude),
        Self.degrees(point.longitude), Self.acledPrecision(point.precision),
        source(incident)?.publisher ?? incident.citations.first?.document, nil,
        incident.citations.first?.quote, Self.fatalities(incident),
        [incident.modality.rawValue, correction(incident)].compactMap { $0 }
          .joined(separator: "; "), nil,
      ])
    }
    return (writer.bytes, omissions)
  }

  /// The first possible day and how exactly it is known.
  static func acledDate(_ date: DateEstimate) -> (day: CivilDate, precision: Int)? {
    guard let earliest = date.earliest, let latest = date.latest else { return nil }
    switch latest.dayNumber - earliest.dayNumber {
    case 0: return (earliest, date.isApproximate ? 2 : 1)
    case 1...7: return (earliest, 2)
    case 8...31: return (earliest, 3)
    default: return nil
    }
  }

  static func degrees(_ value: Double) -> String {
    let scaled = (value * 10_000).rounded() / 10_000
    return scaled.description
  }

  private static func acledPrecision(_ precision: GeoPrecision) -> String {
    switch precision {
    case .locality: "1"
    case .district: "2"
    default: "3"
    }
  }

  private static func acledKind(_ type: String) -> (disorder: String, event: String, sub: String) {
    switch type {
    case "killing": ("Political violence", "Violence against civilians", "Attack")
    case "arrest_detention": ("Strategic developments", "Strategic developments", "Arrests")
    default: ("Strategic developments", "Strategic developments", "Other")
    }
  }

  /// Deaths, where the text counts them; nothing stands for unknown.
  private static func fatalities(_ incident: Incident) -> String? {
    guard incident.type == "killing" else { return nil }
    let counts = incident.persons.filter { $0.role == "target" }.compactMap(\.count)
    return counts.isEmpty ? nil : String(counts.reduce(0, +))
  }
}
