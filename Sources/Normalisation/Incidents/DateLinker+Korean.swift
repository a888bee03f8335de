import Events
import Extraction

/// The day of a Korean act: what belongs to a verb stands before it.
extension DateLinker {
  /// The nearest date before a verb that is neither that of who tells of it, nor of a charge, nor
  /// how long something lasts.
  func koreanDate(of hit: TriggerHit, _ clause: Clause) -> Found? {
    let head = clause.groups[hit.group].head
    var sawSource = false
    var charge = -1
    var open = 0
    var index = head - 1
    while index >= 0 {
      let unit = clause.units[index]
      let word = extraction.tokens.text(unit.tokens)
      if unit.tag == .stop {
        // Going back, a mark that opens a quotation leaves what the verb is said in.
        if ["“", "‘", "\"", "「"].contains(word) { open += 1 }
        if ["”", "’", "」"].contains(word) { open -= 1 }
      }
      if word.hasPrefix("따르면") || word.hasPrefix("의하면") { sawSource = true }
      if word.hasPrefix("혐의"), index > 0, charge < 0 { charge = index }
      if let group = clause.groups.first(where: { $0.head == index }), index < head,
        group.classes.contains(.say)
      {
        return nil
      }
      if case .date(let number) = unit.entity, let mention = dates[number],
        mention.date.edtf != nil, !lasts(index, clause)
      {
        if open > 0 || sawSource { return nil }
        let isDay = mention.date.precision == .day
        if charge > index, !isDay {
          index -= 1
          continue
        }
        return Found(mention: mention, rule: open == 0 ? "date:clause" : "date:leading")
      }
      index -= 1
    }
    return nil
  }

  /// `구류 15일을`, `15일간`: how long, not when.
  private func lasts(_ index: Int, _ clause: Clause) -> Bool {
    let word = extraction.tokens.text(clause.units[index].tokens)
    if word.hasSuffix("을") || word.hasSuffix("간") || word.hasSuffix("동안") { return true }
    guard index > 0 else { return false }
    let before = extraction.tokens.text(clause.units[index - 1].tokens)
    return ["구류", "구금", "정직", "금고", "유치"].contains { before.hasPrefix($0) }
  }
}
