import Events

/// Readers' comments: from the line that counts them or invites them down to the end.
enum CommentRule {
  static func apply(_ page: inout Page) {
    guard let start = start(page) else { return }
    for index in start..<page.lines.count { page.lines[index].zone = .comment }
  }

  private static func start(_ page: Page) -> Int? {
    // At the head of a page the count of comments belongs to the byline.
    var hasBody = false
    for (index, line) in page.lines.enumerated() {
      if index >= 2, hasBody, line.length <= 160, !line.endsWithStop,
        line.cues.contains(where: { $0.kind == .comments && isWholeLine(page, line, $0) })
      {
        return index
      }
      hasBody = hasBody || (line.length > 120 && line.endsSentence)
    }
    return nil
  }

  /// Nothing but a number, brackets or a quoted title stands beside the cue.
  private static func isWholeLine(_ page: Page, _ line: PageLine, _ cue: CueTable.Hit) -> Bool {
    let before = line.bytes.lowerBound..<cue.bytes.lowerBound
    guard before.allSatisfy({ !ByteScan.isLetter(page.text[$0]) && page.text[$0] < 0x80 }) else {
      return false
    }
    let after = cue.bytes.upperBound..<line.bytes.upperBound
    if ByteScan.match(
      Array("responses to".utf8), page.text, at: cue.bytes.lowerBound,
      end: line.bytes.upperBound) != nil
    {
      return !before.isEmpty
    }
    return after.allSatisfy { !ByteScan.isLetter(page.text[$0]) && page.text[$0] < 0x80 }
  }
}
