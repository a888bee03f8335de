import Layout

/// Measures type by counting characters: the same on every machine.
struct FixedMeasurer: TextMeasuring {
  func width(of text: String, font: Font) -> Double {
    var ems = 0.0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF: ems += 0.92
      case 0x20, 0x2C, 0x2E, 0x3A, 0x49, 0x69, 0x6C, 0x74, 0x66, 0x72: ems += 0.32
      case 0x30...0x39: ems += 0.572
      case 0x4D, 0x57, 0x6D, 0x77: ems += 0.86
      case 0x41...0x5A: ems += 0.66
      default: ems += 0.55
      }
    }
    return ems * font.size * (font.weight == .bold ? 1.07 : 1)
  }
  func ascent(of font: Font) -> Double { 0.76 * font.size }
  func descent(of font: Font) -> Double { 0.24 * font.size }
}
