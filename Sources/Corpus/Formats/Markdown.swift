import Events

/// Markdown with its marks taken off, line for line, so that line numbers stay those of the source.
///
/// Headings, pictures, notes, links, emphasis, code, entities and simple tags are known; lines of
/// one block belong to one paragraph.
struct Markdown {
  private let source: [UInt8]
  private let lines: TextLines
  private var output: [UInt8] = []
  private var hints: [ZoneHint] = []
  private var inFence = false
  private var hasHeadline = false

  static func read(_ source: [UInt8]) -> FormattedText {
    var markdown = Markdown(source)
    return markdown.read()
  }

  private init(_ source: [UInt8]) {
    self.source = source
    lines = TextLines(source)
    output.reserveCapacity(source.count)
  }

  private mutating func read() -> FormattedText {
    let block = FrontMatter(source, lines)
    let head = block?.lineCount ?? 0
    for number in 0..<lines.count {
      let full = lines.full(number)
      let line = lines.trimmed[number]
      if number < head {
        output.append(contentsOf: source[full])
        continue
      }
      strip(line, number: number)
      // The line's break, as it stands.
      var end = full.upperBound
      while end > full.lowerBound, source[end - 1] == 0x0A || source[end - 1] == 0x0D { end -= 1 }
      output.append(contentsOf: source[end..<full.upperBound])
    }
    var result = FormattedText(text: output)
    if let block { result.take(block) }
    result.hints += hints
    result.joinsLines = true
    return result
  }

  private mutating func strip(_ line: Range<Int>, number: Int) {
    var line = line
    guard !line.isEmpty else { return }
    if starts(line, "```") || starts(line, "~~~") {
      inFence.toggle()
      return
    }
    if inFence {
      // Code, a sample, a log: not what the page tells.
      hints.append(ZoneHint(line: number, zone: .boilerplate))
      output.append(contentsOf: source[line])
      return
    }
    if isRule(line) {
      // A line of marks under text makes that text a heading.
      if number > 0, !lines.trimmed[number - 1].isEmpty, source[line.lowerBound] != 0x2A,
        hints.last?.line != number - 1
      {
        addHeading(number - 1, level: source[line.lowerBound] == 0x3D ? 1 : 2)
      }
      return
    }
    while source[line.lowerBound] == 0x3E {
      line = ByteScan.trim(source, (line.lowerBound + 1)..<line.upperBound)
      if line.isEmpty { return }
    }
    if let level = headingLevel(line) {
      var end = line.upperBound
      while end > line.lowerBound, source[end - 1] == 0x23 { end -= 1 }
      line = ByteScan.trim(source, (line.lowerBound + level)..<end)
      addHeading(number, level: level)
    }
    if isDefinition(line) { return }
    if starts(line, "!["), closesAsPicture(line) {
      hints.append(ZoneHint(line: number, zone: .caption))
    }
    var inline = MarkdownInline(source, line)
    inline.strip(into: &output)
  }

  private mutating func addHeading(_ line: Int, level: Int) {
    let zone: Zone = level == 1 && !hasHeadline ? .headline : .heading
    if level == 1 { hasHeadline = true }
    hints.append(ZoneHint(line: line, zone: zone))
  }

  private func starts(_ line: Range<Int>, _ mark: String) -> Bool {
    source[line].starts(with: mark.utf8)
  }

  private func isRule(_ line: Range<Int>) -> Bool {
    let mark = source[line.lowerBound]
    guard mark == 0x2D || mark == 0x3D || mark == 0x2A || mark == 0x5F, line.count >= 3 else {
      return false
    }
    return source[line].allSatisfy { $0 == mark || $0 == 0x20 }
  }

  private func headingLevel(_ line: Range<Int>) -> Int? {
    var level = 0
    while line.lowerBound + level < line.upperBound, source[line.lowerBound + level] == 0x23 {
      level += 1
    }
    let after = line.lowerBound + level
    return (1...6).contains(level) && after < line.upperBound && source[after] == 0x20 ? level : nil
  }

  /// `[name]: address` holds no words of the page.
  private func isDefinition(_ line: Range<Int>) -> Bool {
    guard source[line.lowerBound] == 0x5B, line.count > 4, source[line.lowerBound + 1] != 0x5E,
      let close = line.first(where: { source[$0] == 0x5D }), close + 1 < line.upperBound
    else { return false }
    return source[close + 1] == 0x3A
  }

  private func closesAsPicture(_ line: Range<Int>) -> Bool { source[line.upperBound - 1] == 0x29 }
}
