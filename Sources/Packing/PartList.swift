internal import Events
package import Records

/// What an incident names and cites, as the JSON that views take apart.
///
/// As mentions, these are written in one go: a row for each part would cost more than the incident.
package enum PartList {
  /// An object of lists; a list that is empty is left out. A single citation's quotation stands
  /// beside it in the incident already, and is left out too.
  package static func write(_ incident: borrowing IncidentSlices, to writer: inout JSONWriter) {
    writer.beginObject()
    if !incident.agencies.isEmpty {
      writer.key("agencies")
      writer.beginArray()
      for link in incident.agencies {
        writer.beginArray()
        writer.string(link.agency)
        writer.string(link.name)
        writer.string(link.role)
        writer.string(link.rule)
        writer.endArray()
      }
      writer.endArray()
    }
    writePlaces(of: incident, to: &writer)
    writePersons(of: incident, to: &writer)
    writeCitations(of: incident, to: &writer)
    writer.endObject()
  }

  /// Every place named; the main one also where the list leaves it out.
  private static func writePlaces(
    of incident: borrowing IncidentSlices, to writer: inout JSONWriter
  ) {
    guard incident.place != nil || !incident.places.isEmpty else { return }
    writer.key("places")
    writer.beginArray()
    if let main = incident.place, !incident.places.contains(where: { $0.place.equals(main.place) })
    {
      write(main, to: &writer)
    }
    for link in incident.places { write(link, to: &writer) }
    writer.endArray()
  }

  private static func write(_ link: IncidentSlices.Place, to writer: inout JSONWriter) {
    writer.beginArray()
    writer.string(link.place)
    writer.string(link.province)
    writer.string(link.country)
    writer.string(link.role)
    writer.string(link.rule)
    writer.endArray()
  }

  private static func writePersons(
    of incident: borrowing IncidentSlices, to writer: inout JSONWriter
  ) {
    if !incident.persons.isEmpty {
      writer.key("persons")
      writer.beginArray()
      for actor in incident.persons {
        writer.beginArray()
        writer.string(actor.who)
        writer.string(actor.role)
        writer.int(actor.count)
        writer.endArray()
      }
      writer.endArray()
    }
    if !incident.quantities.isEmpty {
      writer.key("quantities")
      writer.beginArray()
      for quantity in incident.quantities {
        writer.beginArray()
        writer.string(quantity.kind)
        writer.number(quantity.value)
        writer.string(quantity.unit)
        writer.string(quantity.text)
        writer.endArray()
      }
      writer.endArray()
    }
  }

  private static func writeCitations(
    of incident: borrowing IncidentSlices, to writer: inout JSONWriter
  ) {
    guard !incident.citations.isEmpty else { return }
    writer.key("citations")
    writer.beginArray()
    for citation in incident.citations {
      writer.beginArray()
      writer.string(citation.document)
      writer.string(citation.account)
      writer.int(citation.span.byteStart)
      writer.int(citation.span.byteEnd)
      writer.int(citation.span.start)
      writer.int(citation.span.end)
      writer.string(citation.zone)
      writer.int(citation.line)
      if incident.citations.count > 1 { writer.string(citation.quote) }
      writer.endArray()
    }
    writer.endArray()
  }
}
