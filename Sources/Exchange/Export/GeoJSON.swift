import CivilTime
import Events
import Records

extension IncidentExport {
  /// GeoJSON: a feature for every incident. One whose place has no coordinates has the geometry
  /// `null`; `geo_precision` says whether the point is the locality or stands for a wider unit.
  func geoJSON() -> (bytes: [UInt8], omissions: [Omission]) {
    var omissions: [Omission] = []
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("type")
      writer.string("FeatureCollection")
      writer.key("features")
      writer.array { writer in
        for incident in dossier.incidents {
          let point = point(incident)
          if point == nil {
            omissions.append(
              Omission(incident: incident.id, reason: "without geometry: no coordinates are known"))
          }
          writer.object { writer in
            writer.key("type")
            writer.string("Feature")
            writer.key("id")
            writer.string(incident.id)
            writer.key("geometry")
            if let point {
              writer.object {
                $0.key("type")
                $0.string("Point")
                $0.key("coordinates")
                $0.array {
                  $0.number(point.longitude)
                  $0.number(point.latitude)
                }
              }
            } else {
              writer.null()
            }
            writer.key("properties")
            writer.object { properties(incident, point?.precision ?? .none, &$0) }
          }
        }
      }
    }
    writer.newline()
    return (writer.bytes, omissions)
  }

  private func properties(
    _ incident: Incident, _ precision: GeoPrecision, _ writer: inout JSONWriter
  ) {
    let names = IncidentNames(incident, dossier.directory)
    let values: [(StaticString, String?)] = [
      ("type", incident.type), ("title", incident.title), ("date", incident.date.edtf),
      ("earliest", incident.date.earliest?.description),
      ("latest", incident.date.latest?.description), ("date_text", incident.date.spoken()),
      ("date_certainty", incident.date.certainty.rawValue), ("geo_precision", precision.rawValue),
      ("locality", names.locality), ("province", names.province), ("country", names.country),
      ("lead_agency", names.lead), ("modality", incident.modality.rawValue),
      ("polarity", incident.polarity.rawValue), ("quote", incident.citations.first?.quote),
      ("document", incident.citations.first?.document), ("publisher", source(incident)?.publisher),
      ("url", link(incident)),
    ]
    for (key, value) in values {
      writer.key(key)
      writer.string(value)
    }
    writer.key("agencies")
    writer.strings(names.agencies)
    writer.key("corrected")
    writer.strings(incident.corrected)
    writer.key("confidence")
    writer.number(incident.confidence)
  }
}
