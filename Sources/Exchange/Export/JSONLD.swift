import CivilTime
import Events
import Records

extension IncidentExport {
  /// JSON-LD: schema.org events, each derived (PROV) from the sentence it rests on. The date as
  /// EDTF is always given; `startDate` and `endDate` only where those days are known. The context
  /// stands inside, so that nothing is fetched.
  func jsonLD() -> [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("@context")
      writer.object { Self.context(&$0) }
      writer.key("@graph")
      writer.array { writer in
        for incident in dossier.incidents { writer.object { self.event(incident, &$0) } }
      }
    }
    writer.newline()
    return writer.bytes
  }

  private static func context(_ writer: inout JSONWriter) {
    let terms: [(StaticString, String)] = [
      ("schema", "https://schema.org/"), ("prov", "http://www.w3.org/ns/prov#"),
      ("edtf", "http://id.loc.gov/datatypes/edtf/"), ("xsd", "http://www.w3.org/2001/XMLSchema#"),
      ("geo", "http://www.w3.org/2003/01/geo/wgs84_pos#"),
      ("dcterms", "http://purl.org/dc/terms/"),
    ]
    for (name, address) in terms {
      writer.key(name)
      writer.string(address)
    }
  }

  private func event(_ incident: Incident, _ writer: inout JSONWriter) {
    writer.key("@id")
    writer.string("urn:dateline:incident:\(Self.urn(incident.id))")
    writer.key("@type")
    writer.string("schema:Event")
    writer.key("schema:name")
    writer.string(incident.title)
    writer.key("schema:additionalType")
    writer.string(incident.type)
    if let edtf = incident.date.edtf {
      writer.key("dcterms:date")
      Self.typed(edtf, "edtf:EDTF", &writer)
    }
    // A day that is only a bound is no start and no end.
    let isKnown = incident.date.certainty == .day || incident.date.certainty == .range
    if isKnown || incident.date.certainty == .since, let day = incident.date.earliest {
      writer.key("schema:startDate")
      Self.typed(day.description, "xsd:date", &writer)
    }
    if isKnown, let day = incident.date.latest {
      writer.key("schema:endDate")
      Self.typed(day.description, "xsd:date", &writer)
    }
    location(incident, &writer)
    if !incident.agencies.isEmpty {
      writer.key("schema:actor")
      writer.array { writer in
        for link in incident.agencies {
          writer.object {
            $0.key("@type")
            $0.string("schema:Organization")
            $0.key("schema:identifier")
            $0.string(link.agency)
            $0.key("schema:name")
            $0.string(link.name)
            $0.key("schema:roleName")
            $0.string(link.role.rawValue)
          }
        }
      }
    }
    if let correction = correction(incident) {
      writer.key("schema:disambiguatingDescription")
      writer.string(correction)
    }
    writer.key("prov:wasDerivedFrom")
    writer.array { writer in
      for citation in incident.citations { writer.object { self.citation(citation, &$0) } }
    }
  }

  private func location(_ incident: Incident, _ writer: inout JSONWriter) {
    let names = IncidentNames(incident, dossier.directory)
    guard let place = incident.place, let name = names.place(home: false) else { return }
    writer.key("schema:location")
    writer.object {
      $0.key("@type")
      $0.string("schema:Place")
      $0.key("schema:identifier")
      $0.string(place.place)
      $0.key("schema:name")
      $0.string(name)
      if let point = point(incident) {
        $0.key("geo:lat")
        $0.number(point.latitude)
        $0.key("geo:long")
        $0.number(point.longitude)
        $0.key("schema:description")
        $0.string("coordinates of the \(point.precision.rawValue)")
      }
    }
  }

  private func citation(_ citation: Citation, _ writer: inout JSONWriter) {
    let document = documents[citation.document]
    writer.key("@type")
    writer.array {
      $0.string("prov:Entity")
      $0.string("schema:Quotation")
    }
    writer.key("schema:text")
    writer.string(citation.quote)
    writer.key("schema:identifier")
    writer.string("\(citation.document)#char=\(citation.span.start),\(citation.span.end)")
    writer.key("schema:isPartOf")
    writer.object {
      $0.key("@type")
      $0.string("schema:Article")
      $0.key("schema:name")
      $0.string(document?.title ?? citation.document)
      $0.key("schema:publisher")
      $0.string(document?.publisher)
      $0.key("schema:url")
      $0.string(document?.url)
    }
  }

  private static func typed(_ value: String, _ type: String, _ writer: inout JSONWriter) {
    writer.object {
      $0.key("@type")
      $0.string(type)
      $0.key("@value")
      $0.string(value)
    }
  }

  /// An id as a part of a URN: everything but letters, digits, dots and hyphens as hexadecimal.
  private static func urn(_ id: String) -> String {
    let digits = Array("0123456789ABCDEF".unicodeScalars)
    var result = ""
    for byte in id.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += "%"
        result.unicodeScalars.append(digits[Int(byte >> 4)])
        result.unicodeScalars.append(digits[Int(byte & 15)])
      }
    }
    return result
  }
}
