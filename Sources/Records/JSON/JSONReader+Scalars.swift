extension JSONReader {
  /// Reads a string.
  public mutating func string() throws(JSONError) -> String {
    let start = try openString()
    let end = try plainEnd(from: start)
    if bytes[end] == 0x22 {
      offset = end + 1
      return bytes.withUnsafeBufferPointer {
        String(decoding: UnsafeBufferPointer(rebasing: $0[start..<end]), as: UTF8.self)
      }
    }
    return String(decoding: try escapedString(from: start), as: UTF8.self)
  }

  /// Reads a string as the UTF-8 bytes it stands for.
  public mutating func stringBytes() throws(JSONError) -> [UInt8] {
    let start = try openString()
    let end = try plainEnd(from: start)
    if bytes[end] == 0x22 {
      offset = end + 1
      return Array(bytes[start..<end])
    }
    return try escapedString(from: start)
  }

  /// Offset of the first byte inside the string that comes next.
  mutating func openString() throws(JSONError) -> Int {
    skipSpace()
    guard offset < bytes.count, bytes[offset] == 0x22 else { throw fault("a string is wanted") }
    return offset + 1
  }

  /// Reads a string, or nil where `null` stands.
  public mutating func optionalString() throws(JSONError) -> String? {
    try null() ? nil : try string()
  }

  /// Reads a whole number.
  public mutating func int() throws(JSONError) -> Int {
    skipSpace()
    let start = offset
    var index = offset
    var value = 0
    let negative = index < bytes.count && bytes[index] == 0x2D
    if negative { index += 1 }
    let first = index
    while index < bytes.count, (0x30...0x39).contains(bytes[index]), index - first < 18 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    let goesOn =
      index < bytes.count
      && (bytes[index] == 0x2E || bytes[index] | 0x20 == 0x65
        || (0x30...0x39).contains(bytes[index]))
    if index > first, !goesOn {
      offset = index
      return negative ? -value : value
    }
    let number = try number()
    guard let exact = Int(exactly: number) else {
      throw JSONError(offset: start, message: "a whole number is wanted")
    }
    return exact
  }

  /// Reads a number.
  public mutating func number() throws(JSONError) -> Double {
    skipSpace()
    let start = offset
    var index = offset
    while index < bytes.count {
      switch bytes[index] {
      case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: index += 1
      default:
        return try number(start..<index)
      }
    }
    return try number(start..<index)
  }

  private mutating func number(_ range: Range<Int>) throws(JSONError) -> Double {
    guard !range.isEmpty, bytes[range.lowerBound] != 0x2B, bytes[range.lowerBound] != 0x2E,
      let value = Double(String(decoding: bytes[range], as: UTF8.self)), value.isFinite
    else { throw fault("this is no number") }
    offset = range.upperBound
    return value
  }

  mutating func skipString() throws(JSONError) {
    var index = offset + 1
    while true {
      index = try plainEnd(from: index)
      if bytes[index] == 0x22 { break }
      index += 2
    }
    offset = index + 1
  }

  /// Offset of the next quote or backslash.
  func plainEnd(from start: Int) throws(JSONError) -> Int {
    let index = bytes.withUnsafeBytes { JSONReader.special($0, from: start) }
    if index < bytes.count {
      if bytes[index] < 0x20 {
        throw JSONError(offset: index, message: "a bare control character")
      }
      guard index <= validEnd else {
        throw JSONError(offset: validEnd, message: "bytes that are not UTF-8")
      }
      return index
    }
    throw JSONError(offset: bytes.count, message: "a string is cut off")
  }

  /// Offset of the first quote, backslash or control character; the length where there is none.
  private static func special(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    let count = bytes.count
    var index = start
    while index + 8 <= count {
      let word = UInt64(
        littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if let place = JSONWord.special(in: word) { return index + place }
      index += 8
    }
    while index < count {
      let byte = bytes[index]
      if byte == 0x22 || byte == 0x5C || byte < 0x20 { return index }
      index += 1
    }
    return count
  }

  private mutating func escapedString(from start: Int) throws(JSONError) -> [UInt8] {
    var content: [UInt8] = []
    var index = start
    while true {
      let end = try plainEnd(from: index)
      content.append(contentsOf: bytes[index..<end])
      if bytes[end] == 0x22 {
        offset = end + 1
        return content
      }
      guard end + 1 < bytes.count else {
        throw JSONError(offset: end, message: "a string is cut off")
      }
      index = end + 2
      switch bytes[end + 1] {
      case 0x22: content.append(0x22)
      case 0x5C: content.append(0x5C)
      case 0x2F: content.append(0x2F)
      case 0x62: content.append(0x08)
      case 0x66: content.append(0x0C)
      case 0x6E: content.append(0x0A)
      case 0x72: content.append(0x0D)
      case 0x74: content.append(0x09)
      case 0x75: index = try appendUnit(at: end, to: &content)
      default: throw JSONError(offset: end, message: "an unknown escape")
      }
    }
  }

  /// Appends the scalar of a `\u` escape, or of a pair of them; returns the offset after it.
  private func appendUnit(at start: Int, to content: inout [UInt8]) throws(JSONError) -> Int {
    let unit = try hex(at: start + 2)
    var value = unit
    var next = start + 6
    if (0xD800...0xDBFF).contains(unit), next + 1 < bytes.count, bytes[next] == 0x5C,
      bytes[next + 1] == 0x75
    {
      let low = try hex(at: next + 2)
      if (0xDC00...0xDFFF).contains(low) {
        value = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
        next += 6
      }
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw JSONError(offset: start, message: "a lone surrogate")
    }
    content.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    return next
  }

  private func hex(at start: Int) throws(JSONError) -> UInt32 {
    guard start + 4 <= bytes.count else {
      throw JSONError(offset: start, message: "an escape is cut off")
    }
    var value: UInt32 = 0
    for index in start..<(start + 4) {
      let byte = bytes[index]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: throw JSONError(offset: index, message: "four hexadecimal digits are wanted")
      }
      value = value << 4 | UInt32(digit)
    }
    return value
  }
}
