package import Events

/// Bytes of a record that are read one value after another: what both readers of records share.
package protocol RecordSource: ~Copyable {
  var bytes: UnsafeRawBufferPointer { get }
  /// Where the next value begins.
  var offset: Int { get set }
}

extension RecordSource where Self: ~Copyable {
  package mutating func byte() throws(BrokenRecord) -> UInt8 {
    guard offset < bytes.count else { throw BrokenRecord(offset: offset) }
    defer { offset += 1 }
    return bytes[offset]
  }

  /// A number without a sign, seven bits to the byte.
  package mutating func count() throws(BrokenRecord) -> Int {
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
    throw BrokenRecord(offset: offset)
  }

  /// A count of things that take a byte each at least.
  package mutating func length() throws(BrokenRecord) -> Int {
    let value = try count()
    guard value >= 0, value <= bytes.count - offset else { throw BrokenRecord(offset: offset) }
    return value
  }

  package mutating func int() throws(BrokenRecord) -> Int {
    let value = UInt(bitPattern: try count())
    return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1)
  }

  package mutating func flag() throws(BrokenRecord) -> Bool { try byte() != 0 }

  package mutating func optionalInt() throws(BrokenRecord) -> Int? { try flag() ? try int() : nil }

  package mutating func double() throws(BrokenRecord) -> Double {
    switch try byte() {
    case 0: return 0
    case 1: return 1
    default: break
    }
    guard bytes.count - offset >= 8 else { throw BrokenRecord(offset: offset) }
    let pattern = bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
    offset += 8
    return Double(bitPattern: UInt64(littleEndian: pattern))
  }

  package mutating func span() throws(BrokenRecord) -> TextSpan {
    let byteStart = try int()
    let byteLength = try int()
    let start = byteStart &- (try int())
    let length = try int()
    return TextSpan(
      byteStart: byteStart, byteEnd: byteStart &+ byteLength, start: start, end: start &+ length)
  }
}
