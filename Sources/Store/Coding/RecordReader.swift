/// Bytes of a record that no version of this program wrote.
struct RecordError: Error {
  /// Offset of the byte that cannot be.
  var offset: Int
}

/// Reads what `RecordWriter` wrote, from bytes that stay where they are.
struct RecordReader {
  private let bytes: UnsafeRawBufferPointer
  private var offset = 0
  private var known: [String] = []

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func byte() throws(RecordError) -> UInt8 {
    guard offset < bytes.count else { throw RecordError(offset: offset) }
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func count() throws(RecordError) -> Int {
    let first = try byte()
    if first < 0x80 { return Int(first) }
    var value = UInt(first & 0x7F)
    var shift: UInt = 7
    while shift < 64 {
      let next = try byte()
      value |= UInt(next & 0x7F) << shift
      if next < 0x80 { return Int(bitPattern: value) }
      shift += 7
    }
    throw RecordError(offset: offset)
  }

  /// A count of things that take a byte each at least.
  mutating func length() throws(RecordError) -> Int {
    let value = try count()
    guard value >= 0, value <= bytes.count - offset else { throw RecordError(offset: offset) }
    return value
  }

  mutating func int() throws(RecordError) -> Int {
    let value = UInt(bitPattern: try count())
    return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1)
  }

  mutating func optionalInt() throws(RecordError) -> Int? { try flag() ? try int() : nil }

  mutating func flag() throws(RecordError) -> Bool { try byte() != 0 }

  mutating func double() throws(RecordError) -> Double {
    switch try byte() {
    case 0: return 0
    case 1: return 1
    default: break
    }
    guard bytes.count - offset >= 8 else { throw RecordError(offset: offset) }
    let pattern = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    offset += 8
    return Double(bitPattern: UInt64(littleEndian: pattern))
  }

  mutating func text() throws(RecordError) -> String {
    let length = try length()
    let text = String(
      decoding: UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + length)]), as: UTF8.self)
    offset += length
    return text
  }

  mutating func optionalText() throws(RecordError) -> String? { try flag() ? try text() : nil }

  mutating func optionalName() throws(RecordError) -> String? {
    let number = try count()
    if number == 0 { return nil }
    if number == 1 {
      let text = try text()
      known.append(text)
      return text
    }
    guard number - 2 < known.count, number > 1 else { throw RecordError(offset: offset) }
    return known[number - 2]
  }

  mutating func name() throws(RecordError) -> String {
    guard let name = try optionalName() else { throw RecordError(offset: offset) }
    return name
  }

  mutating func names() throws(RecordError) -> [String] {
    try list { (reader) throws(RecordError) in try reader.name() }
  }

  mutating func list<Element>(
    _ element: (inout RecordReader) throws(RecordError) -> Element
  ) throws(RecordError) -> [Element] {
    let count = try length()
    var values: [Element] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try element(&self)) }
    return values
  }

  /// A value of an enumeration, by its name.
  mutating func choice<Value: RawRepresentable<String>>(
    _ type: Value.Type
  ) throws(RecordError) -> Value {
    guard let value = Value(rawValue: try name()) else { throw RecordError(offset: offset) }
    return value
  }
}
