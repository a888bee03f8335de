/// A text under the eyes of the date rules: its tokens and what each can be.
struct DateScan {
  let tokens: Tokens
  let lexicon: DateLexicon
  let names: EventNames
  let korean: KoreanDateWords
  /// First token that no earlier date has taken.
  var floor = 0
  /// How many dates this one is read inside of.
  var depth = 0

  var count: Int { tokens.count }

  /// What the word at an index can be; nothing beyond the text.
  @inline(__always)
  func classes(_ index: Int) -> WordClass {
    guard index >= 0, index < tokens.tokens.count else { return [] }
    return lexicon[tokens.tokens[index].word].classes
  }

  @inline(__always)
  func has(_ index: Int, _ wanted: WordClass) -> Bool { !classes(index).isDisjoint(with: wanted) }

  /// The number that the word at an index stands for.
  func value(_ index: Int) -> Int {
    guard index >= 0, index < tokens.tokens.count else { return 0 }
    return Int(lexicon[tokens.tokens[index].word].value)
  }

  /// The mark at an index, or 0.
  @inline(__always)
  func mark(_ index: Int) -> UInt8 {
    guard index >= 0, index < tokens.tokens.count else { return 0 }
    return tokens.tokens[index].symbol
  }

  func isMark(_ index: Int, _ mark: Character) -> Bool {
    guard let ascii = mark.asciiValue else { return false }
    return self.mark(index) == ascii
  }

  /// Whether a token stands directly after the one before it.
  func isGlued(_ index: Int) -> Bool {
    guard index > 0, index < tokens.tokens.count else { return false }
    return tokens.tokens[index].start == tokens.tokens[index - 1].end
  }

  func isNumber(_ index: Int) -> Bool {
    index >= 0 && index < tokens.tokens.count && tokens.tokens[index].kind == .number
  }

  func isCapitalised(_ index: Int) -> Bool {
    index >= 0 && index < tokens.tokens.count && tokens.tokens[index].isCapitalised
  }

  func isHangul(_ index: Int) -> Bool {
    index >= 0 && index < tokens.tokens.count && tokens.tokens[index].kind == .hangul
  }

  /// Whether an index is the end of the text or begins a paragraph.
  func isBoundary(_ index: Int) -> Bool {
    index >= tokens.tokens.count || tokens.tokens[index].flags.contains(.paragraphBreakBefore)
  }

  /// The number at an index if it has at most that many digits and no separators.
  func integer(_ index: Int, digits: ClosedRange<Int>) -> Int? {
    guard isNumber(index), digits.contains(tokens.tokens[index].length) else { return nil }
    var value = 0
    for byte in tokens.bytes[tokens.tokens[index].range] {
      guard (48...57).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 48)
    }
    return value
  }

  /// A plausible year at an index, 1000 to 2999, where the number is not part of another one.
  func year(_ index: Int) -> Int? {
    guard let year = integer(index, digits: 4...4), (1000...2999).contains(year) else { return nil }
    if isMark(index - 1, "$") || isMark(index - 1, "#") || isMark(index + 1, "%") { return nil }
    return year
  }

  /// A day of the month at an index, with the index after its suffix: `28th`, `28`.
  func day(_ index: Int) -> (day: Int, end: Int, isOrdinal: Bool)? {
    if let day = integer(index, digits: 1...2), (1...31).contains(day) {
      if has(index + 1, .ordinalSuffix), isGlued(index + 1) { return (day, index + 2, true) }
      // "3rd" has its suffix; "3kg", "3pm", "3%" and "3.5" are no days.
      if index + 1 < count, isGlued(index + 1), tokens[index + 1].kind == .word,
        !has(index + 1, .month.union(.monthShort))
      {
        return nil
      }
      if has(index + 1, .meridiem) { return nil }
      if isMark(index + 1, "%") || (isMark(index + 1, ":") && isNumber(index + 2)) { return nil }
      return (day, index + 1, false)
    }
    if has(index, .ordinal), (1...20).contains(value(index)) {
      return (value(index), index + 1, true)
    }
    return nil
  }

  /// The index before another, passing over `the`.
  func beforeThe(_ index: Int) -> Int {
    has(index - 1, .the) && index - 1 >= floor ? index - 1 : index
  }

  /// A count that ends just before an index: `three`, `a few`, `20`, `five to seven`.
  func count(endingAt end: Int) -> (count: DateCount, start: Int)? {
    guard let (last, start) = single(endingAt: end) else { return nil }
    if last.isExact, has(start - 1, .to.union(.or)) || mark(start - 1) == Symbol.hyphen,
      let (first, begin) = single(endingAt: start - 1), first.isExact, first.low < last.high
    {
      return (DateCount(first.low, last.high), begin)
    }
    return (last, start)
  }

  private func single(endingAt end: Int) -> (count: DateCount, start: Int)? {
    let index = end - 1
    guard index >= floor, !isBoundary(end) else { return nil }
    if let number = integer(index, digits: 1...4) { return (DateCount(number), index) }
    if has(index, .fewOrSeveral) {
      switch value(index) {
      case 1: return (DateCount(2, 5), has(index - 1, .cardinal) ? index - 1 : index)
      case 2: return (DateCount(3, 7), index)
      default: return nil
      }
    }
    if has(index, .of), has(index - 1, .fewOrSeveral), value(index - 1) == 3 {
      return (DateCount(2, 3), has(index - 2, .cardinal) ? index - 2 : index - 1)
    }
    if has(index, .cardinal) {
      let units = value(index)
      if mark(index - 1) == Symbol.hyphen, has(index - 2, .cardinal), value(index - 2) >= 20,
        units < 10
      {
        return (DateCount(value(index - 2) + units), index - 2)
      }
      return (DateCount(units), index)
    }
    return nil
  }
}
