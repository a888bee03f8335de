/// Where the sentences of a paragraph end.
struct SentenceBreaks {
  let text: [UInt8]
  let range: Range<Int>

  /// Ends of the sentences in order, white space before the next one not included; the last is the
  /// paragraph's own end.
  func ends() -> [Int] {
    var ends: [Int] = []
    var index = range.lowerBound
    var sentence = range.lowerBound
    while index < range.upperBound {
      guard let mark = terminator(at: index) else {
        index += 1
        continue
      }
      let (stop, close) = run(from: index)
      let after = notes(from: close)
      if after >= range.upperBound { break }
      let place = Place(index: index, stop: stop, close: close, after: after, sentence: sentence)
      if breaks(mark, place) {
        ends.append(after)
        sentence = ByteScan.skipSpace(text, after, end: range.upperBound)
      }
      index = max(after, index + 1)
    }
    ends.append(range.upperBound)
    return ends
  }

  private enum Mark { case stop, other, wide }

  /// A terminator and what stands around it.
  private struct Place {
    var index: Int
    /// One past the run of terminators.
    var stop: Int
    /// One past the closing marks after them.
    var close: Int
    /// One past the marks of notes after those.
    var after: Int
    /// First byte of the sentence at hand.
    var sentence: Int
  }

  private func terminator(at index: Int) -> Mark? {
    switch text[index] {
    case 0x2E: return .stop
    case 0x21, 0x3F: return .other
    case 0xE2:
      guard index + 2 < range.upperBound, text[index + 1] == 0x80, text[index + 2] == 0xA6 else {
        return nil
      }
      return .stop
    case 0xE3:
      guard index + 2 < range.upperBound, text[index + 1] == 0x80, text[index + 2] == 0x82 else {
        return nil
      }
      return .wide
    case 0xEF:
      guard index + 2 < range.upperBound, text[index + 1] == 0xBC,
        text[index + 2] == 0x81 || text[index + 2] == 0x9F || text[index + 2] == 0x8E
      else { return nil }
      return .wide
    default: return nil
    }
  }

  /// Ends of the run of terminators that begins there, without and with closing marks after it.
  private func run(from index: Int) -> (stop: Int, close: Int) {
    var stop = index
    while stop < range.upperBound, terminator(at: stop) != nil {
      stop += text[stop] < 0x80 ? 1 : 3
    }
    var close = stop
    while close < range.upperBound {
      let (value, width) = ByteScan.scalar(text, at: close, end: range.upperBound)
      guard PageLine.closers.contains(value) else { break }
      // A straight mark before a word opens the next quotation.
      if value == 0x22 || value == 0x27, close == stop, close + width < range.upperBound,
        ByteScan.isUpper(text[close + width]), close > range.lowerBound, isBalanced(value, close)
      {
        break
      }
      close += width
    }
    return (stop, close)
  }

  /// Whether as many straight marks stand before an offset as close each other, near by.
  private func isBalanced(_ value: UInt32, _ index: Int) -> Bool {
    let byte = UInt8(truncatingIfNeeded: value)
    let start = max(range.lowerBound, index - 400)
    return text[start..<index].count(where: { $0 == byte }) % 2 == 0
  }

  /// Skips the marks of notes that follow a sentence: " [1]".
  private func notes(from close: Int) -> Int {
    var end = close
    while true {
      let start = ByteScan.skipSpace(text, end, end: range.upperBound)
      guard start < range.upperBound, text[start] == 0x5B else { return end }
      var index = start + 1
      while index < range.upperBound, ByteScan.isDigit(text[index]) { index += 1 }
      guard index > start + 1, index - start <= 4, index < range.upperBound, text[index] == 0x5D
      else { return end }
      end = index + 1
    }
  }

  private func breaks(_ mark: Mark, _ place: Place) -> Bool {
    let (index, stop, after) = (place.index, place.stop, place.after)
    let next = ByteScan.skipSpace(text, after, end: range.upperBound)
    guard next < range.upperBound else { return false }
    let following = ByteScan.kind(ByteScan.scalar(text, at: next, end: range.upperBound).value)
    if mark == .wide { return true }
    let isQuoted = place.close > stop
    if isQuoted, SpeechVerbs.follow(text, next, range, glued: next == after) { return false }
    if next == after, !breaksGlued(index, stop: stop, isQuoted: isQuoted, next: next, following) {
      return false
    }
    if following == .lower { return false }
    guard mark == .stop, text[index] == 0x2E, stop == index + 1 else { return true }
    if isQuoted { return !isInitial(before: index) }
    return !isAbbreviation(index, next: next, following, sentence: place.sentence)
  }

