import Events

/// Captions and credits of pictures, and the alternative texts that web pages leave beside them.
enum CaptionRule {
  static func apply(_ page: inout Page) {
    for index in page.lines.indices where page.isOpen(index) {
      if isCaption(page, index) { page.lines[index].zone = .caption }
    }
    for index in page.lines.indices where page.isOpen(index) && index > 0 {
      // The line under a picture's file name, or under "image caption", describes the picture.
      if isMarker(page, index - 1), page.lines[index].length <= 400 {
        page.lines[index - 1].zone = .caption
        page.lines[index].zone = .caption
      }
    }
    for index in page.lines.indices where page.isOpen(index) && index > 0 {
      if page.lines[index - 1].zone == .caption, isCreditLine(page, index) {
        page.lines[index].zone = .caption
      }
    }
    for index in page.lines.indices where page.isOpen(index) {
      if isAlternativeText(page, index) { page.lines[index].zone = .caption }
    }
  }

  private static func isCaption(_ page: Page, _ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.length <= 700 else { return false }
    if hasCredit(page.text, line) { return true }
    if line.length <= 300, line.cues.contains(where: { isPosition(page.text, $0) }) { return true }
    guard let opening = line.opening else { return false }
    let rest = opening.bytes.upperBound..<line.bytes.upperBound
    switch opening.kind {
    case .caption: return line.length <= 400 && !isItem(page.text, opening, line)
    case .captionWeak:
      if matches("in this", page.text, opening.bytes) {
        // "In this Oct. 10, 2015, file photo, …"
        return namesPicture(page.text, rest.lowerBound..<min(rest.upperBound, rest.lowerBound + 60))
      }
      return line.length <= 200 && !hasVerb(page.text, rest)
    default: return false
    }
  }

  /// `▲여수=여수경찰서는 …`: an item of a round-up, with its place or subject before a sign of equality.
  private static func isItem(_ text: [UInt8], _ opening: CueTable.Hit, _ line: PageLine) -> Bool {
    guard text[opening.bytes.lowerBound] == 0xE2 else { return false }
    let limit = min(line.bytes.upperBound, opening.bytes.upperBound + 40)
    return text[opening.bytes.upperBound..<limit].contains(UInt8(ascii: "="))
  }

  /// Words that say where somebody stands in a picture.
  private static func isPosition(_ text: [UInt8], _ cue: CueTable.Hit) -> Bool {
    guard cue.kind == .caption else { return false }
    return matches("second from", text, cue.bytes) || matches("from left to", text, cue.bytes)
      || matches("pictured above", text, cue.bytes)
  }

  /// A credit closes the line: in brackets, after a stroke or a bar, or as a sentence of its own.
  private static func hasCredit(_ text: [UInt8], _ line: PageLine) -> Bool {
    for cue in line.cues where cue.kind == .credit || cue.kind == .caption {
      guard cue.bytes.lowerBound > line.bytes.lowerBound else { continue }
      var position = cue.bytes.lowerBound
      let lowest = max(line.bytes.lowerBound, position - 160)
      search: while position > lowest {
        let byte = text[position - 1]
        let length = line.bytes.upperBound - position
        switch byte {
        case 0x7C:
          if length <= 200 { return true }
          break search
        case 0x2F:
          // A stroke inside a word, as in "and/or", is none.
          if position >= 2, text[position - 2] == 0x20 || text[position - 2] == 0x2E, length <= 80 {
            return true
          }
        case 0x28, 0x5B:
          let last = text[line.bytes.upperBound - 1]
          if length <= 120, last == 0x29 || last == 0x5D || last == 0x2E { return true }
          break search
        case 0x2E, 0x21, 0x3F:
          var start = ByteScan.skipSpace(text, position, end: cue.bytes.upperBound)
          if start > position {
            start = skipDash(text, start, end: cue.bytes.upperBound)
            if start == cue.bytes.lowerBound, length <= 80 { return true }
            break search
          }
        default: break
        }
        position -= 1
      }
    }
    return false
  }

  /// A dash may stand between a caption and its credit.
  private static func skipDash(_ text: [UInt8], _ index: Int, end: Int) -> Int {
    guard index < end else { return index }
    let (value, width) = ByteScan.scalar(text, at: index, end: end)
    guard value == 0x2D || value == 0x2013 || value == 0x2014 else { return index }
    return ByteScan.skipSpace(text, index + width, end: end)
  }

