import Events

/// A line of a page that is not blank, and what the rules of zones ask about it.
struct PageLine {
  /// Where it stands, without white space around it.
  let bytes: Range<Int>
  /// Number of the line in the text, from 0.
  let line: Int
  /// Cues in it, in order.
  let cues: [CueTable.Hit]
  /// Whether it ends as a sentence does: a full stop, question or exclamation mark, with or without
  /// closing marks after it.
  let endsSentence: Bool
  /// Whether it ends with a full stop in particular (a headline may ask or exclaim).
  let endsWithStop: Bool
  /// Length in scalars.
  let length: Int
  /// Whether no blank line stands before it.
  var followsLine = false
  /// What the line as a whole is there for, once a rule has said so.
  var zone: Zone?

  init(_ text: [UInt8], _ bytes: Range<Int>, line: Int) {
    self.bytes = bytes
    self.line = line
    let cues = CueTable.press.hits(text, bytes)
    self.cues = cues
    opening = cues.first.flatMap { cue in
      let before = bytes.lowerBound..<cue.bytes.lowerBound
      let isMarks = before.allSatisfy { text[$0] < 0x80 && !ByteScan.isAlphanumeric(text[$0]) }
      return isMarks && before.count <= 3 ? cue : nil
    }
    length = ByteScan.scalarCount(text, bytes)
    var end = Self.contentEnd(text, bytes, cues)
    var last: UInt32 = 0
    while end > bytes.lowerBound {
      let (value, width) = ByteScan.scalar(text, before: end, start: bytes.lowerBound)
      last = value
      guard Self.closers.contains(value) else { break }
      end -= width
    }
    // Three dots cut a teaser off more often than they end a sentence of news.
    let isCutOff = last == 0x2E && end - 3 >= bytes.lowerBound && text[end - 3] == 0x2E
    endsWithStop = (last == 0x2E && !isCutOff) || last == 0x3002 || last == 0xFF0E
    endsSentence =
      endsWithStop || last == 0x21 || last == 0x3F || last == 0xFF01 || last == 0xFF1F
  }

  /// End of the line without boilerplate glued to it and without the marks of notes.
  private static func contentEnd(_ text: [UInt8], _ bytes: Range<Int>, _ cues: [CueTable.Hit])
    -> Int
  {
    let tail = cues.isEmpty ? bytes.upperBound : BoilerplateRule.tailStart(text, bytes, cues)
    let content = ByteScan.trim(text, bytes.lowerBound..<tail)
    return SentenceSegmenter.withoutNotes(text, content.isEmpty ? bytes : content).upperBound
  }

  /// The cue that the line begins with, if any; an opening bracket or a mark may stand before it.
  let opening: CueTable.Hit?

  func opens(_ kind: Cue.Kind) -> Bool { opening?.kind == kind }

  func has(_ kind: Cue.Kind) -> Bool { cues.contains { $0.kind == kind } }

  /// Closing quotation marks and brackets: ” ’ " ' ) ] 」 』 » 》.
  static let closers: Set<UInt32> = [
    0x201D, 0x2019, 0x22, 0x27, 0x29, 0x5D, 0x300D, 0x300F, 0xBB, 0x300B,
  ]
}

/// The lines of a page that are not blank, and the rules' view over them.
struct Page {
  let text: [UInt8]
  let title: String?
  /// Whether lines without a blank one between them are one paragraph.
  let isWrapped: Bool
  var lines: [PageLine]

  init(text: [UInt8], lines: TextLines, title: String?, isWrapped: Bool) {
    self.text = text
    self.title = title
    self.isWrapped = isWrapped
    var page: [PageLine] = []
    for (number, bytes) in lines.trimmed.enumerated() where !bytes.isEmpty {
      var line = PageLine(text, bytes, line: number)
      line.followsLine = page.last?.line == number - 1 && number > 0
      page.append(line)
    }
    self.lines = page
  }

  /// Whether a line is nothing else yet, so that it counts as running text.
  func isOpen(_ index: Int) -> Bool { lines[index].zone == nil }

  /// Whether more of the open lines after one is whole sentences than is not: a list of items has
  /// neither headline nor headings.
  func isMostlySentences(after index: Int) -> Bool {
    var whole = 0
    var torn = 0
    for line in lines[(index + 1)...] where line.zone == nil {
      if line.endsSentence { whole += line.length } else { torn += line.length }
    }
    return whole > 0 && whole >= torn
  }

  /// Whether a line is a block by itself; where lines are paragraphs, every line is.
  func standsAlone(_ index: Int) -> Bool {
    guard isWrapped else { return true }
    let next = index + 1
    return !lines[index].followsLine && !(next < lines.count && lines[next].followsLine)
  }

  /// Whether two lines have the same words, case and marks aside.
  func sameWords(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
    fold(one, limit: 400) == fold(other, limit: 400)
  }

  /// Letters and digits in lower case, everything else dropped.
  func fold(_ range: Range<Int>, limit: Int) -> [UInt8] { Self.fold(text[range], limit: limit) }

  static func fold(_ bytes: some Sequence<UInt8>, limit: Int) -> [UInt8] {
    var folded: [UInt8] = []
    for byte in bytes {
      if ByteScan.isAlphanumeric(byte) || (byte >= 0x80 && byte != 0xE2) {
        folded.append(ByteScan.lower(byte))
      }
      if folded.count == limit { break }
    }
    return folded
  }
}
