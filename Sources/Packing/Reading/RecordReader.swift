/// Bytes of a record that no version of this program wrote.
package struct BrokenRecord: Error {
  /// Offset of the byte that cannot be.
  package var offset: Int

  package init(offset: Int) { self.offset = offset }
}

/// Reads what `RecordWriter` wrote, from bytes that stay where they are.
package struct RecordReader: RecordSource {
  package let bytes: UnsafeRawBufferPointer
  package var offset = 0
  private var known: [String] = []

  package init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  package mutating func text() throws(BrokenRecord) -> String {
    let length = try length()
    let text = String(
      decoding: UnsafeRawBufferPointer(rebasing: bytes[offset..<(offset + length)]), as: UTF8.self)
    offset += length
    return text
  }

  package mutating func optionalText() throws(BrokenRecord) -> String? {
    try flag() ? try text() : nil
  }

  package mutating func optionalName() throws(BrokenRecord) -> String? {
    let number = try count()
    if number == 0 { return nil }
    if number == 1 {
      let text = try text()
      known.append(text)
      return text
    }
    guard number - 2 < known.count, number > 1 else { throw BrokenRecord(offset: offset) }
    return known[number - 2]
  }

  package mutating func name() throws(BrokenRecord) -> String {
    guard let name = try optionalName() else { throw BrokenRecord(offset: offset) }
    return name
  }

  package mutating func names() throws(BrokenRecord) -> [String] {
    try list { (reader) throws(BrokenRecord) in try reader.name() }
  }

  package mutating func list<Element>(
    _ element: (inout RecordReader) throws(BrokenRecord) -> Element
  ) throws(BrokenRecord) -> [Element] {
    let count = try length()
    var values: [Element] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try element(&self)) }
    return values
  }

  /// A record of its own that stands behind its length.
  package mutating func nested<Value>(
    _ body: (inout RecordReader) throws(BrokenRecord) -> Value
  ) throws(BrokenRecord) -> Value {
    let length = try length()
    let end = offset + length
    var reader = RecordReader(UnsafeRawBufferPointer(rebasing: bytes[offset..<end]))
    let value = try body(&reader)
    guard reader.offset == length else { throw BrokenRecord(offset: offset) }
    offset = end
    return value
  }

  /// A value of an enumeration, by its name.
  package mutating func choice<Value: RawRepresentable<String>>(
    _ type: Value.Type
  ) throws(BrokenRecord) -> Value {
    guard let value = Value(rawValue: try name()) else { throw BrokenRecord(offset: offset) }
    return value
  }
}
