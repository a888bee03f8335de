extension Vocabulary {
  /// The folded bytes of a word, as the tokenizer folds.
  public static func fold(_ word: String) -> [UInt8] {
    var out: [UInt8] = []
    for scalar in word.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        out.append(value >= 65 && value <= 90 ? UInt8(value) | 0x20 : UInt8(value))
        continue
      }
      switch ScalarClass.of(value) {
      case .ignored: break
      case .apostrophe: out.append(Symbol.apostrophe)
      case .space, .lineBreak: out.append(UInt8(ascii: " "))
      case .mark(let symbol) where symbol < 0x7F: out.append(symbol)
      default:
        if let base = LatinFolding.base(value) {
          out.append(base | 0x20)
          let second = LatinFolding.second(value)
          if second != 0 { out.append(second) }
        } else {
          out.append(contentsOf: Array(String(scalar).utf8))
        }
      }
    }
    return out
  }
}
