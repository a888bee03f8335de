/// The few words whose form alone decides how they are read.
enum LexicalShapes {
  static let plurals: [[UInt8]] = [
    "people", "police", "men", "women", "children", "personnel", "staff", "troops", "cattle",
  ].map { Array($0.utf8) }

  static func isTo(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 2 && (bytes[bytes.startIndex] | 0x20) == UInt8(ascii: "t")
      && (bytes[bytes.startIndex + 1] | 0x20) == UInt8(ascii: "o")
  }

  static func isThat(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count == 4 && bytes.elementsEqual("that".utf8, by: { $0 | 0x20 == $1 })
  }

  static func isGenitive(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let last = bytes.last, let first = bytes.first, last == UInt8(ascii: "s") else {
      return false
    }
    return (bytes.count == 2 && first == UInt8(ascii: "'")) || (bytes.count == 4 && first == 0xE2)
  }
}
