package import Events

/// The version that begins the record of a reading. In the first, incidents shared the names of
/// their document; now each is a record of its own behind its length.
private let version: UInt8 = 2

extension RecordWriter {
  package mutating func document(_ value: DocumentRecord) {
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
  package static func record(of document: DocumentRecord) -> [UInt8] {
    var writer = RecordWriter()
    writer.document(document)
    return writer.bytes
  }

  /// What the record of a reading begins with whose document has that record.
  package static func head(of document: [UInt8]) -> [UInt8] { [version] + document }

  /// The record of a reading whose incidents are records already.
  ///
  /// - Parameters:
  ///   - incidents: their records, one behind the other.
  ///   - ends: where each ends.
  package mutating func reading(
    _ reading: borrowing ReadingSlices, incidents: UnsafeRawBufferPointer, ends: [Int]
  ) {
    count(Int(version))
    document(reading.document, reading.pool)
    count(ends.count)
    var start = 0
    for end in ends {
      text(Slice(UnsafeRawBufferPointer(rebasing: incidents[start..<end])))
      start = end
    }
    mentions(reading)
  }

  private mutating func document(_ value: DocumentSlices, _ pool: [Slice]) {
    name(value.key)
    text(optional: value.title)
    text(optional: value.publisher)
    text(optional: value.author)
    text(optional: value.url)
    name(value.language)
    name(value.path)
    text(value.sha256)
    int(value.byteCount)
    date(value.published, pool)
    name(value.publishedBasis)
    text(optional: value.publishedNote)
  }

  private mutating func mentions(_ reading: borrowing ReadingSlices) {
    count(reading.zones.count)
    for zone in reading.zones {
      name(zone.zone)
      span(zone.span)
    }
    count(reading.dates.count)
    for mention in reading.dates {
      name(mention.text)
      span(mention.span)
      date(mention.date, reading.pool)
      name(mention.role)
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

  /// The record of a reading without its text.
  ///
  /// Document and incidents come first, so that settling need not read the rest.
  package static func record(of reading: Reading) -> [UInt8] {
    var writer = RecordWriter(reserving: 1024 + reading.incidents.count * 512)
    writer.reading(reading)
    return writer.bytes
  }

  /// A reading without its text.
  package mutating func reading(_ reading: Reading) {
    count(Int(version))
    document(reading.document)
    count(reading.incidents.count)
    var record = RecordWriter()
    for incident in reading.incidents {
      record.restart()
      record.incident(incident)
      text(Slice(record.buffer))
    }
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
  package mutating func document() throws(BrokenRecord) -> DocumentRecord {
    DocumentRecord(
      key: try name(), title: try optionalText(), publisher: try optionalText(),
      author: try optionalText(), url: try optionalText(), language: try name(),
      path: try optionalName(), sha256: try text(), byteCount: try int(), published: try date(),
      publishedBasis: try name(), publishedNote: try optionalText())
  }

  @discardableResult
  private mutating func readingVersion() throws(BrokenRecord) -> Int {
    let number = try count()
    guard number == Int(version) || number == 1 else { throw BrokenRecord(offset: 0) }
    return number
  }

  /// The metadata alone of a reading.
  package mutating func head() throws(BrokenRecord) -> DocumentRecord {
    try readingVersion()
    return try document()
  }

  /// Metadata and incidents of a reading, without zones, mentions and rejections.
  package mutating func outline() throws(BrokenRecord) -> Reading {
    let isFirst = try readingVersion() == 1
    let document = try document()
    let incidents = try list { (reader) throws(BrokenRecord) in
      if isFirst { return try reader.incident() }
      return try reader.nested { (reader) throws(BrokenRecord) in try reader.incident() }
    }
    return Reading(document: document, text: "", incidents: incidents)
  }

  /// A reading without its text.
  package mutating func reading() throws(BrokenRecord) -> Reading {
    var value = try outline()
    value.zones = try list { (reader) throws(BrokenRecord) in
      ZoneSpan(zone: try reader.choice(Zone.self), span: try reader.span())
    }
    value.dates = try list { (reader) throws(BrokenRecord) in
      DateMention(
        text: try reader.name(), span: try reader.span(), date: try reader.date(),
        role: try reader.choice(DateRole.self), rule: try reader.name())
    }
    value.places = try list { (reader) throws(BrokenRecord) in
      PlaceMention(text: try reader.name(), span: try reader.span(), link: try reader.place())
    }
    value.agencies = try list { (reader) throws(BrokenRecord) in
      AgencyMention(
        text: try reader.name(), span: try reader.span(), agency: try reader.name(),
        name: try reader.name(), isGeneric: try reader.flag())
    }
    value.rejected = try list { (reader) throws(BrokenRecord) in
      Rejection(
        text: try reader.name(), span: try reader.span(), type: try reader.name(),
        reason: try reader.name(), rule: try reader.name())
    }
    return value
  }
}
