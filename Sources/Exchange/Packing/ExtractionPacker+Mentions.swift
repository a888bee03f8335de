internal import Events
internal import Packing

/// What stands in the lists of a document beside its incidents.
extension ExtractionPacker {
  mutating func zone() throws(Unusual) {
    try scan.open(0x7B)
    var last = keys.zone.count
    var seen: UInt64 = 0
    var zone = ReadingSlices.Zone()
    while let key = try scan.key(keys.zone, &last, &seen) {
      if key < 4 {
        try scan.end(key, of: &zone.span)
      } else {
        zone.zone = try scan.word(keys.zones)
      }
    }
    guard seen == RecordKeys.all(keys.zone.count) else { throw Unusual() }
    reading.zones.append(zone)
  }

  mutating func date() throws(Unusual) {
    try scan.open(0x7B)
    var last = keys.date.count
    var seen: UInt64 = 0
    var mention = ReadingSlices.Dated()
    while let key = try scan.key(keys.date, &last, &seen) {
      switch key {
      case 4: mention.text = try scan.string()
      case 5: mention.date.edtf = try scan.optionalString()
      case 6: mention.date.earliest = try scan.day()
      case 7: mention.date.latest = try scan.day()
      case 8: mention.role = try scan.word(keys.dateRoles)
      case 9: mention.rule = try scan.string()
      case 10: try scan.detail(&mention.date, keys, &reading.pool)
      default: try scan.end(key, of: &mention.span)
      }
    }
    guard seen == RecordKeys.all(keys.date.count) else { throw Unusual() }
    reading.dates.append(mention)
  }

  mutating func place() throws(Unusual) {
    try scan.open(0x7B)
    var last = keys.place.count
    var seen: UInt64 = 0
    var mention = ReadingSlices.Place()
    while let key = try scan.key(keys.place, &last, &seen) {
      switch key {
      case 4: mention.text = try scan.string()
      case 5: mention.link.place = try scan.string()
      // The name of the province is there for people; its id counts.
      case 6: _ = try scan.optionalString()
      case 7: mention.link.country = try scan.string()
      case 8: mention.link.role = try scan.word(keys.placeRoles)
      case 9: mention.link.province = try scan.optionalString()
      case 10: mention.link.rule = try scan.string()
      default: try scan.end(key, of: &mention.span)
      }
    }
    guard seen == RecordKeys.all(keys.place.count) else { throw Unusual() }
    reading.places.append(mention)
  }

  mutating func agency() throws(Unusual) {
    try scan.open(0x7B)
    var last = keys.agency.count
    var seen: UInt64 = 0
    var mention = ReadingSlices.Agency()
    while let key = try scan.key(keys.agency, &last, &seen) {
      switch key {
      case 4: mention.text = try scan.string()
      case 5: mention.agency = try scan.string()
      case 6: mention.name = try scan.string()
      case 7: mention.isGeneric = try scan.bool()
      default: try scan.end(key, of: &mention.span)
      }
    }
    guard seen == RecordKeys.all(keys.agency.count) else { throw Unusual() }
    reading.agencies.append(mention)
  }

  mutating func rejection() throws(Unusual) {
    try scan.open(0x7B)
    var last = keys.rejection.count
    var seen: UInt64 = 0
    var rejection = ReadingSlices.Refusal()
    while let key = try scan.key(keys.rejection, &last, &seen) {
      switch key {
      case 4: rejection.text = try scan.string()
      case 5: rejection.type = try scan.string()
      case 6: rejection.reason = try scan.string()
      case 7: rejection.rule = try scan.string()
      default: try scan.end(key, of: &rejection.span)
      }
    }
    guard seen == RecordKeys.all(keys.rejection.count) else { throw Unusual() }
    reading.rejected.append(rejection)
  }
}
