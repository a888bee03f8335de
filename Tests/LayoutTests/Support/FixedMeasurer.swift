import Layout

/// Measures type by a table: the same on every machine, near to what print fonts give.
///
/// Advance widths of ASCII in thousandths of the em are those of Noto Sans 400 and 700.
struct FixedMeasurer: TextMeasuring {
  func width(of text: String, font: Font) -> Double {
    let table = font.weight == .bold ? FixedMeasurer.bold : FixedMeasurer.regular
    var sum = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 32...126: sum += table[Int(scalar.value) - 32]
      case 0x1100...0x11FF, 0x2E80...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF: sum += 940
      case 0x2018, 0x2019: sum += 200
      case 0x201C, 0x201D: sum += 400
      default: sum += 560
      }
    }
    return Double(sum) * font.size / 1000
  }
  func ascent(of font: Font) -> Double { 0.76 * font.size }
  func descent(of font: Font) -> Double { 0.24 * font.size }

  private static let regular = [
    260, 269, 408, 646, 572, 831, 732, 225, 300, 300, 551, 572, 268, 322, 268, 372, 572, 572, 572,
    572, 572, 572, 572, 572, 572, 572, 268, 268, 572, 572, 572, 434, 899, 639, 650, 632, 730, 556,
    519, 728, 741, 339, 273, 619, 524, 907, 760, 781, 605, 781, 622, 549, 556, 731, 600, 930, 586,
    566, 572, 329, 372, 329, 572, 444, 281, 561, 615, 480, 615, 564, 344, 615, 618, 258, 258, 534,
    258, 935, 618, 605, 615, 615, 413, 479, 361, 618, 508, 786, 529, 510, 470, 380, 551, 380, 572,
  ]
  private static let bold = [
    260, 286, 472, 646, 572, 901, 750, 266, 339, 339, 545, 572, 285, 322, 285, 413, 572, 572, 572,
    572, 572, 572, 572, 572, 572, 572, 285, 285, 572, 572, 572, 477, 897, 690, 672, 637, 740, 560,
    549, 724, 765, 389, 331, 664, 565, 943, 813, 796, 628, 796, 660, 551, 579, 756, 650, 967, 667,
    624, 579, 331, 413, 331, 572, 411, 362, 604, 633, 514, 633, 591, 387, 633, 657, 305, 305, 620,
    305, 982, 657, 619, 633, 633, 454, 497, 434, 657, 569, 856, 578, 569, 488, 394, 551, 394, 572,
  ]
}
