import CivilTime
import Events
import Records

extension IncidentExport {
  /// Events of TimeMap: each needs a day and a point. Incidents whose days span more than a month,
  /// or whose place is no nearer than a country, are left out; `date_text` and `geo_precision` carry
  /// what is uncertain of the others.
  func timeMap() -> (bytes: [UInt8], omissions: [Omission]) {
    var omissions: [Omission] = []
    var writer = JSONWriter()
    writer.array { writer in
      for incident in dossier.incidents {
        guard let (day, precision) = Self.acledDate(incident.date), let point = point(incident),
          point.precision != .country
        else {
          omissions.append(
            Omission(
              incident: incident.id,
              reason: "left out: TimeMap needs a day (known to a month) and a point in a province"))
          continue
        }
        writer.object { event(incident, day, precision, point, &$0) }
      }
    }
    writer.newline()
    return (writer.bytes, omissions)
  }

  private func event(
    _ incident: Incident, _ day: CivilDate, _ precision: Int,
    _ point: (latitude: Double, longitude: Double, precision: GeoPrecision),
    _ writer: inout JSONWriter
  ) {
    let names = IncidentNames(incident, dossier.directory)
    let values: [(StaticString, String?)] = [
      ("civId", incident.id), ("description", incident.title), ("date", day.description),
      ("time", ""), ("time_precision", String(precision)), ("date_text", incident.date.spoken()),
      ("location", names.place(home: false)), ("latitude", Self.degrees(point.latitude)),
      ("longitude", Self.degrees(point.longitude)), ("geo_precision", point.precision.rawValue),
      ("type", label(incident)), ("category", names.lead), ("category_full", names.lead),
      ("comments", incident.citations.first?.quote),
    ]
    for (key, value) in values {
      writer.key(key)
      writer.string(value)
    }
    writer.key("corrected")
    writer.strings(incident.corrected)
    writer.key("associations")
    writer.strings(names.agencies)
    writer.key("sources")
    writer.strings([link(incident) ?? incident.citations.first?.document ?? ""])
  }
}
