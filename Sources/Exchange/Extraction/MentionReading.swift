import Events
import Records

/// The four numbers of a span, as they come.
struct SpanDraft {
  private var start: Int?
  private var end: Int?
  private var byteStart: Int?
  private var byteEnd: Int?

  /// Whether any of them came.
  var isEmpty: Bool { start == nil && byteStart == nil }

  /// Takes a member; false where it is none of a span's.
  mutating func take(_ key: JSONKey, _ reader: inout JSONReader) throws(JSONError) -> Bool {
    switch key {
    case "start": start = try reader.optionalInt()
    case "end": end = try reader.optionalInt()
    case "byteStart": byteStart = try reader.optionalInt()
    case "byteEnd": byteEnd = try reader.optionalInt()
    default: return false
    }
    return true
  }

  /// The span; bytes that did not come are counted in the text, else taken to be scalars.
  func span(in text: String?) -> TextSpan {
    guard byteStart == nil, let start, let text, !text.isEmpty else {
      return JSONReader.span(start, end, byteStart, byteEnd)
    }
    let scalars = text.unicodeScalars
    let limit = scalars.endIndex
    let from = scalars.index(scalars.startIndex, offsetBy: start, limitedBy: limit) ?? limit
    let length = max(0, (end ?? start) - start)
    let to = scalars.index(from, offsetBy: length, limitedBy: limit) ?? limit
    let utf8 = text.utf8
    return TextSpan(
      byteStart: utf8.distance(from: utf8.startIndex, to: from),
      byteEnd: utf8.distance(from: utf8.startIndex, to: to), start: start, end: end ?? start)
  }
}

extension ZoneSpan {
  init(reading reader: inout JSONReader) throws(JSONError) {
    var zone = Zone.body
    var span = SpanDraft()
    try reader.members { (key, reader) throws(JSONError) in
      if case "zone" = key {
        zone = try reader.named()
      } else if !(try span.take(key, &reader)) {
        try reader.skip()
      }
    }
    self.init(zone: zone, span: span.span(in: nil))
  }
}

extension DateMention {
  init(reading reader: inout JSONReader) throws(JSONError) {
    var text = ""
    var role = DateRole.incident
    var rule = ""
    var span = SpanDraft()
    var date = DateDraft()
    try reader.members { (key, reader) throws(JSONError) in
      switch key {
      case "text": text = try reader.string()
      case "role": role = try reader.named()
      case "rule": rule = try reader.optionalString() ?? ""
      default:
        if try span.take(key, &reader) { return }
        if !(try date.take(key, &reader)) { try reader.skip() }
      }
    }
    self.init(
      text: text, span: span.span(in: nil), date: try date.estimate(reader, basis: .stated),
      role: role, rule: rule)
  }
}

extension PlaceMention {
  init(reading reader: inout JSONReader) throws(JSONError) {
    var text = ""
    var span = SpanDraft()
    var link = PlaceLinkDraft()
    try reader.members { (key, reader) throws(JSONError) in
      switch key {
      case "text": text = try reader.string()
      default:
        if try span.take(key, &reader) { return }
        if !(try link.take(key, &reader)) { try reader.skip() }
      }
    }
    guard let link = link.link(country: nil) else { throw reader.fault("a place lacks its id") }
    self.init(text: text, span: span.span(in: nil), link: link)
  }
}

extension AgencyMention {
  init(reading reader: inout JSONReader) throws(JSONError) {
    var mention = AgencyMention(
      text: "", span: JSONReader.span(nil, nil, nil, nil), agency: "", name: "", isGeneric: false)
    var span = SpanDraft()
    try reader.members { (key, reader) throws(JSONError) in
      switch key {
      case "text": mention.text = try reader.string()
      case "agency": mention.agency = try reader.string()
      case "name": mention.name = try reader.optionalString() ?? ""
      case "generic": mention.isGeneric = try reader.bool()
      default: if !(try span.take(key, &reader)) { try reader.skip() }
      }
    }
    mention.span = span.span(in: nil)
    self = mention
  }
}

extension Rejection {
  init(reading reader: inout JSONReader) throws(JSONError) {
    var rejection = Rejection(
      text: "", span: JSONReader.span(nil, nil, nil, nil), type: "", reason: "", rule: "")
    var span = SpanDraft()
    try reader.members { (key, reader) throws(JSONError) in
      switch key {
      case "text": rejection.text = try reader.string()
      case "type": rejection.type = try reader.optionalString() ?? ""
      case "reason": rejection.reason = try reader.optionalString() ?? ""
      case "rule": rejection.rule = try reader.optionalString() ?? ""
      default: if !(try span.take(key, &reader)) { try reader.skip() }
      }
    }
    rejection.span = span.span(in: nil)
    self = rejection
  }
}

/// The members of a link to a place, as they come.
struct PlaceLinkDraft {
  private var place: String?
  private var province: String?
  private var country: String?
  private var role = PlaceRole.incident
  private var rule = ""
  private var hasProvince = false

  /// Takes a member; false where it is none of a link's.
  mutating func take(_ key: JSONKey, _ reader: inout JSONReader) throws(JSONError) -> Bool {
    switch key {
    case "place": place = try reader.optionalString()
    case "provinceId":
      province = try reader.optionalString()
      hasProvince = true
    case "country": country = try reader.optionalString()
    case "role": role = try reader.named()
    case "rule": rule = try reader.optionalString() ?? ""
    default: return false
    }
    return true
  }

  /// The link, or nil where no place is named.
  ///
  /// Ids are built downwards: `KP`, `KP-08`, `KP-08.hamhung`; so country and first-level unit can
  /// be told from an id alone where nothing else says them.
  func link(country given: String?) -> PlaceLink? {
    guard let place else { return nil }
    let head = String(place.prefix { $0 != "." })
    let unit = hasProvince ? province : head.contains("-") ? head : nil
    return PlaceLink(
      place: place, province: unit, country: country ?? given ?? String(head.prefix { $0 != "-" }),
      role: role, rule: rule)
  }
}
