import Events

/// The version that begins the record of a reading.
private let version: UInt8 = 1

extension RecordWriter {
  mutating func document(_ value: DocumentRecord) {
    name(value.key)
    text(value.title)
    text(value.publisher)
    text(value.author)
    text(value.url)
    name(value.language)
    name(value.path)
    text(value.sha256)
    int(value.byteCount)
    date(value.published)
    name(value.publishedBasis)
    text(value.publishedNote)
  }

  /// The record of one document's metadata.
  static func record(of document: DocumentRecord) -> [UInt8] {
    var writer = RecordWriter()
    writer.document(document)
    return writer.bytes
  }

  /// What the record of a reading begins with whose document has that record.
  static func head(of document: [UInt8]) -> [UInt8] { [version] + document }

  /// The record of a reading without its text.
  ///
  /// Document and incidents come first, so that settling need not read the rest.
  static func record(of reading: Reading) -> [UInt8] {
    var writer = RecordWriter(reserving: 1024 + reading.incidents.count * 512)
    writer.reading(reading)
    return writer.bytes
  }

  /// A reading without its text.
  mutating func reading(_ reading: Reading) {
    count(Int(version))
    document(reading.document)
    count(reading.incidents.count)
    for incident in reading.incidents { self.incident(incident) }
    count(reading.zones.count)
    for zone in reading.zones {
      name(zone.zone.rawValue)
      span(zone.span)
    }
    count(reading.dates.count)
    for mention in reading.dates {
      name(mention.text)
      span(mention.span)
      date(mention.date)
      name(mention.role.rawValue)
      name(mention.rule)
    }
    count(reading.places.count)
    for mention in reading.places {
      name(mention.text)
      span(mention.span)
      place(mention.link)
    }
    count(reading.agencies.count)
    for mention in reading.agencies {
      name(mention.text)
      span(mention.span)
      name(mention.agency)
      name(mention.name)
      flag(mention.isGeneric)
    }
    count(reading.rejected.count)
    for rejection in reading.rejected {
      name(rejection.text)
      span(rejection.span)
      name(rejection.type)
      name(rejection.reason)
      name(rejection.rule)
    }
  }
}

extension RecordReader {
  mutating func document() throws(RecordError) -> DocumentRecord {
    DocumentRecord(
      key: try name(), title: try optionalText(), publisher: try optionalText(),
      author: try optionalText(), url: try optionalText(), language: try name(),
      path: try optionalName(), sha256: try text(), byteCount: try int(), published: try date(),
      publishedBasis: try name(), publishedNote: try optionalText())
  }

  /// The metadata alone of a reading.
  mutating func head() throws(RecordError) -> DocumentRecord {
    guard try count() == Int(version) else { throw RecordError(offset: 0) }
    return try document()
  }

  /// Metadata and incidents of a reading, without zones, mentions and rejections.
  mutating func outline() throws(RecordError) -> Reading {
    let document = try head()
    let incidents = try list { (reader) throws(RecordError) in try reader.incident() }
    return Reading(document: document, text: "", incidents: incidents)
  }

  /// A reading without its text.
  mutating func reading() throws(RecordError) -> Reading {
    var value = try outline()
    value.zones = try list { (reader) throws(RecordError) in
      ZoneSpan(zone: try reader.choice(Zone.self), span: try reader.span())
    }
    value.dates = try list { (reader) throws(RecordError) in
      DateMention(
        text: try reader.name(), span: try reader.span(), date: try reader.date(),
        role: try reader.choice(DateRole.self), rule: try reader.name())
    }
    value.places = try list { (reader) throws(RecordError) in
      PlaceMention(text: try reader.name(), span: try reader.span(), link: try reader.place())
    }
    value.agencies = try list { (reader) throws(RecordError) in
      AgencyMention(
        text: try reader.name(), span: try reader.span(), agency: try reader.name(),
        name: try reader.name(), isGeneric: try reader.flag())
    }
    value.rejected = try list { (reader) throws(RecordError) in
      Rejection(
        text: try reader.name(), span: try reader.span(), type: try reader.name(),
        reason: try reader.name(), rule: try reader.name())
    }
    return value
  }
}
