internal import CivilTime
internal import Packing
internal import Records

/// Reads JSON values where they lie, as long as nothing unusual comes.
///
/// Behind the text stands a control character, which ends every loop.
struct ValueScanner: ~Copyable {
  private var base = UnsafeRawPointer(StaticString("").utf8Start)
  private var at = 0
  private var end = 0
  /// Where strings are unescaped; as large as the text, so that it never moves while one is read.
  private var scratch: UnsafeMutableRawPointer
  private var capacity = 16 << 10
  private var used = 0

  init() { scratch = .allocate(byteCount: 16 << 10, alignment: 1) }

  deinit { scratch.deallocate() }

  /// Begins at the first byte of a text.
  mutating func begin(_ text: UnsafeRawBufferPointer) {
    base = Slice(text).start ?? base
    at = 0
    end = text.count
    used = 0
    if end > capacity {
      scratch.deallocate()
      capacity = end * 2
      scratch = .allocate(byteCount: capacity, alignment: 1)
    }
  }

  /// Makes sure that nothing follows.
  mutating func finish() throws(Unusual) {
    skipSpace()
    guard at == end else { throw Unusual() }
  }

  // MARK: Objects and lists

  /// Passes what opens an object or a list.
  mutating func open(_ mark: UInt8) throws(Unusual) {
    guard byte == mark else { throw Unusual() }
    at += 1
  }

  /// Goes to the value of the next member; nil at the end of the object.
  ///
  /// - Parameters:
  ///   - last: number of the key before, at first the count of keys.
  ///   - seen: bits of the keys that came; none may come twice.
  mutating func key(
    _ table: borrowing KeyTable, _ last: inout Int, _ seen: inout UInt64
  ) throws(Unusual) -> Int? {
    skipSpace()
    if byte == 0x7D {
      at += 1
      return nil
    }
    if last != table.count {
      guard byte == 0x2C else { throw Unusual() }
      at += 1
      skipSpace()
    }
    guard byte == 0x22, let index = table.find(base + at + 1, after: &last),
      seen & (1 << UInt64(index)) == 0
    else { throw Unusual() }
    seen |= 1 << UInt64(index)
    at += table.length(index) + 2
    skipSpace()
    guard byte == 0x3A else { throw Unusual() }
    at += 1
    skipSpace()
    return index
  }

  /// Goes to the next element; false at the end of the list.
  mutating func element(isFirst: Bool) throws(Unusual) -> Bool {
    skipSpace()
    if byte == 0x5D {
      at += 1
      return false
    }
    if !isFirst {
      guard byte == 0x2C else { throw Unusual() }
      at += 1
      skipSpace()
    }
    return true
  }

  // MARK: Values

  /// Passes `null` if it comes next.
  mutating func null() -> Bool {
    guard byte == 0x6E, literal(0x6C6C_756E) else { return false }
    at += 4
    return true
  }

  mutating func bool() throws(Unusual) -> Bool {
    if literal(0x6575_7274) {
      at += 4
      return true
    }
    guard byte == 0x66 else { throw Unusual() }
    at += 1
    guard literal(0x6573_6C61) else { throw Unusual() }
    at += 4
    return false
  }

  /// A string of a closed list.
  mutating func word(_ table: borrowing KeyTable) throws(Unusual) -> Slice {
    // The word that stood there the last time is compared first.
    var last = table.count
    guard byte == 0x22, let index = table.find(base + at + 1, after: &last) else {
      throw Unusual()
    }
    at += table.length(index) + 2
    return table.word(index)
  }

  /// A string, or none where `null` stands.
  mutating func optionalString() throws(Unusual) -> Slice { null() ? .none : try string() }

  mutating func string() throws(Unusual) -> Slice {
    guard byte == 0x22 else { throw Unusual() }
    let first = at + 1
    let stop = special(from: first)
    guard self[stop] == 0x22 else { return try escaped(from: first, to: stop) }
    at = stop + 1
    return Slice(start: base + first, count: stop - first)
  }

  /// Strings of a list, behind those of a pool.
  mutating func strings(_ pool: inout [Slice]) throws(Unusual) -> Range<Int> {
    let first = pool.count
    if null() { return first..<first }
    try open(0x5B)
    var isFirst = true
    while try element(isFirst: isFirst) {
      pool.append(try string())
      isFirst = false
    }
    return first..<pool.count
  }

  mutating func optionalInt() throws(Unusual) -> Int? { null() ? nil : try int() }

