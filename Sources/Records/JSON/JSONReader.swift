/// Reads JSON (RFC 8259) from bytes, value by value, without building a tree.
///
/// Strict: no comments, no trailing commas, no lone surrogates, no bytes that are not UTF-8.
/// Linear in the input, and no deeper than 128 levels.
public struct JSONReader: Sendable {
  /// What a value begins as.
  public enum Kind: Sendable {
    case object, array, string, number, bool, null
  }

  let bytes: [UInt8]
  /// Offset of the next byte to read.
  public internal(set) var offset: Int
  private var depth = 0
  /// Offset of the first byte that is not UTF-8; the length where all are.
  let validEnd: Int

  /// A reader at the first of some bytes.
  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    self.offset = 0
    self.validEnd = UTF8Check.firstFault(bytes) ?? bytes.count
  }

  /// The kind of the next value.
  public mutating func peek() throws(JSONError) -> Kind {
    skipSpace()
    guard offset < bytes.count else { throw fault("the value is missing") }
    switch bytes[offset] {
    case 0x7B: return .object
    case 0x5B: return .array
    case 0x22: return .string
    case 0x2D, 0x30...0x39: return .number
    case 0x74, 0x66: return .bool
    case 0x6E: return .null
    default: throw fault("this is no JSON value")
    }
  }

  /// Reads an object; the closure is given each key in turn and must read or skip its value.
  public mutating func object(
    _ body: (_ key: String, inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try entries { (reader: inout JSONReader) throws(JSONError) in
      let key = try reader.string()
      try reader.colon()
      try body(key, &reader)
    }
  }

  /// Reads an object as ``object(_:)`` does, its keys without making strings of them.
  public mutating func members(
    _ body: (_ key: JSONKey, inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try entries { (reader: inout JSONReader) throws(JSONError) in
      let key = try reader.key()
      try reader.colon()
      try body(key, &reader)
    }
  }

  @inline(__always)
  private mutating func entries(
    _ entry: (inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try open(0x7B, "an object is wanted")
    skipSpace()
    if offset < bytes.count, bytes[offset] == 0x7D {
      close()
      return
    }
    while true {
      skipSpace()
      try entry(&self)
      guard try separator(0x7D) else { return }
    }
  }

  private mutating func colon() throws(JSONError) {
    skipSpace()
    guard offset < bytes.count, bytes[offset] == 0x3A else { throw fault("a colon is missing") }
    offset += 1
  }

  /// Reads an array; the closure must read or skip one element at a time.
  public mutating func array(
    _ body: (inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    try open(0x5B, "an array is wanted")
    skipSpace()
    if offset < bytes.count, bytes[offset] == 0x5D {
      close()
      return
    }
    while true {
      try body(&self)
      guard try separator(0x5D) else { return }
    }
  }

  /// Reads a value and drops it.
  public mutating func skip() throws(JSONError) {
    switch try peek() {
    case .object: try object { (_, reader) throws(JSONError) in try reader.skip() }
    case .array: try array { (reader) throws(JSONError) in try reader.skip() }
    case .string: try skipString()
    case .number: _ = try number()
    case .bool: _ = try bool()
    case .null: _ = try null()
    }
  }

  /// Reads `true` or `false`.
  public mutating func bool() throws(JSONError) -> Bool {
    skipSpace()
    if try word("true") { return true }
    if try word("false") { return false }
    throw fault("true or false is wanted")
  }

  /// Reads `null` if it comes next.
  public mutating func null() throws(JSONError) -> Bool {
    skipSpace()
    return try word("null")
  }

  /// Makes sure that nothing but white space follows.
  public mutating func end() throws(JSONError) {
    skipSpace()
    guard offset == bytes.count else { throw fault("more follows after the value") }
  }

  /// An error at the next byte.
  public func fault(_ message: String) -> JSONError { JSONError(offset: offset, message: message) }

  mutating func skipSpace() {
    while offset < bytes.count {
      let byte = bytes[offset]
      guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { return }
      offset += 1
    }
  }

  private mutating func open(_ byte: UInt8, _ message: String) throws(JSONError) {
    skipSpace()
    guard offset < bytes.count, bytes[offset] == byte else { throw fault(message) }
    guard depth < 128 else { throw fault("nested too deep") }
    depth += 1
    offset += 1
  }

  private mutating func close() {
    depth -= 1
    offset += 1
  }

  /// Whether another element follows; passes the comma or the closing mark.
  private mutating func separator(_ closing: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    guard offset < bytes.count else { throw fault("it is cut off") }
    if bytes[offset] == 0x2C {
      offset += 1
      return true
    }
    guard bytes[offset] == closing else { throw fault("a comma or a closing mark is missing") }
    close()
    return false
  }

  private mutating func word(_ word: StaticString) throws(JSONError) -> Bool {
    let count = word.utf8CodeUnitCount
    guard offset + count <= bytes.count else { return false }
    for index in 0..<count where bytes[offset + index] != word.utf8Start[index] { return false }
    offset += count
    return true
  }
}
