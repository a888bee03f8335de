/// A short name made from bytes, the same on every machine: FNV-1a over 64 bits, in base 36.
struct ContentHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { state = (state ^ UInt64(byte)) &* 0x100_0000_01b3 }
  }

  /// Begins with a letter, as an id must; six characters.
  var name: String {
    let mixed = (state ^ (state >> 29)) &* 0xbf58_476d_1ce4_e5b9
    return "d" + String(String(mixed ^ (mixed >> 32), radix: 36).suffix(5))
  }

  /// A prefix from outside with only letters, digits, `-` and `_`, beginning with a letter.
  static func identifier(_ prefix: String) -> String {
    let fit = prefix.unicodeScalars.filter {
      $0.isASCII
        && ($0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "-" || $0 == "_")
    }
    let name = String(String.UnicodeScalarView(fit.prefix(64)))
    guard let first = name.unicodeScalars.first, first.properties.isAlphabetic else {
      return "d" + name
    }
    return name
  }
}
