package import Events

extension RecordWriter {
  package mutating func place(_ value: PlaceLink) {
    name(value.place)
    name(value.province)
    name(value.country)
    name(value.role.rawValue)
    name(value.rule)
  }

  package mutating func citation(_ value: Citation) {
    name(value.document)
    span(value.span)
    text(value.quote)
    name(value.zone)
    int(value.line)
    name(value.account)
  }

  package mutating func incident(_ value: borrowing Incident) {
    name(value.id)
    names(value.accounts)
    name(value.type)
    text(value.title)
    date(value.date)
    flag(value.place != nil)
    if let main = value.place { place(main) }
    count(value.places.count)
    for link in value.places { place(link) }
    count(value.agencies.count)
    for link in value.agencies {
      name(link.agency)
      name(link.name)
      name(link.role.rawValue)
      name(link.rule)
    }
    count(value.persons.count)
    for actor in value.persons {
      name(actor.who)
      name(actor.role)
      int(actor.count)
    }
    count(value.quantities.count)
    for quantity in value.quantities {
      name(quantity.kind)
      double(quantity.value)
      name(quantity.unit)
      name(quantity.text)
    }
    count(value.citations.count)
    for one in value.citations { citation(one) }
    span(value.trigger)
    name(value.modality.rawValue)
    name(value.polarity.rawValue)
    names(value.attribution)
    double(value.confidence)
    names(value.rules)
    names(value.corrected)
  }

  /// The record of one incident.
  package static func record(of incident: Incident) -> [UInt8] {
    var writer = RecordWriter()
    writer.incident(incident)
    return writer.bytes
  }
}

extension RecordWriter {
  package mutating func place(_ value: IncidentSlices.Place) {
    name(value.place)
    name(value.province)
    name(value.country)
    name(value.role)
    name(value.rule)
  }

  /// The same bytes as of the incident that the slices are of.
  package mutating func incident(_ value: borrowing IncidentSlices) {
    name(value.id)
    names(value.accounts, value.pool)
    name(value.type)
    text(value.title)
    date(value.date, value.pool)
    flag(value.place != nil)
    if let main = value.place { place(main) }
    count(value.places.count)
    for link in value.places { place(link) }
    count(value.agencies.count)
    for link in value.agencies {
      name(link.agency)
      name(link.name)
      name(link.role)
      name(link.rule)
    }
    count(value.persons.count)
    for actor in value.persons {
      name(actor.who)
      name(actor.role)
      int(actor.count)
    }
    count(value.quantities.count)
    for quantity in value.quantities {
      name(quantity.kind)
      double(quantity.value)
      name(quantity.unit)
      name(quantity.text)
    }
    count(value.citations.count)
    for one in value.citations {
      name(one.document)
      span(one.span)
      text(one.quote)
      name(one.zone)
      int(one.line)
      name(one.account)
    }
    span(value.trigger)
    name(value.modality)
    name(value.polarity)
    names(value.attribution, value.pool)
    double(value.confidence)
    names(value.rules, value.pool)
    names(value.corrected, value.pool)
  }
}

extension RecordReader {
  package mutating func place() throws(BrokenRecord) -> PlaceLink {
    PlaceLink(
      place: try name(), province: try optionalName(), country: try name(),
      role: try choice(PlaceRole.self), rule: try name())
  }

  package mutating func agency() throws(BrokenRecord) -> AgencyLink {
    AgencyLink(
      agency: try name(), name: try name(), role: try choice(AgencyRole.self), rule: try name())
  }

  package mutating func actor() throws(BrokenRecord) -> Actor {
    Actor(who: try name(), role: try name(), count: try optionalInt())
  }

  package mutating func quantity() throws(BrokenRecord) -> Quantity {
    Quantity(kind: try name(), value: try double(), unit: try name(), text: try name())
  }

  package mutating func citation() throws(BrokenRecord) -> Citation {
    Citation(
      document: try name(), span: try span(), quote: try text(), zone: try name(),
      line: try int(), account: try name())
  }

  package mutating func incident() throws(BrokenRecord) -> Incident {
    var value = Incident(
      id: try name(), accounts: try names(), type: try name(), title: try text(),
      date: try date(), citations: [],
      trigger: TextSpan(byteStart: 0, byteEnd: 0, start: 0, end: 0))
    if try flag() { value.place = try place() }
    value.places = try list { (reader) throws(BrokenRecord) in try reader.place() }
    value.agencies = try list { (reader) throws(BrokenRecord) in try reader.agency() }
    value.persons = try list { (reader) throws(BrokenRecord) in try reader.actor() }
    value.quantities = try list { (reader) throws(BrokenRecord) in try reader.quantity() }
    value.citations = try list { (reader) throws(BrokenRecord) in try reader.citation() }
    value.trigger = try span()
    value.modality = try choice(Modality.self)
    value.polarity = try choice(Polarity.self)
    value.attribution = try names()
    value.confidence = try double()
    value.rules = try names()
    value.corrected = try names()
    return value
  }
}
