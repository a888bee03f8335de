import Events

/// Navigation, invitations, policies, copyright and author boxes.
enum BoilerplateRule {
  static func apply(_ page: inout Page) {
    for index in page.lines.indices where page.isOpen(index) {
      let line = page.lines[index]
      if line.opens(.boilerplate) {
        if isLoneWord(page.text, line) || line.length <= 300 {
          page.lines[index].zone = .boilerplate
        }
      } else if line.has(.boilerplateSentence), tailStart(page.text, line) == line.bytes.lowerBound
      {
        page.lines[index].zone = .boilerplate
      } else if isAddress(page.text, line.bytes) {
        page.lines[index].zone = .boilerplate
      }
    }
    authorBoxes(&page)
  }

  /// "Advertisement" heads a block only when it stands alone; as a subject it is running text.
  private static func isLoneWord(_ text: [UInt8], _ line: PageLine) -> Bool {
    line.opening.map { $0.bytes == line.bytes } ?? false
  }

  /// A mail or web address and nothing else.
  private static func isAddress(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    guard range.count <= 200 else { return false }
    let words = ByteScan.words(text, range, limit: 2)
    guard words.count == 1 else { return false }
    return text[range].contains(0x40)
      || ByteScan.match(Array("http".utf8), text, at: range.lowerBound, end: range.upperBound)
        != nil
      || ByteScan.match(Array("www.".utf8), text, at: range.lowerBound, end: range.upperBound)
        != nil
  }

  /// Where boilerplate begins that is glued to the end of running text; the line's end if none.
  static func tailStart(_ text: [UInt8], _ line: PageLine) -> Int {
    tailStart(text, line.bytes, line.cues)
  }

  static func tailStart(_ text: [UInt8], _ line: Range<Int>, _ cues: [CueTable.Hit]) -> Int {
    for cue in cues {
      switch cue.kind {
      case .boilerplate:
        guard cue.bytes.lowerBound > line.lowerBound,
          line.upperBound - cue.bytes.lowerBound <= 400,
          beginsSentence(text, cue.bytes.lowerBound, line.lowerBound)
        else { continue }
        return cue.bytes.lowerBound
      case .boilerplateSentence:
        let lowest = max(line.lowerBound, line.upperBound - 600)
        guard cue.bytes.lowerBound >= lowest else { continue }
        let start = sentenceStart(text, cue.bytes.lowerBound, lowest)
        guard start > lowest || lowest == line.lowerBound else { continue }
        return start
      default: continue
      }
    }
    return line.upperBound
  }

  /// Whether what stands there follows a sentence's end or is glued to the word before.
  private static func beginsSentence(_ text: [UInt8], _ index: Int, _ start: Int) -> Bool {
    let end = ByteScan.trim(text, start..<index).upperBound
    guard end > start else { return true }
    let (value, _) = ByteScan.scalar(text, before: end, start: start)
    if value == 0x2E || value == 0x21 || value == 0x3F || PageLine.closers.contains(value) {
      return true
    }
    return end == index && ByteScan.kind(value) != .other
  }

  /// Start of the sentence in which an offset stands.
  private static func sentenceStart(_ text: [UInt8], _ index: Int, _ start: Int) -> Int {
    var position = index
    while position > start {
      let byte = text[position - 1]
      if byte == 0x2E || byte == 0x21 || byte == 0x3F {
        let next = ByteScan.skipSpace(text, position, end: index)
        if next > position, next < index, !ByteScan.isLower(text[next]) { return next }
      }
      position -= 1
    }
    return start
  }

  /// The box about the author that follows boilerplate at the end of a page.
  private static func authorBoxes(_ page: inout Page) {
    let end = page.lines.firstIndex { $0.zone == .comment } ?? page.lines.count
    for index in page.lines.indices where index > 0 && index < end && page.isOpen(index) {
      guard index >= end - 4, page.lines[index].length <= 500 else { continue }
      let line = page.lines[index]
      if isAuthorBox(
        page.text, line.bytes, afterBoilerplate: page.lines[index - 1].zone == .boilerplate)
      {
        page.lines[index].zone = .boilerplate
      }
    }
  }

  private static func isAuthorBox(_ text: [UInt8], _ range: Range<Int>, afterBoilerplate: Bool)
    -> Bool
  {
    let words = ByteScan.words(text, range, limit: 40)
    if matches("the author is", text, range) || matches("about the author", text, range)
      || matches("about the writer", text, range)
    {
      return true
    }
    // "Seulkee Jang is one of …": a name, a copula, a trade of the press.
    var name = 0
    while name < min(words.count, 5), startsUpper(text, words[name]) { name += 1 }
    guard name >= 2, name < words.count,
      matches("is", text, words[name]) || matches("covers", text, words[name])
    else { return false }
    guard words.contains(where: { isTrade(text, $0) }) else { return false }
    return afterBoilerplate
      || words.contains { word in text[word].contains(0x40) || matches("twitter", text, word) }
  }

  private static func startsUpper(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    let (value, _) = ByteScan.scalar(text, at: word.lowerBound, end: word.upperBound)
    return ByteScan.kind(value) == .upper
  }

  private static func isTrade(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    trades.contains { ByteScan.match($0, text, at: word.lowerBound, end: word.upperBound) != nil }
  }

  private static let trades: [[UInt8]] = [
    "journalist", "reporter", "correspondent", "editor", "columnist", "contributor", "writer",
    "fellow", "analyst", "author", "freelance", "photographer", "producer", "researcher", "blogger",
    "scholar", "historian",
  ].map { Array($0.utf8) }

  private static func matches(_ phrase: String, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    ByteScan.match(Array(phrase.utf8), text, at: range.lowerBound, end: range.upperBound) != nil
  }
}
