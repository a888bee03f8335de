import Events
import Layout
import Settings

/// The gravest incidents, one of each type before a second of any, in order of date.
struct Highlights {
  let context: SectionContext

  private var frame: PageFrame { context.frame }
  private var facts: Facts { context.facts }

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

  /// As many highlights as a column of a height holds, at least one and at most ten.
  func compose(width: Double, height: Double) -> (items: [SceneItem], height: Double) {
    var items: [SceneItem] = [.open(SceneTag(.heading2))]
    items.append(
      frame.text(
        "Highlights", frame.mediumBold,
        at: Point(0, frame.baseline(frame.mediumBold, lead: frame.style.medium.lead))))
    items.append(.close)
    let top = frame.style.medium.lead + 5
    var chosen: [(number: Int, entry: (items: [SceneItem], height: Double))] = []
    var used = top
    for number in ranked().prefix(40) where chosen.count < 10 {
      let set = entry(number, width: width)
      if !chosen.isEmpty, used + set.height > height { break }
      chosen.append((number, set))
      used += set.height
    }
    chosen.sort { $0.number < $1.number }
    var y = top
    items.append(.open(SceneTag(.list)))
    for (_, entry) in chosen {
      items += entry.items.map { $0.moved(x: 0, y: y) }
      y += entry.height
    }
    items.append(.close)
    return (items, y)
  }

  private func entry(_ number: Int, width: Double) -> (items: [SceneItem], height: Double) {
    let incident = facts.incidents[number - 1]
    let link = context.link(incident: number)
    let indent = 22.0
    var items = frame.rule(0, 0, width: width, Stroke(.hairline, 0.35))
    items.append(.open(SceneTag(.listItem)))
    let label = frame.paragraph(
      [TextRun(String(number), frame.mediumBold, .accent, link: link)], width: indent,
      lead: frame.style.medium.lead)
    items += label.items(at: Point(0, 4))
    let title = frame.paragraph(
      [TextRun(incident.title, frame.medium)], width: width - indent,
      lead: frame.style.medium.lead - 0.5)
    items += title.items(at: Point(indent, 4.25))
    let words = [
      DatePhrase.short(incident.date), facts.shortType(incident.type),
      facts.placeWords(incident),
    ].joined(separator: " · ")
    let note = frame.paragraph(
      [TextRun(words, frame.small, .secondary)], width: width - indent, lead: frame.listLead)
    items += note.items(at: Point(indent, 5 + title.height))
    items.append(.close)
    return (items, 5 + title.height + note.height + 5)
  }
}
