import Events
import Records

/// The members of an incident, as they come.
struct IncidentDraft {
  private var id = ""
  private var accounts: [String] = []
  private var type = ""
  private var title = ""
  private var date = DateDraft()
  private var main = PlaceLinkDraft()
  private var country: String?
  private var places: [PlaceLinkDraft] = []
  private var agencies: [AgencyLink] = []
  private var persons: [Actor] = []
  private var quantities: [Quantity] = []
  private var quote: String?
  private var span = SpanDraft()
  private var citations: [CitationDraft] = []
  private var trigger: SpanDraft?
  private var modality = Modality.asserted
  private var polarity = Polarity.positive
  private var attribution: [String] = []
  private var confidence = 1.0
  private var rules: [String] = []
  private var corrected: [String] = []

  private struct CitationDraft {
    var span = SpanDraft()
    var quote = ""
    var document: String?
    var zone = "body"
    var line = 0
    var account: String?
  }

  init() {}

  init(reading reader: inout JSONReader) throws(JSONError) {
    try reader.members { (key, reader) throws(JSONError) in try take(key, &reader) }
  }

  /// Takes a member; one that is none of an incident's is passed over.
  mutating func take(_ key: JSONKey, _ reader: inout JSONReader) throws(JSONError) {
    switch key {
    case "id": id = try reader.string()
    case "accounts": accounts = try reader.strings()
    case "type": type = try reader.string()
    case "title": title = try reader.optionalString() ?? ""
    case "country": country = try reader.optionalString()
    case "place": _ = try main.take(key, &reader)
    case "places":
      try reader.array { (reader) throws(JSONError) in
        var link = PlaceLinkDraft()
        try reader.members { (key, reader) throws(JSONError) in
          if !(try link.take(key, &reader)) { try reader.skip() }
        }
        places.append(link)
      }
    case "agencies":
      try reader.array { (reader) throws(JSONError) in agencies.append(try .init(reading: &reader))
      }
    case "persons":
      try reader.array { (reader) throws(JSONError) in persons.append(try .init(reading: &reader)) }
    case "quantities":
      try reader.array { (reader) throws(JSONError) in
        quantities.append(try .init(reading: &reader))
      }
    case "quote": quote = try reader.optionalString()
    case "citations":
      try reader.array { (reader) throws(JSONError) in
        var citation = CitationDraft()
        try reader.members { (key, reader) throws(JSONError) in
          switch key {
          case "quote": citation.quote = try reader.string()
          case "doc": citation.document = try reader.optionalString()
          case "zone": citation.zone = try reader.string()
          case "line": citation.line = try reader.int()
          case "account": citation.account = try reader.optionalString()
          default: if !(try citation.span.take(key, &reader)) { try reader.skip() }
          }
        }
        citations.append(citation)
      }
    case "trigger":
      if try reader.null() { return }
      var span = SpanDraft()
      try reader.members { (key, reader) throws(JSONError) in
        if !(try span.take(key, &reader)) { try reader.skip() }
      }
      trigger = span
    case "modality": modality = try reader.named()
    case "polarity": polarity = try reader.named()
    case "attribution": attribution = try reader.strings()
    case "confidence": confidence = try reader.number()
    case "rules": rules = try reader.strings()
    case "corrected": corrected = try reader.strings()
    default:
      if try span.take(key, &reader) { return }
      if !(try date.take(key, &reader)) { try reader.skip() }
    }
  }

  /// The incident; without its sentence there is none.
  func incident(of document: String, _ text: String?, _ reader: JSONReader) throws(JSONError)
    -> Incident
  {
    guard !id.isEmpty else { throw reader.fault("an incident lacks its id") }
    guard !type.isEmpty else { throw reader.fault("the incident \(id) lacks its type") }
    let accounts = accounts.isEmpty ? [id] : accounts
    var read = citations.map {
      Citation(
        document: $0.document ?? document, span: $0.span.span(in: text), quote: $0.quote,
        zone: $0.zone, line: $0.line, account: $0.account ?? accounts[0])
    }
    if read.isEmpty, let quote, !quote.isEmpty {
      read = [
        Citation(
          document: document, span: span.span(in: text), quote: quote, zone: "body", line: 0,
          account: accounts[0])
      ]
    }
    guard let first = read.first, !first.quote.isEmpty else {
      throw reader.fault("the incident \(id) lacks its sentence")
    }
    let links = places.compactMap { $0.link(country: country) }
    let place = main.link(country: country).map { main in
      links.first { $0.place == main.place } ?? main
    }
    return Incident(
      id: id, accounts: accounts, type: type, title: title,
      date: try date.estimate(reader, basis: .stated), place: place,
      places: links.isEmpty ? place.map { [$0] } ?? [] : links, agencies: agencies,
      persons: persons, quantities: quantities, citations: read,
      trigger: trigger?.span(in: text) ?? first.span, modality: modality, polarity: polarity,
      attribution: attribution, confidence: confidence, rules: rules, corrected: corrected)
  }
}

extension AgencyLink {
  init(reading reader: inout JSONReader) throws(JSONError) {
    var link = AgencyLink(agency: "", name: "", role: .actor)
    try reader.members { (key, reader) throws(JSONError) in
      switch key {
      case "agency": link.agency = try reader.string()
      case "name": link.name = try reader.optionalString() ?? ""
      case "role": link.role = try reader.named()
      case "rule": link.rule = try reader.optionalString() ?? ""
      default: try reader.skip()
      }
    }
    guard !link.agency.isEmpty else { throw reader.fault("a body lacks its id") }
    self = link
  }
}

extension Actor {
  init(reading reader: inout JSONReader) throws(JSONError) {
    var actor = Actor(who: "", role: "named")
    try reader.members { (key, reader) throws(JSONError) in
      switch key {
      case "who": actor.who = try reader.string()
      case "role": actor.role = try reader.string()
      case "count": actor.count = try reader.optionalInt()
      default: try reader.skip()
      }
    }
    self = actor
  }
}

extension Quantity {
  init(reading reader: inout JSONReader) throws(JSONError) {
    var quantity = Quantity(kind: "count", value: 0, unit: "", text: "")
    try reader.members { (key, reader) throws(JSONError) in
      switch key {
      case "kind": quantity.kind = try reader.string()
      case "value": quantity.value = try reader.number()
      case "unit": quantity.unit = try reader.optionalString() ?? ""
      case "text": quantity.text = try reader.optionalString() ?? ""
      default: try reader.skip()
      }
    }
    self = quantity
  }
}
