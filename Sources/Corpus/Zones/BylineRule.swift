import Events

/// Lines that say who wrote it and when.
enum BylineRule {
  static func apply(_ page: inout Page) {
    let headEnd = headEnd(page)
    for index in page.lines.indices where page.isOpen(index) {
      let line = page.lines[index]
      guard line.length <= 140 else { continue }
      if index < headEnd, isDateline(page.text, line.bytes) {
        page.lines[index].zone = .dateline
        continue
      }
      let isAtEdge = index < headEnd || index >= page.lines.count - 4
      if isByName(page.text, line) || isKoreanByline(page.text, line)
        || (isAtEdge && isDated(page.text, line.bytes))
        || (index > 0 && index < headEnd && (isPost(page.text, line) || holdsDate(page.text, line)))
        || (index < headEnd && !line.endsSentence && DateForm.isDatedHead(page.text, line.bytes))
      {
        page.lines[index].zone = .byline
      }
    }
    // A bare name beside a dated line is the author's.
    for index in page.lines.indices where index > 0 && index < headEnd && page.isOpen(index) {
      let besideByline =
        page.lines[index - 1].zone == .byline
        || (index + 1 < page.lines.count && page.lines[index + 1].zone == .byline)
      if besideByline, !page.lines[index].endsSentence,
        isName(page.text, page.lines[index].bytes, most: 4),
        index > 1 || page.lines[0].zone != nil
          || page.lines[0].length > 20
      {
        page.lines[index].zone = .byline
      }
    }
  }

  /// Index of the first line of running text, at most 10.
  private static func headEnd(_ page: Page) -> Int {
    let first = page.lines.indices.first {
      page.isOpen($0) && page.lines[$0].endsWithStop && page.lines[$0].length > 80
    }
    return min(first ?? 10, 10)
  }

  /// A dateline on a line of its own.
  private static func isDateline(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    DatelineRule.end(text, range, isFirst: true) == range.upperBound
  }

  /// "By Nick Miller", "by Kim Chae Hwan and Lee Sang Yong in Seoul".
  private static func isByName(_ text: [UInt8], _ line: PageLine) -> Bool {
    let phrases: [[UInt8]] = [Array("by ".utf8), Array("written by ".utf8), Array("by: ".utf8)]
    for phrase in phrases {
      guard
        let start = ByteScan.match(
          phrase, text, at: line.bytes.lowerBound, end: line.bytes.upperBound)
      else { continue }
      let rest = start..<line.bytes.upperBound
      if isDated(text, line.bytes) { return true }
      guard !line.endsSentence, line.length <= 100, !text[rest].contains(where: ByteScan.isDigit)
      else { return false }
      let words = ByteScan.words(text, rest, limit: 14)
      guard words.count <= 12, let first = words.first else { return false }
      // "By Friday" and "By May" are no names.
      return !DateForm.isMonth(text, first) && isName(text, rest, most: 12)
    }
    return false
  }

  /// A whole date among few words: "AFP, Thursday 4 Jul 2013"; with a time of day, among some more:
  /// "All News 16:20 January 12, 2021".
  private static func holdsDate(_ text: [UInt8], _ line: PageLine) -> Bool {
    guard line.length <= 80, !line.endsSentence else { return false }
    if DateForm.isMostlyDate(text, line.bytes) { return true }
    let words = ByteScan.words(text, line.bytes, limit: 9)
    guard words.count <= 8 else { return false }
    let hasTime = words.contains { word in
      ByteScan.isDigit(text[word.lowerBound]) && text[word].contains(0x3A)
    }
    return hasTime
      && (DateForm.hasMonthAndDay(text, line.bytes) || DateForm.hasWholeDate(text, line.bytes))
  }

  /// Capitalised words and the small ones that stand between names.
  private static func isName(_ text: [UInt8], _ range: Range<Int>, most: Int) -> Bool {
    let words = ByteScan.words(text, range, limit: most + 1)
    guard words.count >= 2, words.count <= most else { return false }
    return words.allSatisfy { word in
      let (value, _) = ByteScan.scalar(text, at: word.lowerBound, end: word.upperBound)
      return ByteScan.kind(value) == .upper || between.contains(text[word].map(ByteScan.lower))
    }
  }

  private static let between: Set<[UInt8]> = Set(
    ["and", "&", "in", "of", "for", "the", "with", "de", "del", "la", "bin", "al", "van", "von"]
      .map { Array($0.utf8) })

  /// Parts between bars, dots or wide gaps, one of them a date, the others names or counts.
  private static func isDated(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    if DateForm.isDateLine(text, range) { return true }
    let parts = parts(text, range)
    guard parts.count >= 2, parts.contains(where: { DateForm.isDateLine(text, $0) }) else {
      return false
    }
    return parts.allSatisfy { part in
      DateForm.isDateLine(text, part) || ByteScan.words(text, part, limit: 8).count <= 7
    }
  }

  private static func parts(_ text: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = range.lowerBound
    var index = start
    func close(_ end: Int) {
      let part = ByteScan.trim(text, start..<end)
      if !part.isEmpty { parts.append(part) }
    }
    while index < range.upperBound {
      let (value, width) = ByteScan.scalar(text, at: index, end: range.upperBound)
      let isBar = value == 0x7C || value == 0xB7 || value == 0x2022 || value == 0x2014
      let isGap =
        ByteScan.isSpace(value) && index + width < range.upperBound
        && (text[index + width] == 0x20 || text[index + width] == 0x2D)
      if isBar || isGap {
        close(index)
        start = index + width
      }
      index += width
    }
    close(range.upperBound)
    return parts
  }

  /// "Published: …", "입력 2016.08.25", and the trades of the press: "Staff Writer".
  private static func isPost(_ text: [UInt8], _ line: PageLine) -> Bool {
    guard !line.endsSentence else { return false }
    if let opening = line.opening, opening.kind == .byline {
      return text[line.bytes].contains(where: ByteScan.isDigit)
    }
    let words = ByteScan.words(text, line.bytes, limit: 9)
    guard words.count <= 8, let last = words.last else { return false }
    return trades.contains(text[last].map(ByteScan.lower)) && isName(text, line.bytes, most: 8)
  }

  private static let trades: Set<[UInt8]> = Set(
    ["writer", "reporter", "correspondent", "editor", "contributor", "columnist"].map {
      Array($0.utf8)
    })

  /// "홍길동 기자", with an address or a city before or after it.
  private static func isKoreanByline(_ text: [UInt8], _ line: PageLine) -> Bool {
    // "… 기자 = 2021.03.14." ends in a date.
    let last = line.bytes.upperBound - 1
    let endsInDate =
      text[last] == 0x2E && last > line.bytes.lowerBound && ByteScan.isDigit(text[last - 1])
    guard line.length <= 60, !line.endsSentence || endsInDate else { return false }
    let words = ByteScan.words(text, line.bytes, limit: 7)
    guard words.count <= 6 else { return false }
    return words.contains { word in
      koreanTrades.contains { ByteScan.endsWith($0, text, word) && word.count <= 30 }
    } && !words.contains { text[$0].last == 0x2E && !(endsInDate && $0.upperBound == last + 1) }
  }

  private static let koreanTrades = ["기자", "특파원", "기자입니다"].map { Array($0.utf8) }
}
