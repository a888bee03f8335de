import Layout

/// Type of even widths, so that tests need no fonts.
struct EvenMeasurer: TextMeasuring {
  func width(of text: String, font: Font) -> Double {
    var ems = 0.0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x20, 0xA0: ems += 0.26
      case 0x1100...0x11FF, 0x2E80...0xD7FF, 0xF900...0xFAFF: ems += 0.92
      default: ems += font.weight == .bold ? 0.58 : 0.54
      }
    }
    return ems * font.size
  }
  func ascent(of font: Font) -> Double { 0.76 * font.size }
  func descent(of font: Font) -> Double { 0.22 * font.size }
}
