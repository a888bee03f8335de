internal import Events

/// Reads records as slices of their own bytes, without making anything of them.
package struct RecordScanner: ~Copyable, RecordSource {
  package private(set) var bytes = UnsafeRawBufferPointer(start: nil, count: 0)
  package var offset = 0
  private var known: [Slice] = []

  package init() {}

  /// Reads an incident from its record; the slices are good as long as the bytes.
  package mutating func incident(
    _ bytes: UnsafeRawBufferPointer, into value: inout IncidentSlices
  ) throws(BrokenRecord) {
    begin(bytes)
    value.clear()
    value.id = try name()
    value.accounts = try names(&value.pool)
    value.type = try name()
    value.title = try text()
    try date(&value.date, &value.pool)
    if try byte() != 0 { value.place = try place() }
    for _ in 0..<(try length()) { value.places.append(try place()) }
    for _ in 0..<(try length()) {
      var link = IncidentSlices.Agency()
      link.agency = try name()
      link.name = try name()
      link.role = try name()
      link.rule = try name()
      value.agencies.append(link)
    }
    for _ in 0..<(try length()) {
      var actor = IncidentSlices.Person()
      actor.who = try name()
      actor.role = try name()
      actor.count = try optionalInt()
      value.persons.append(actor)
    }
    for _ in 0..<(try length()) {
      var quantity = IncidentSlices.Amount()
      quantity.kind = try name()
      quantity.value = try double()
      quantity.unit = try name()
      quantity.text = try name()
      value.quantities.append(quantity)
    }
    for _ in 0..<(try length()) { value.citations.append(try citation()) }
    value.trigger = try span()
    value.modality = try name()
    value.polarity = try name()
    value.attribution = try names(&value.pool)
    value.confidence = try double()
    value.rules = try names(&value.pool)
    value.corrected = try names(&value.pool)
  }

  /// Reads a document's metadata from the record of its reading, and the records of its incidents
  /// as they are.
  package mutating func reading(
    _ bytes: UnsafeRawBufferPointer, into value: inout ReadingSlices,
    incidents: (UnsafeRawBufferPointer) throws(BrokenRecord) -> Void
  ) throws(BrokenRecord) {
    begin(bytes)
    value.clear()
    guard try count() == 2 else { throw BrokenRecord(offset: 0) }
    value.document.key = try name()
    value.document.title = try optionalText()
    value.document.publisher = try optionalText()
    value.document.author = try optionalText()
    value.document.url = try optionalText()
    value.document.language = try name()
    value.document.path = try optionalName()
    value.document.sha256 = try text()
    value.document.byteCount = try int()
    try date(&value.document.published, &value.pool)
    value.document.publishedBasis = try name()
    value.document.publishedNote = try optionalText()
    for _ in 0..<(try length()) { try incidents(try text().bytes) }
    for _ in 0..<(try length()) {
      var zone = ReadingSlices.Zone()
      zone.zone = try name()
      zone.span = try span()
      value.zones.append(zone)
    }
    // Of what is mentioned, only what was rejected stands in rows.
    for _ in 0..<(try length()) {
      var mention = ReadingSlices.Dated()
      mention.text = try name()
      mention.span = try span()
      try date(&mention.date, &value.pool)
      mention.role = try name()
      mention.rule = try name()
      value.dates.append(mention)
    }
    for _ in 0..<(try length()) {
      var mention = ReadingSlices.Place()
      mention.text = try name()
      mention.span = try span()
      mention.link = try place()
      value.places.append(mention)
    }
    for _ in 0..<(try length()) {
      var mention = ReadingSlices.Agency()
      mention.text = try name()
      mention.span = try span()
      mention.agency = try name()
      mention.name = try name()
      mention.isGeneric = try byte() != 0
      value.agencies.append(mention)
    }
    for _ in 0..<(try length()) {
      var rejection = ReadingSlices.Refusal()
      rejection.text = try name()
      rejection.span = try span()
      rejection.type = try name()
      rejection.reason = try name()
      rejection.rule = try name()
      value.rejected.append(rejection)
    }
  }

  private mutating func begin(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    offset = 0
    known.removeAll(keepingCapacity: true)
  }

  private mutating func date(
    _ value: inout DateSlices, _ pool: inout [Slice]
  ) throws(BrokenRecord) {
    value.edtf = try optionalName()
    value.earliest = try optionalInt()
    value.latest = try optionalInt()
    value.kind = try name()
    value.precision = try name()
    value.qualifier = try optionalName()
    value.basis = try name()
    value.anchor = try optionalName()
    value.alternatives = try names(&pool)
    value.rules = try names(&pool)
    value.confidence = try double()
    value.stated = try optionalName()
  }

  private mutating func place() throws(BrokenRecord) -> IncidentSlices.Place {
    var place = IncidentSlices.Place()
    place.place = try name()
    place.province = try optionalName()
    place.country = try name()
    place.role = try name()
    place.rule = try name()
    return place
  }

  private mutating func citation() throws(BrokenRecord) -> IncidentSlices.Citation {
    var citation = IncidentSlices.Citation()
    citation.document = try name()
    citation.span = try span()
    citation.quote = try text()
    citation.zone = try name()
    citation.line = try int()
    citation.account = try name()
    return citation
  }

  // MARK: Values

  private mutating func text() throws(BrokenRecord) -> Slice {
    let length = try length()
    defer { offset += length }
    return Slice(UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + length)]))
  }

  private mutating func optionalText() throws(BrokenRecord) -> Slice {
    try byte() != 0 ? try text() : .none
  }

  private mutating func optionalName() throws(BrokenRecord) -> Slice {
    let number = try count()
    if number == 0 { return .none }
    if number == 1 {
      let text = try text()
      known.append(text)
      return text
    }
    guard number - 2 < known.count, number > 1 else { throw BrokenRecord(offset: offset) }
    return known[number - 2]
  }

  private mutating func name() throws(BrokenRecord) -> Slice {
    let name = try optionalName()
    guard !name.isNone else { throw BrokenRecord(offset: offset) }
    return name
  }

  private mutating func names(_ pool: inout [Slice]) throws(BrokenRecord) -> Range<Int> {
    let first = pool.count
    for _ in 0..<(try length()) { pool.append(try name()) }
    return first..<pool.count
  }
}