  mutating func int() throws(Unusual) -> Int {
    let isNegative = byte == 0x2D
    var index = isNegative ? at + 1 : at
    let first = index
    var value = 0
    while self[index] &- 0x30 < 10, index - first < 18 {
      value = value * 10 + Int(self[index] &- 0x30)
      index += 1
    }
    let next = self[index]
    guard index > first, next != 0x2E, next | 0x20 != 0x65, next &- 0x30 >= 10 else {
      throw Unusual()
    }
    at = index
    return isNegative ? -value : value
  }

  /// A number without an exponent, exactly as its digits say.
  mutating func number() throws(Unusual) -> Double {
    let isNegative = byte == 0x2D
    var index = isNegative ? at + 1 : at
    let first = index
    var value = 0
    while self[index] &- 0x30 < 10, index - first < 15 {
      value = value * 10 + Int(self[index] &- 0x30)
      index += 1
    }
    guard index > first else { throw Unusual() }
    var divisor = 1.0
    if self[index] == 0x2E {
      let point = index
      index += 1
      while self[index] &- 0x30 < 10, index - first < 16 {
        value = value * 10 + Int(self[index] &- 0x30)
        divisor *= 10
        index += 1
      }
      guard index > point + 1 else { throw Unusual() }
    }
    let next = self[index]
    // Up to fifteen digits and powers of ten are exact, so that their quotient is the nearest.
    guard next != 0x2E, next | 0x20 != 0x65, next != 0x2B, next != 0x2D, next &- 0x30 >= 10 else {
      throw Unusual()
    }
    at = index
    let result = Double(value) / divisor
    return isNegative ? -result : result
  }

  /// A day as `2012-04-28`, or nil where `null` stands: its number.
  mutating func day() throws(Unusual) -> Int? {
    if null() { return nil }
    guard byte == 0x22, self[at + 5] == 0x2D, self[at + 8] == 0x2D, self[at + 11] == 0x22,
      let day = CivilDate(
        try digits(at + 1) * 100 + digits(at + 3), try digits(at + 6), try digits(at + 9))
    else { throw Unusual() }
    at += 12
    return day.dayNumber
  }

  private func digits(_ place: Int) throws(Unusual) -> Int {
    let (ten, one) = (self[place] &- 0x30, self[place + 1] &- 0x30)
    guard ten < 10, one < 10 else { throw Unusual() }
    return Int(ten) * 10 + Int(one)
  }

  // MARK: Bytes

  private subscript(place: Int) -> UInt8 { base.load(fromByteOffset: place, as: UInt8.self) }

  private var byte: UInt8 { self[at] }

  private func literal(_ word: UInt32) -> Bool {
    UInt32(littleEndian: base.loadUnaligned(fromByteOffset: at, as: UInt32.self)) == word
  }

  private mutating func skipSpace() {
    while byte == 0x20 || byte == 0x09 { at += 1 }
  }

  /// Place of the next quote, backslash or control character.
  private func special(from start: Int) -> Int {
    var index = start
    while true {
      let word = UInt64(
        littleEndian: base.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      if let place = JSONWord.special(in: word) { return index + place }
      index += 8
    }
  }

  private mutating func escaped(from start: Int, to first: Int) throws(Unusual) -> Slice {
    let begin = used
    var index = start
    var stop = first
    while true {
      (scratch + used).copyMemory(from: base + index, byteCount: stop - index)
      used += stop - index
      if self[stop] == 0x22 { break }
      guard self[stop] == 0x5C else { throw Unusual() }
      index = stop + 2
      switch self[stop + 1] {
      case 0x22, 0x5C, 0x2F: put(self[stop + 1])
      case 0x62: put(0x08)
      case 0x66: put(0x0C)
      case 0x6E: put(0x0A)
      case 0x72: put(0x0D)
      case 0x74: put(0x09)
      case 0x75:
        try unit(at: stop + 2)
        index = stop + 6
      default: throw Unusual()
      }
      stop = special(from: index)
    }
    at = stop + 1
    return Slice(start: UnsafeRawPointer(scratch) + begin, count: used - begin)
  }

  private mutating func put(_ byte: UInt8) {
    scratch.storeBytes(of: byte, toByteOffset: used, as: UInt8.self)
    used += 1
  }

  /// A character by its number; halves of pairs are left to the general reader.
  private mutating func unit(at place: Int) throws(Unusual) {
    var value: UInt32 = 0
    for index in place..<(place + 4) {
      let digit: UInt8
      switch self[index] {
      case 0x30...0x39: digit = self[index] - 0x30
      case 0x41...0x46: digit = self[index] - 0x37
      case 0x61...0x66: digit = self[index] - 0x57
      default: throw Unusual()
      }
      value = value << 4 | UInt32(digit)
    }
    guard let scalar = Unicode.Scalar(value) else { throw Unusual() }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { put(byte) }
  }
}
