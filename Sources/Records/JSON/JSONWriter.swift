/// Writes JSON as bytes: keys in the order given, no white space, the same bytes every time.
public struct JSONWriter: Sendable {
  /// What is written so far.
  public var bytes: [UInt8]
  private var needsComma = false

  /// A writer of nothing yet.
  public init(reserving capacity: Int = 0) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Begins anew in the same memory.
  public mutating func restart() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  /// Writes `{ … }`; the closure writes the members.
  public mutating func object(_ body: (inout JSONWriter) -> Void) {
    begin(0x7B)
    body(&self)
    end(0x7D)
  }

  /// Writes `[ … ]`; the closure writes the elements.
  public mutating func array(_ body: (inout JSONWriter) -> Void) {
    begin(0x5B)
    body(&self)
    end(0x5D)
  }

  /// Begins `{ … }`; members follow, and ``endObject()``.
  public mutating func beginObject() { begin(0x7B) }

  /// Ends `{ … }`.
  public mutating func endObject() { end(0x7D) }

  /// Begins `[ … ]`; elements follow, and ``endArray()``.
  public mutating func beginArray() { begin(0x5B) }

  /// Ends `[ … ]`.
  public mutating func endArray() { end(0x5D) }

  /// Writes a key; a value must follow.
  public mutating func key(_ name: StaticString) {
    let count = name.utf8CodeUnitCount
    let comma = needsComma ? 1 : 0
    needsComma = false
    // One append a key: most of what is written are keys.
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + 4) { piece in
      piece[0] = 0x2C
      piece[comma] = 0x22
      UnsafeMutableRawBufferPointer(rebasing: UnsafeMutableRawBufferPointer(piece)[(comma + 1)...])
        .copyMemory(from: UnsafeRawBufferPointer(start: name.utf8Start, count: count))
      piece[comma + 1 + count] = 0x22
      piece[comma + 2 + count] = 0x3A
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: piece[..<(comma + count + 3)]))
    }
  }

  /// Writes a key known only at run time; a value must follow.
  public mutating func key(text name: String) {
    comma()
    quote(name)
    bytes.append(0x3A)
    needsComma = false
  }

  /// Writes a string, or `null`.
  public mutating func string(_ value: String?) {
    guard let value else {
      null()
      return
    }
    comma()
    quote(value)
    needsComma = true
  }

  /// Writes a string whose UTF-8 bytes are given.
  public mutating func string(utf8 bytes: UnsafeRawBufferPointer) {
    comma()
    quote(bytes)
    needsComma = true
  }

  /// Writes a whole number, or `null`.
  public mutating func int(_ value: Int?) {
    guard let value else {
      null()
      return
    }
    comma()
    append(value)
    needsComma = true
  }

  /// Writes a number in the shortest form that reads back the same; `null` where there is none.
  public mutating func number(_ value: Double?) {
    guard let value, value.isFinite else {
      null()
      return
    }
    comma()
    if value == value.rounded(), abs(value) < 1e15 {
      append(Int(value))
    } else {
      bytes.append(contentsOf: value.description.utf8)
    }
    needsComma = true
  }

  /// Writes `true` or `false`.
  public mutating func bool(_ value: Bool) {
    comma()
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
    needsComma = true
  }

  /// Writes `null`.
  public mutating func null() {
    comma()
    bytes.append(contentsOf: "null".utf8)
    needsComma = true
  }

  /// Writes an array of strings.
  public mutating func strings(_ values: [String]) {
    array { for value in values { $0.string(value) } }
  }

  /// Ends a line.
  public mutating func newline() {
    bytes.append(0x0A)
    needsComma = false
  }

  private mutating func begin(_ byte: UInt8) {
    comma()
    bytes.append(byte)
    needsComma = false
  }

  private mutating func end(_ byte: UInt8) {
    bytes.append(byte)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(0x2C) }
  }

  private mutating func append(_ value: Int) {
    var magnitude = value.magnitude
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { digits in
      var at = 24
      repeat {
        at -= 1
        digits[at] = 0x30 + UInt8(truncatingIfNeeded: magnitude % 10)
        magnitude /= 10
      } while magnitude > 0
      if value < 0 {
        at -= 1
        digits[at] = 0x2D
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: digits[at...]))
    }
  }

  private mutating func quote(_ value: String) {
    var value = value
    value.withUTF8 { quote(UnsafeRawBufferPointer($0)) }
  }

  private mutating func quote(_ utf8: UnsafeRawBufferPointer) {
    bytes.append(0x22)
    var start = 0
    var index = 0
    while index < utf8.count {
      // Eight bytes at a time: most texts hold nothing to escape.
      if index + 8 <= utf8.count,
        !Self.mayNeedEscape(utf8.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index += 8
        continue
      }
      for at in index..<min(index + 8, utf8.count) {
        let byte = utf8[at]
        guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0x7F else { continue }
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: utf8[start..<at]))
        start = at + 1
        escape(byte)
      }
      index += 8
    }
    bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: utf8[start...]))
    bytes.append(0x22)
  }

  /// Whether one of eight bytes is a control character, a quote or a backslash; now and then said of
  /// bytes that are none, never missed.
  @inline(__always)
  private static func mayNeedEscape(_ word: UInt64) -> Bool {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    func hasZero(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & tops }
    let control = (word &- 0x2020_2020_2020_2020) & ~word & tops
    let marks =
      hasZero(word ^ 0x2222_2222_2222_2222) | hasZero(word ^ 0x5C5C_5C5C_5C5C_5C5C)
      | hasZero(word ^ 0x7F7F_7F7F_7F7F_7F7F)
    return control | marks != 0
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(0x5C)
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x0A: bytes.append(0x6E)
    case 0x0D: bytes.append(0x72)
    case 0x09: bytes.append(0x74)
    default:
      let digits = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: [0x75, 0x30, 0x30, digits[Int(byte >> 4)], digits[Int(byte & 15)]])
    }
  }
}
