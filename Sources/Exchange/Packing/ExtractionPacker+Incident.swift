internal import Events
internal import Packing

/// An incident of a document.
extension ExtractionPacker {
  mutating func readIncident() throws(Unusual) {
    incident.clear()
    try scan.open(0x7B)
    var last = keys.incident.count
    var seen: UInt64 = 0
    var place = Slice.none
    while let key = try scan.key(keys.incident, &last, &seen) {
      if key == 8 {
        place = try scan.optionalString()
      } else if key < 12 {
        try head(key)
      } else if key < 20 {
        try part(key)
      } else {
        try tail(key)
      }
    }
    // What is incomplete is completed by the general reader, or refused.
    guard seen == RecordKeys.all(keys.incident.count), !incident.id.isEmpty, !incident.type.isEmpty,
      !incident.accounts.isEmpty, let first = incident.citations.first, !first.quote.isEmpty
    else { throw Unusual() }
    if place.isNone {
      guard incident.places.isEmpty else { return }
    } else {
      incident.place = incident.places.first { $0.place.equals(place) }
      guard incident.place != nil else { throw Unusual() }
    }
  }

  private mutating func head(_ key: Int) throws(Unusual) {
    switch key {
    case 0: incident.id = try scan.string()
    case 1: incident.accounts = try scan.strings(&incident.pool)
    case 2: incident.type = try scan.string()
    case 3: incident.title = try scan.string()
    case 4: incident.date.edtf = try scan.optionalString()
    case 5: incident.date.earliest = try scan.day()
    case 6: incident.date.latest = try scan.day()
    case 7: try scan.detail(&incident.date, keys, &incident.pool)
    // Names of province and locality, and the country: there for people; the links count.
    default: _ = try scan.optionalString()
    }
  }

  private mutating func part(_ key: Int) throws(Unusual) {
    switch key {
    case 12: try list { (packer) throws(Unusual) in try packer.placeLink() }
    case 13: try list { (packer) throws(Unusual) in try packer.agencyLink() }
    case 14: try list { (packer) throws(Unusual) in try packer.person() }
    case 15: try list { (packer) throws(Unusual) in try packer.quantity() }
    case 19: try list { (packer) throws(Unusual) in try packer.citation() }
    // The first citation says the same.
    case 16: _ = try scan.optionalString()
    default: _ = try scan.optionalInt()
    }
  }

  private mutating func tail(_ key: Int) throws(Unusual) {
    switch key {
    case 20:
      try scan.open(0x7B)
      var last = keys.span.count
      var seen: UInt64 = 0
      while let key = try scan.key(keys.span, &last, &seen) {
        try scan.end(key, of: &incident.trigger)
      }
      guard seen == RecordKeys.all(keys.span.count) else { throw Unusual() }
    case 21: incident.modality = try scan.word(keys.modalities)
    case 22: incident.polarity = try scan.word(keys.polarities)
    case 23: incident.attribution = try scan.strings(&incident.pool)
    case 24: incident.confidence = try scan.number()
    case 25: incident.rules = try scan.strings(&incident.pool)
    default: incident.corrected = try scan.strings(&incident.pool)
    }
  }

  private mutating func placeLink() throws(Unusual) {
    try scan.open(0x7B)
    var last = keys.placeLink.count
    var seen: UInt64 = 0
    var link = IncidentSlices.Place()
    while let key = try scan.key(keys.placeLink, &last, &seen) {
      switch key {
      case 0: link.place = try scan.string()
      case 1: link.role = try scan.word(keys.placeRoles)
      case 2: link.province = try scan.optionalString()
      case 3: link.country = try scan.string()
      default: link.rule = try scan.string()
      }
    }
    guard seen == RecordKeys.all(keys.placeLink.count) else { throw Unusual() }
    incident.places.append(link)
  }

  private mutating func agencyLink() throws(Unusual) {
    try scan.open(0x7B)
    var last = keys.agencyLink.count
    var seen: UInt64 = 0
    var link = IncidentSlices.Agency()
    while let key = try scan.key(keys.agencyLink, &last, &seen) {
      switch key {
      case 0: link.agency = try scan.string()
      case 1: link.name = try scan.string()
      case 2: link.role = try scan.word(keys.agencyRoles)
      default: link.rule = try scan.string()
      }
    }
    guard seen == RecordKeys.all(keys.agencyLink.count), !link.agency.isEmpty else {
      throw Unusual()
    }
    incident.agencies.append(link)
  }

  private mutating func person() throws(Unusual) {
    try scan.open(0x7B)
    var last = keys.person.count
    var seen: UInt64 = 0
    var person = IncidentSlices.Person()
    while let key = try scan.key(keys.person, &last, &seen) {
      switch key {
      case 0: person.who = try scan.string()
      case 1: person.role = try scan.string()
      default: person.count = try scan.optionalInt()
      }
    }
    guard seen == RecordKeys.all(keys.person.count) else { throw Unusual() }
    incident.persons.append(person)
  }

  private mutating func quantity() throws(Unusual) {
    try scan.open(0x7B)
    var last = keys.quantity.count
    var seen: UInt64 = 0
    var amount = IncidentSlices.Amount()
    while let key = try scan.key(keys.quantity, &last, &seen) {
      switch key {
      case 0: amount.kind = try scan.string()
      case 1: amount.value = try scan.number()
      case 2: amount.unit = try scan.string()
      default: amount.text = try scan.string()
      }
    }
    guard seen == RecordKeys.all(keys.quantity.count) else { throw Unusual() }
    incident.quantities.append(amount)
  }

  private mutating func citation() throws(Unusual) {
    try scan.open(0x7B)
    var last = keys.citation.count
    var seen: UInt64 = 0
    var citation = IncidentSlices.Citation()
    while let key = try scan.key(keys.citation, &last, &seen) {
      switch key {
      case 4: citation.quote = try scan.string()
      case 5: citation.document = try scan.string()
      case 6: citation.zone = try scan.string()
      case 7: citation.line = try scan.int()
      case 8: citation.account = try scan.string()
      default: try scan.end(key, of: &citation.span)
      }
    }
    guard seen == RecordKeys.all(keys.citation.count) else { throw Unusual() }
    incident.citations.append(citation)
  }
}