  /// Without white space between, only the shapes "morning.The" and "했다.그" break.
  private func breaksGlued(
    _ index: Int, stop: Int, isQuoted: Bool, next: Int, _ following: ByteScan.Kind
  ) -> Bool {
    guard index > range.lowerBound else { return false }
    let before = ByteScan.scalar(text, before: index, start: range.lowerBound)
    let previous = ByteScan.kind(before.value)
    let nextValue = ByteScan.scalar(text, at: next, end: range.upperBound).value
    let opensQuote = nextValue == 0x201C || nextValue == 0x2018 || nextValue == 0x22
    if following == .caseless { return previous == .caseless && isKoreanEnding(before.value) }
    if opensQuote { return previous != .digit || !isQuoted }
    guard following == .upper else { return false }
    if isQuoted { return true }
    guard previous == .lower || previous == .digit || previous == .caseless else { return false }
    // "morning.The" but not "Daily.NK", "site.Com" or an address.
    let word = wordStart(before: index)
    if index - word < 2 { return false }
    guard next + 1 < range.upperBound, ByteScan.isLower(text[next + 1]) || text[next + 1] == 0x20
    else { return false }
    return !isAddress(word, next)
  }

  private func isAddress(_ word: Int, _ next: Int) -> Bool {
    var index = word
    while index < range.upperBound, index < next + 40, text[index] > 0x20 {
      if text[index] == 0x40 || text[index] == 0x2F { return true }
      index += 1
    }
    return ByteScan.match(Array("www".utf8), text, at: word, end: range.upperBound) != nil
  }

  /// 다 요 까 죠 음 함 임 됨 라 자: what Korean sentences end with.
  private func isKoreanEnding(_ value: UInt32) -> Bool {
    switch value {
    case 0xB2E4, 0xC694, 0xAE4C, 0xC8E0, 0xC74C, 0xD568, 0xC784, 0xB428, 0xB77C, 0xC790: true
    default: false
    }
  }

  private func wordStart(before index: Int) -> Int {
    var start = index
    while start > range.lowerBound, index - start < 40 {
      let byte = text[start - 1]
      guard byte > 0x20, byte != 0x28, byte != 0x22, byte != 0x5B, byte != 0xA0, byte < 0x80
      else { break }
      start -= 1
    }
    return start
  }

  private func isInitial(before index: Int) -> Bool {
    let word = wordStart(before: index)
    return index - word == 1 && ByteScan.isUpper(text[word])
  }

  private func isAbbreviation(
    _ index: Int, next: Int, _ following: ByteScan.Kind, sentence: Int
  ) -> Bool {
    let start = wordStart(before: index)
    guard index > start else { return false }
    if isNumber(start..<index) {
      // "1. " opens an item of a list.
      if start == sentence, index - start <= 2 { return true }
      return isDottedDate(start, index, next, following)
    }
    let word = text[start..<index].map(ByteScan.lower)
    if word.count == 1, ByteScan.isUpper(text[start]) {
      // "N. Korea", "J. Smith"; "Plan B. The" ends all the same.
      return !opensSentence(next)
    }
    if let kind = Abbreviations.lookUp(word) {
      switch kind {
      case .title: return ByteScan.isUpper(text[start])
      case .beforeNumber: return following == .digit
      case .capital:
        return ByteScan.isUpper(text[start]) && (following == .digit || !opensSentence(next))
      case .other: return following == .digit || !opensSentence(next)
      }
    }
    // "U.S.", "D.P.R.K.": letters each with its own stop.
    if isDotted(start..<index) { return following == .digit || !opensSentence(next) }
    return false
  }

  private func isDotted(_ word: Range<Int>) -> Bool {
    guard word.count >= 3, word.count % 2 == 1 else { return false }
    for (position, index) in word.enumerated() {
      if position % 2 == 0 ? !ByteScan.isLetter(text[index]) : text[index] != 0x2E { return false }
    }
    return true
  }

  private func isNumber(_ word: Range<Int>) -> Bool {
    word.count <= 4 && word.allSatisfy { ByteScan.isDigit(text[$0]) }
  }

  /// The dotted dates of Korean: "2016. 8. 25. ".
  private func isDottedDate(_ start: Int, _ index: Int, _ next: Int, _ following: ByteScan.Kind)
    -> Bool
  {
    if following == .digit {
      if isDottedDatePart(start) { return true }
      var end = next
      while end < range.upperBound, ByteScan.isDigit(text[end]) { end += 1 }
      return index - start == 4 && end - next <= 2 && end < range.upperBound && text[end] == 0x2E
    }
    return isDottedDatePart(start) && following == .caseless
  }

  /// Whether a number with a full stop stands right before.
  private func isDottedDatePart(_ start: Int) -> Bool {
    let end = ByteScan.trim(text, range.lowerBound..<start).upperBound
    return end - 2 >= range.lowerBound && text[end - 1] == 0x2E && ByteScan.isDigit(text[end - 2])
  }

  private func opensSentence(_ next: Int) -> Bool {
    var end = next
    while end < range.upperBound, ByteScan.isLetter(text[end]) { end += 1 }
    if end == next {
      // A quotation or bracket after an abbreviation opens a sentence as often as not; keep it.
      let (value, _) = ByteScan.scalar(text, at: next, end: range.upperBound)
      return value == 0x201C || value == 0x22
    }
    return Abbreviations.opensSentence(Array(text[next..<end]))
  }
}