  /// A line without a sentence's end right above a caption, or one that a caption repeats, or a
  /// run of small-letter keywords.
  private static func isAlternativeText(_ page: Page, _ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.length <= 200, !line.endsSentence else { return false }
    if index + 1 < page.lines.count, page.lines[index + 1].zone == .caption {
      let caption = page.lines[index + 1]
      if caption.followsLine, index > 0 || !isTitleLike(page, index) { return true }
      let folded = page.fold(line.bytes, limit: 400)
      if folded.count >= 8, page.fold(caption.bytes, limit: folded.count) == folded { return true }
    }
    return isKeywords(page.text, line)
  }

  /// "image caption", "media caption", or the name of a picture's file.
  private static func isMarker(_ page: Page, _ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.length <= 80 else { return false }
    let words = ByteScan.words(page.text, line.bytes, limit: 4)
    if words.count <= 3,
      markers.contains(where: {
        ByteScan.match(
          $0, page.text, at: line.bytes.lowerBound,
          end: line.bytes.upperBound) == line.bytes.upperBound
      })
    {
      return true
    }
    return words.count == 1 && endings.contains { ByteScan.endsWith($0, page.text, line.bytes) }
  }

  /// The name of an agency alone under a caption.
  private static func isCreditLine(_ page: Page, _ index: Int) -> Bool {
    let line = page.lines[index]
    guard line.length <= 60, !line.endsSentence else { return false }
    let words = ByteScan.words(page.text, line.bytes, limit: 7)
    return words.count <= 6
      && words.contains { word in
        let core = page.text[word].filter(ByteScan.isLetter).map(ByteScan.lower)
        return agencies.contains(core)
      }
  }

  private static let markers = [
    "image caption", "media caption", "image source", "image copyright", "image caption,",
  ].map { Array($0.utf8) }
  private static let endings = [".jpg", ".jpeg", ".png", ".gif", ".webp"].map { Array($0.utf8) }
  private static let agencies: Set<[UInt8]> = Set(
    ["afp", "reuters", "ap", "epa", "kcna", "getty", "yonhap", "xinhua", "tass", "anadolu", "efe"]
      .map { Array($0.utf8) })

  /// Whether a line could head the page: several words of which one beside the first is capital.
  private static func isTitleLike(_ page: Page, _ index: Int) -> Bool {
    let words = ByteScan.words(page.text, page.lines[index].bytes, limit: 30)
    return words.count >= 3
      && words.dropFirst().contains { ByteScan.isUpper(page.text[$0.lowerBound]) }
  }

  /// Three or more words in small letters, none of them a function word, without any mark.
  private static func isKeywords(_ text: [UInt8], _ line: PageLine) -> Bool {
    for index in line.bytes {
      let byte = text[index]
      guard ByteScan.isLower(byte) || ByteScan.isDigit(byte) || byte == 0x20 || byte == 0x2D else {
        return false
      }
    }
    let words = ByteScan.words(text, line.bytes, limit: 30)
    return words.count >= 3 && !words.contains { functionWords.contains(Array(text[$0])) }
  }

  private static let functionWords: Set<[UInt8]> = Set(
    [
      "a", "an", "the", "of", "in", "on", "at", "to", "for", "and", "or", "is", "was", "were",
      "are", "by", "with", "from", "since", "until", "after", "before", "last", "this", "next",
      "ago", "it", "he", "she", "they", "we", "i", "you", "not", "no", "be", "been", "has", "had",
    ].map { Array($0.utf8) })

  private static func namesPicture(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    ByteScan.words(text, range).contains { word in
      pictures.contains {
        ByteScan.match($0, text, at: word.lowerBound, end: word.upperBound) != nil
      }
    }
  }

  private static let pictures: [[UInt8]] = ["photo", "image", "picture", "video grab", "frame"].map
  {
    Array($0.utf8)
  }

  /// Whether a finite verb of telling or being stands in the line.
  private static func hasVerb(_ text: [UInt8], _ range: Range<Int>) -> Bool {
    ByteScan.words(text, range).contains { word in
      verbs.contains(text[word].map(ByteScan.lower))
    }
  }

  private static let verbs: Set<[UInt8]> = Set(
    [
      "was", "were", "is", "are", "has", "have", "had", "said", "says", "showed", "shows", "led",
      "emerged", "circulated", "surfaced", "appeared", "suggests", "suggested", "reveals",
      "revealed", "confirmed", "indicates", "indicated",
    ].map { Array($0.utf8) })

  private static func matches(_ phrase: String, _ text: [UInt8], _ range: Range<Int>) -> Bool {
    ByteScan.match(Array(phrase.utf8), text, at: range.lowerBound, end: range.upperBound) != nil
  }
}
