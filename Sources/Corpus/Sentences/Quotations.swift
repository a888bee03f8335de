/// Quoted stretches of a paragraph, nested ones too, found in one pass.
///
/// Texts of the press lose marks. A closing mark without an opening one is passed over. A quotation
/// that is never closed runs to the end of its paragraph if it opened it (speech that goes on in
/// the next paragraph), else to the end of its sentence.
struct Quotations {
  struct Found {
    var bytes: Range<Int>
    var depth: Int
    /// Whether no mark closes it although it did not open the paragraph.
    var isTorn: Bool
  }

  /// Quotations in order of their first byte.
  static func find(_ text: [UInt8], _ range: Range<Int>) -> [Found] {
    var found: [Found] = []
    var open: [(mark: Mark, slot: Int)] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = text[index]
      // Marks begin with one of these bytes; everything else passes quickly.
      guard byte == 0x22 || byte == 0x27 || byte == 0xE2 || byte == 0xE3 || byte == 0xC2 else {
        index += 1
        continue
      }
      let (value, width) = ByteScan.scalar(text, at: index, end: range.upperBound)
      defer { index += width }
      guard let mark = Mark(value) else { continue }
      let stop = index + width
      if closes(text, range, index, stop, mark, value, open) {
        guard let level = open.lastIndex(where: { $0.mark == mark }) else { continue }
        // Inner quotations left open were no quotations but apostrophes or torn.
        for inner in open[(level + 1)...].reversed() { found[inner.slot].depth = -1 }
        let slot = open[level].slot
        found[slot].bytes = found[slot].bytes.lowerBound..<index
        found[slot].isTorn = false
        open.removeSubrange(level...)
      } else if opens(text, range, index, stop, mark, value, open) {
        found.append(Found(bytes: stop..<range.upperBound, depth: open.count, isTorn: true))
        open.append((mark, found.count - 1))
      }
    }
    for left in open {
      if left.mark == .single {
        found[left.slot].depth = -1
      } else if found[left.slot].bytes.lowerBound - range.lowerBound <= 3 {
        found[left.slot].isTorn = false
      }
    }
    return found.filter { $0.depth >= 0 && !$0.bytes.isEmpty }
  }

  private enum Mark {
    case double, single, corner, whiteCorner, guillemet, angle

    init?(_ value: UInt32) {
      switch value {
      case 0x22, 0x201C, 0x201D, 0x201E, 0x201F: self = .double
      case 0x27, 0x2018, 0x2019, 0x201A, 0x201B: self = .single
      case 0x300C, 0x300D: self = .corner
      case 0x300E, 0x300F: self = .whiteCorner
      case 0xAB, 0xBB: self = .guillemet
      case 0x300A, 0x300B: self = .angle
      default: return nil
      }
    }
  }

  private static func closes(
    _ text: [UInt8], _ range: Range<Int>, _ start: Int, _ stop: Int, _ mark: Mark,
    _ value: UInt32, _ open: [(mark: Mark, slot: Int)]
  ) -> Bool {
    guard open.contains(where: { $0.mark == mark }) else { return false }
    switch value {
    case 0x201D, 0x300D, 0x300F, 0xBB, 0x300B: return true
    case 0x22: return true
    case 0x2019, 0x27:
      // Between letters it is an apostrophe.
      return !isLetter(text, at: stop, range) || !isLetter(text, before: start, range)
    default: return false
    }
  }

  private static func opens(
    _ text: [UInt8], _ range: Range<Int>, _ start: Int, _ stop: Int, _ mark: Mark,
    _ value: UInt32, _ open: [(mark: Mark, slot: Int)]
  ) -> Bool {
    guard open.count < 8, stop < range.upperBound else { return false }
    switch value {
    case 0x201C, 0x201E, 0x300C, 0x300E, 0xAB, 0x300A: return true
    case 0x2018: return isLetter(text, at: stop, range)
    case 0x22:
      let (next, _) = ByteScan.scalar(text, at: stop, end: range.upperBound)
      return !ByteScan.isSpace(next)
    case 0x27:
      return !isLetter(text, before: start, range) && isLetter(text, at: stop, range)
        && !isDigit(text, before: start, range)
    default: return false
    }
  }

  private static func isLetter(_ text: [UInt8], at index: Int, _ range: Range<Int>) -> Bool {
    guard index < range.upperBound else { return false }
    switch ByteScan.kind(ByteScan.scalar(text, at: index, end: range.upperBound).value) {
    case .upper, .lower, .caseless: return true
    default: return false
    }
  }

  private static func isLetter(_ text: [UInt8], before index: Int, _ range: Range<Int>) -> Bool {
    guard index > range.lowerBound else { return false }
    switch ByteScan.kind(ByteScan.scalar(text, before: index, start: range.lowerBound).value) {
    case .upper, .lower, .caseless: return true
    default: return false
    }
  }

  private static func isDigit(_ text: [UInt8], before index: Int, _ range: Range<Int>) -> Bool {
    index > range.lowerBound && ByteScan.isDigit(text[index - 1])
  }
}
