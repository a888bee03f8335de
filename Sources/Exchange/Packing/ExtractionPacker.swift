internal import Events
package import Packing
internal import Records

/// Turns a record of an extraction stream into a packed reading without a string in between.
///
/// Only complete records of documents, each member once, are read here; whatever else comes is left
/// to ``ExtractionReader``, which reads everything and says what is wrong. Both give the same.
package struct ExtractionPacker: ~Copyable {
  var scan = ValueScanner()
  let keys = RecordKeys()
  var reading = ReadingSlices()
  var incident = IncidentSlices()
  private var incidents = RecordWriter(reserving: 16 << 10)
  private var ends: [Int] = []
  private var record = RecordWriter(reserving: 32 << 10)
  private var lists = JSONWriter(reserving: 8 << 10)
  private var text = Slice.none

  package init() {}

  /// The reading of a line, or nil where only the general reader can tell.
  ///
  /// - Parameter line: what stands behind it is as ``LineStream`` says of lines in place.
  package mutating func pack(_ line: UnsafeRawBufferPointer) -> PackedReading? {
    guard UTF8Check.firstFault(line) == nil else { return nil }
    do throws(Unusual) {
      try take(line)
    } catch {
      return nil
    }
    record.restart()
    record.reading(reading, incidents: incidents.buffer, ends: ends)
    lists.restart()
    MentionList.write(reading, to: &lists)
    return PackedReading(
      key: reading.document.key.string, record: record.bytes, mentions: lists.bytes,
      text: Array(text.bytes))
  }

  private mutating func take(_ line: UnsafeRawBufferPointer) throws(Unusual) {
    reading.clear()
    incidents.restart()
    ends.removeAll(keepingCapacity: true)
    text = .none
    scan.begin(line)
    try scan.open(0x7B)
    var last = keys.document.count
    var seen: UInt64 = 0
    while let key = try scan.key(keys.document, &last, &seen) { try member(key) }
    try scan.finish()
    // The text alone may be left out.
    guard seen | 1 << 4 == RecordKeys.all(keys.document.count) else { throw Unusual() }
  }

  private mutating func member(_ key: Int) throws(Unusual) {
    switch key {
    case 0: guard try scan.string().equals("document") else { throw Unusual() }
    case 1:
      reading.document.key = try scan.string()
      guard !reading.document.key.isEmpty else { throw Unusual() }
    case 2: try source()
    case 3: try published()
    case 4: text = try scan.optionalString()
    case 5: try list { (packer) throws(Unusual) in try packer.zone() }
    case 6: try list { (packer) throws(Unusual) in try packer.date() }
    case 7: try list { (packer) throws(Unusual) in try packer.place() }
    case 8: try list { (packer) throws(Unusual) in try packer.agency() }
    case 9:
      try list { (packer) throws(Unusual) in
        try packer.readIncident()
        packer.incidents.beginRecord()
        packer.incidents.incident(packer.incident)
        packer.ends.append(packer.incidents.count)
      }
    default: try list { (packer) throws(Unusual) in try packer.rejection() }
    }
  }

  /// Reads a list, element by element.
  mutating func list(
    _ body: (inout ExtractionPacker) throws(Unusual) -> Void
  ) throws(Unusual) {
    try scan.open(0x5B)
    var isFirst = true
    while try scan.element(isFirst: isFirst) {
      try body(&self)
      isFirst = false
    }
  }

  private mutating func source() throws(Unusual) {
    try scan.open(0x7B)
    var last = keys.source.count
    var seen: UInt64 = 0
    while let key = try scan.key(keys.source, &last, &seen) {
      switch key {
      case 0: reading.document.sha256 = try scan.string()
      case 1: reading.document.byteCount = try scan.int()
      case 2: reading.document.title = try scan.optionalString()
      case 3: reading.document.publisher = try scan.optionalString()
      case 4: reading.document.author = try scan.optionalString()
      case 5: reading.document.url = try scan.optionalString()
      case 6: reading.document.language = try scan.string()
      default: reading.document.path = try scan.optionalString()
      }
    }
    guard seen == RecordKeys.all(keys.source.count) else { throw Unusual() }
  }

  private mutating func published() throws(Unusual) {
    try scan.open(0x7B)
    var last = keys.published.count
    var seen: UInt64 = 0
    var date = DateSlices()
    while let key = try scan.key(keys.published, &last, &seen) {
      switch key {
      case 0: date.edtf = try scan.optionalString()
      case 1: reading.document.publishedBasis = try scan.string()
      case 2: reading.document.publishedNote = try scan.optionalString()
      case 3: date.earliest = try scan.day()
      case 4: date.latest = try scan.day()
      default: try scan.detail(&date, keys, &reading.pool)
      }
    }
    guard seen == RecordKeys.all(keys.published.count) else { throw Unusual() }
    reading.document.published = date
  }
}

extension ValueScanner {
  /// What stands in `dateDetail`.
  mutating func detail(
    _ date: inout DateSlices, _ keys: borrowing RecordKeys, _ pool: inout [Slice]
  ) throws(Unusual) {
    try open(0x7B)
    var last = keys.detail.count
    var seen: UInt64 = 0
    while let key = try key(keys.detail, &last, &seen) {
      switch key {
      case 0: date.kind = try word(keys.kinds)
      case 1: date.qualifier = null() ? .none : try word(keys.qualifiers)
      case 2: date.basis = try word(keys.bases)
      case 3: date.anchor = try optionalString()
      case 4: date.alternatives = try strings(&pool)
      case 5: date.precision = try word(keys.precisions)
      case 6: date.stated = try optionalString()
      case 7: date.confidence = try number()
      default: date.rules = try strings(&pool)
      }
    }
    guard seen == RecordKeys.all(keys.detail.count) else { throw Unusual() }
  }

  /// One of the four numbers of a span.
  mutating func end(_ key: Int, of span: inout TextSpan) throws(Unusual) {
    switch key {
    case 0: span.start = try int()
    case 1: span.end = try int()
    case 2: span.byteStart = try int()
    default: span.byteEnd = try int()
    }
  }
}
