/// One tag of an SVG file.
struct SVGTag {
  enum Kind { case open, close, empty }
  var kind: Kind
  var name: ArraySlice<UInt8>
  var attributes: [(name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)]

  func isNamed(_ name: StaticString) -> Bool { self.name.equals(name) }

  /// The value of an attribute.
  subscript(_ name: StaticString) -> ArraySlice<UInt8>? {
    attributes.first { $0.name.equals(name) }?.value
  }
}

/// Reads the tags of Cairo's SVG, which has no words, comments or entities between them.
struct SVGReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// All tags in order.
  static func tags(of bytes: [UInt8]) -> [SVGTag] {
    var reader = SVGReader(bytes)
    var tags: [SVGTag] = []
    while let tag = reader.next() { tags.append(tag) }
    return tags
  }

  private mutating func next() -> SVGTag? {
    while let open = bytes[place...].firstIndex(of: 0x3c), open + 1 < bytes.count {
      place = open + 1
      if bytes[place] == 0x3f || bytes[place] == 0x21 { continue }
      let isClose = bytes[place] == 0x2f
      if isClose { place += 1 }
      let name = word()
      var tag = SVGTag(kind: isClose ? .close : .open, name: name, attributes: [])
      while place < bytes.count, bytes[place] != 0x3e {
        if bytes[place] == 0x2f {
          tag.kind = .empty
          place += 1
        } else if bytes[place] <= 0x20 {
          place += 1
        } else {
          let name = word()
          guard place + 1 < bytes.count, bytes[place] == 0x3d, bytes[place + 1] == 0x22,
            let end = bytes[(place + 2)...].firstIndex(of: 0x22)
          else { return nil }
          tag.attributes.append((name, bytes[(place + 2)..<end]))
          place = end + 1
        }
      }
      return tag
    }
    return nil
  }

  private mutating func word() -> ArraySlice<UInt8> {
    let start = place
    while place < bytes.count, bytes[place] > 0x20, !"=/>".utf8.contains(bytes[place]) {
      place += 1
    }
    return bytes[start..<place]
  }
}

extension ArraySlice<UInt8> {
  /// Whether the bytes are these.
  func equals(_ text: StaticString) -> Bool {
    text.utf8CodeUnitCount == count && text.withUTF8Buffer { elementsEqual($0) }
  }

  /// Numbers of an attribute: decimal, separated by anything else; without exponents.
  func decimals() -> [Double] {
    var numbers: [Double] = []
    var place = startIndex
    while place < endIndex {
      let isNegative = self[place] == 0x2d
      var end = isNegative ? place + 1 : place
      let start = end
      var digits = 0.0
      var scale = 1.0
      var isFraction = false
      while end < endIndex {
        if self[end] == 0x2e, !isFraction {
          isFraction = true
        } else if (0x30...0x39).contains(self[end]) {
          digits = digits * 10 + Double(self[end] - 0x30)
          if isFraction { scale *= 10 }
        } else {
          break
        }
        end += 1
      }
      if end > start {
        numbers.append((isNegative ? -digits : digits) / scale)
        place = end
      } else {
        place += 1
      }
    }
    return numbers
  }
}
