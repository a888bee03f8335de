/// Keys under which spellings of one name meet.
public enum FoldingKey {
  /// The letters and digits of a name in lower case, without marks, spaces and punctuation.
  ///
  /// `Düsseldorf` and `dusseldorf`, `Ji’an` and `Jian` meet; other scripts stay as they are. For
  /// names of any country.
  public static func plain(_ name: String) -> String {
    String(decoding: plainBytes(name), as: UTF8.self)
  }

  /// The plain key, with the romanisations of Korean folded into one.
  ///
  /// McCune–Reischauer (`P'yŏngsŏng`), the Revised Romanisation (`Pyeongseong`), the spellings of
  /// the DPRK (`Phyongsong`) and those of newspapers (`Pyungsong`) meet. Only for names that are
  /// known to be Korean: it would make one of `Boston` and `Poston`.
  public static func korean(_ name: String) -> String {
    String(decoding: KoreanFolding.fold(plainBytes(name)), as: UTF8.self)
  }

  static func plainBytes(_ name: String) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(name.utf8.count)
    var isPlain = true
    for byte in name.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: key.append(byte)
      case 0x41...0x5A: key.append(byte | 0x20)
      case 0x80...: isPlain = false
      default: break
      }
      if !isPlain { break }
    }
    return isPlain ? key : markedBytes(name)
  }

  private static func markedBytes(_ name: String) -> [UInt8] {
    var key: [UInt8] = []
    for scalar in name.unicodeScalars {
      let value = scalar.value
      switch value {
      case 0x61...0x7A, 0x30...0x39: key.append(UInt8(value))
      case 0x41...0x5A: key.append(UInt8(value) | 0x20)
      case 0..<0x80: break
      // Hangul and Han letters have neither case nor marks: most names that come here.
      case 0xAC00...0xD7A3, 0x4E00...0x9FFF:
        key.append(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
        key.append(UInt8(truncatingIfNeeded: 0x80 | (value >> 6) & 0x3F))
        key.append(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
      default:
        switch LatinBase.letter(of: value) {
        case UInt8(ascii: "!"): LatinBase.pair(of: value).withUTF8Buffer { key += $0 }
        case let letter?: key.append(letter)
        case nil: append(scalar, to: &key)
        }
      }
    }
    return key
  }

  private static func append(_ scalar: Unicode.Scalar, to key: inout [UInt8]) {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .modifierLetter, .modifierSymbol: return
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber,
      .spacingMark, .letterNumber, .otherNumber:
      key.append(contentsOf: properties.lowercaseMapping.utf8)
    default: return
    }
  }
}
