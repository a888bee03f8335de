import Events
import Records

extension ExtractionWriter {
  /// The members of an incident's object.
  func incident(_ incident: Incident, of document: String, _ writer: inout JSONWriter) {
    writer.key("id")
    writer.string(incident.id)
    writer.key("accounts")
    writer.strings(incident.accounts)
    writer.key("type")
    writer.string(incident.type)
    writer.key("title")
    writer.string(incident.title)
    writer.key("date")
    writer.string(incident.date.edtf)
    writer.bounds(incident.date)
    writer.key("dateDetail")
    writer.detail(incident.date)
    places(incident, &writer)
    writer.key("agencies")
    writer.array { writer in
      for link in incident.agencies {
        writer.object {
          $0.key("agency")
          $0.string(link.agency)
          $0.key("name")
          $0.string(link.name)
          $0.key("role")
          $0.string(link.role.rawValue)
          $0.key("rule")
          $0.string(link.rule)
        }
      }
    }
    actors(incident, &writer)
    citations(incident, of: document, &writer)
    writer.key("modality")
    writer.string(incident.modality.rawValue)
    writer.key("polarity")
    writer.string(incident.polarity.rawValue)
    writer.key("attribution")
    writer.strings(incident.attribution)
    writer.key("confidence")
    writer.number(incident.confidence)
    writer.key("rules")
    writer.strings(incident.rules)
    writer.key("corrected")
    writer.strings(incident.corrected)
  }

  private func places(_ incident: Incident, _ writer: inout JSONWriter) {
    let main = incident.place
    writer.key("place")
    writer.string(main?.place)
    writer.key("province")
    writer.string(main?.province.flatMap { place($0)?.name })
    writer.key("locality")
    writer.string(main.flatMap { place($0.place) }.flatMap { $0.level > 1 ? $0.name : nil })
    writer.key("country")
    writer.string(main?.country)
    writer.key("places")
    writer.array { writer in
      for link in incident.places {
        writer.object {
          $0.key("place")
          $0.string(link.place)
          $0.key("role")
          $0.string(link.role.rawValue)
          $0.key("provinceId")
          $0.string(link.province)
          $0.key("country")
          $0.string(link.country)
          $0.key("rule")
          $0.string(link.rule)
        }
      }
    }
  }

  private func actors(_ incident: Incident, _ writer: inout JSONWriter) {
    writer.key("persons")
    writer.array { writer in
      for person in incident.persons {
        writer.object {
          $0.key("who")
          $0.string(person.who)
          $0.key("role")
          $0.string(person.role)
          $0.key("count")
          $0.int(person.count)
        }
      }
    }
    writer.key("quantities")
    writer.array { writer in
      for quantity in incident.quantities {
        writer.object {
          $0.key("kind")
          $0.string(quantity.kind)
          $0.key("value")
          $0.number(quantity.value)
          $0.key("unit")
          $0.string(quantity.unit)
          $0.key("text")
          $0.string(quantity.text)
        }
      }
    }
  }

  private func citations(_ incident: Incident, of document: String, _ writer: inout JSONWriter) {
    let first = incident.citations.first
    writer.key("quote")
    writer.string(first?.quote)
    writer.key("start")
    writer.int(first?.span.start)
    writer.key("end")
    writer.int(first?.span.end)
    writer.key("citations")
    writer.array { writer in
      for citation in incident.citations {
        writer.object {
          $0.span(citation.span)
          $0.key("quote")
          $0.string(citation.quote)
          $0.key("doc")
          $0.string(citation.document)
          $0.key("zone")
          $0.string(citation.zone)
          $0.key("line")
          $0.int(citation.line)
          $0.key("account")
          $0.string(citation.account)
        }
      }
    }
    writer.key("trigger")
    writer.object { $0.span(incident.trigger) }
  }
}
