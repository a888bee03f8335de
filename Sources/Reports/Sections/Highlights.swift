import Events
import Layout
import Settings

/// The gravest incidents, one of each type before a second of any, told in sentences in order of
/// date; incidents that rest on the same words are told once.
struct Highlights {
  let context: SectionContext

  private var frame: PageFrame { context.frame }
  private var facts: Facts { context.facts }

  /// A sentence and the incidents it tells.
  struct Highlight {
    var numbers: [Int]
    var sentence: String
    /// Type and standing, in small.
    var note: String
  }

  /// Numbers of incidents from the most to the least worth telling first.
  ///
  /// Types go by severity; within a type the surest date, then the clearest text, then the order
  /// of the register.
  func ranked() -> [Int] {
    var byType: [String: [Int]] = [:]
    for (index, incident) in facts.incidents.enumerated() {
      byType[incident.type, default: []].append(index)
    }
    let sure = Dictionary(
      uniqueKeysWithValues: DateCertainty.allCases.enumerated().map { ($1, $0) })
    var rounds: [(round: Int, severity: Int, type: String, index: Int)] = []
    for (type, indices) in byType {
      let severity = facts.dossier.directory.types[type]?.severity ?? 99
      let sorted = indices.sorted { left, right in
        let first = facts.incidents[left]
        let second = facts.incidents[right]
        let firstSure = sure[first.date.certainty] ?? 99
        let secondSure = sure[second.date.certainty] ?? 99
        if firstSure != secondSure { return firstSure < secondSure }
        if first.confidence != second.confidence { return first.confidence > second.confidence }
        return left < right
      }
      for (round, index) in sorted.enumerated() { rounds.append((round, severity, type, index)) }
    }
    rounds.sort {
      ($0.round, $0.severity, $0.type, $0.index) < ($1.round, $1.severity, $1.type, $1.index)
    }
    return rounds.map { $0.index + 1 }
  }

  /// The first of the ranked incidents as sentences, at most so many.
  func chosen(_ count: Int) -> [Highlight] {
    var bySentence: [String: [Int]] = [:]
    for (index, incident) in facts.incidents.enumerated() {
      bySentence[Highlights.basis(incident), default: []].append(index + 1)
    }
    var told: Set<String> = []
    var result: [Highlight] = []
    for number in ranked() where result.count < count {
      let incident = facts.incidents[number - 1]
      let basis = Highlights.basis(incident)
      guard told.insert(basis).inserted else { continue }
      // Of a sentence that tells many acts only those beside it are named.
      let others = (bySentence[basis] ?? []).filter { $0 != number }.prefix(3)
      result.append(
        Highlight(
          numbers: [number] + others, sentence: Sentence(facts: facts, incident: incident).text,
          note: note(incident)))
    }
    return result
  }

  /// Where the words of an incident stand.
  private static func basis(_ incident: Incident) -> String {
    guard let citation = incident.citations.first else { return incident.id }
    return "\(citation.document)#\(citation.line)#\(citation.quote)"
  }

  private func note(_ incident: Incident) -> String {
    var parts = [facts.typeLabel(incident.type)]
    let bodies = incident.leadAgency.map { facts.shortName(agency: $0.agency) }
    if let bodies { parts.append(bodies) }
    return parts.joined(separator: " · ")
  }

  /// As many highlights as columns of a height hold, at least one and at most ten.
  func compose(
    width: Double, height: Double, columns: Int = 1, withHead: Bool = true
  ) -> (items: [SceneItem], height: Double) {
    let gutter = 22.0
    let columnWidth = (width - gutter * Double(columns - 1)) / Double(columns)
    var items: [SceneItem] = []
    var top = 0.0
    if withHead {
      items.append(.open(SceneTag(.heading2)))
      items.append(
        frame.text(
          facts.words("Highlights", "주요 사건"), frame.leadBold,
          at: Point(0, frame.baseline(frame.leadBold, lead: frame.style.lead.lead))))
      items.append(.close)
      top = frame.style.lead.lead + 5
    }
    let entries = chosen(10).map {
      (first: $0.numbers[0], entry: entry($0, width: columnWidth))
    }
    // The most that fit, in order of the register, filled column by column.
    var parts: [[Entry]] = []
    for count in stride(from: entries.count, through: 1, by: -1) {
      let taken = entries.prefix(count).sorted { $0.first < $1.first }.map(\.entry)
      parts = Highlights.columns(taken, count: columns, height: height - top)
      if parts.count <= columns { break }
    }
    items.append(.open(SceneTag(.list)))
    var bottom = top
    for (column, part) in parts.prefix(columns).enumerated() {
      var y = top
      for entry in part {
        items += entry.items.map { $0.moved(x: (columnWidth + gutter) * Double(column), y: y) }
        y += entry.height
      }
      bottom = max(bottom, y)
    }
    items.append(.close)
    return (items, bottom)
  }

  private typealias Entry = (items: [SceneItem], height: Double)

  /// Entries in columns of a height as even as their order allows; more than `count` where they do
  /// not fit.
  private static func columns(_ entries: [Entry], count: Int, height: Double) -> [[Entry]] {
    func fill(_ limit: Double) -> [[Entry]] {
      var columns: [[Entry]] = [[]]
      var used = 0.0
      for entry in entries {
        if used > 0, used + entry.height > limit {
          columns.append([])
          used = 0
        }
        columns[columns.count - 1].append(entry)
        used += entry.height
      }
      return columns
    }
    var limit = entries.reduce(0) { $0 + $1.height } / Double(count)
    while limit < height {
      let tried = fill(limit)
      if tried.count <= count { return tried }
      limit += 6
    }
    return fill(height)
  }

  /// The runs of a sentence and, after it, the numbers of the register.
  func runs(_ highlight: Highlight, font: Font, numberFont: Font) -> [TextRun] {
    var runs = [TextRun(highlight.sentence, font)]
    for number in highlight.numbers {
      // The number stays with the last word.
      runs.append(TextRun("\u{00A0}", font))
      runs.append(
        TextRun(String(number), numberFont, .accent, link: context.link(incident: number)))
    }
    return runs
  }

  private func entry(
    _ highlight: Highlight, width: Double
  ) -> Entry {
    var items = frame.rule(0, 0, width: width, Stroke(.hairline, 0.35))
    items.append(.open(SceneTag(.listItem)))
    let sentence = frame.paragraph(
      runs(highlight, font: frame.lead, numberFont: frame.smallBold), width: width,
      lead: frame.style.lead.lead)
    items += sentence.items(at: Point(0, 4))
    let note = frame.paragraph(
      [TextRun(highlight.note, frame.small, .secondary)], width: width, lead: frame.listLead)
    items += note.items(at: Point(0, 4.5 + sentence.height))
    items.append(.close)
    return (items, 4.5 + sentence.height + note.height + 5)
  }
}
