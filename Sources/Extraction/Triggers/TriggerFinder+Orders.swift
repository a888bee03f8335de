/// Orders, by what is ordered.
extension TriggerFinder {
  /// What is ordered names the type where it changes a border or a return of people: `ordered that
  /// the guards would be under …`, `ordered that repatriation be suspended`.
  func turnOrder(_ hit: inout TriggerHit, _ hits: [TriggerHit]) {
    guard
      hit.rule == "law_decree:order" || hit.rule == "law_decree:instruct"
        || hit.rule == "law_decree:direct", !hit.standing.isRefused
    else { return }
    if let object = clause.groups[hit.group].object, !clause.groups[hit.group].isPassive,
      isCourt(hit.actor), let rule = nounRule(in: object),
      lexicon.types[Int(rule.type)] == "arrest_detention"
    {
      // `a court ordered the pre-trial detention of a councillor`
      hit.type = rule.type
      hit.rule = rule.name
      hit.target = complement(after: clause.groups[hit.group].objectHead)
      return
    }
    for index in clause.groups.indices where index > hit.group {
      let child = clause.groups[index]
      if isCourt(hit.actor), index == hit.group + 1, child.isPassive,
        !child.isFinite || child.opening == .that,
        let held = hits.first(where: { $0.group == index }) ?? verbHit(index),
        lexicon.types[Int(held.type)] == "arrest_detention"
      {
        // `a judge ordered him held for thirty days`
        hit.type = held.type
        hit.rule = held.rule
        hit.target = child.subject
        return
      }
      guard descends(index, from: hit.group), index - hit.group <= 2 else { continue }
      if let told = hits.first(where: {
        $0.group == index && $0.standing != .refused(.arguments)
      }),
        Self.orderedTypes.contains(lexicon.types[Int(told.type)])
      {
        turn(&hit, to: told.type, rule: told.rule, child)
        return
      }
      if child.classes.contains(.halt) || child.isPassive {
        let halts = clause.groups[index...].prefix(2).contains { $0.classes.contains(.halt) }
        for range in [child.subject, child.object] {
          guard halts, let range, let rule = nounRule(in: range) else { continue }
          guard Self.orderedTypes.contains(lexicon.types[Int(rule.type)]) else { continue }
          turn(&hit, to: rule.type, rule: rule.name, child)
          hit.isNegative = true
          return
        }
      }
    }
  }

  /// `a judge ordered four of them to stand trial`: a step in a case, no norm.
  func dropCourtOrders(_ hits: inout [TriggerHit]) {
    for index in hits.indices where hits[index].rule == "law_decree:order" {
      let hit = hits[index]
      guard !hit.standing.isRefused, hit.group >= 0, isCourt(hit.actor), let target = hit.target,
        check.meetsPerson(target), !clause.contains(target, .law),
        clause.units[target].contains(where: {
          $0.tag == .pronoun || $0.classes.contains(.person) || $0.isName
        })
      else { continue }
      hits[index].standing = .refused(.arguments)
    }
  }

  /// Courts and judges: what they order of a person takes effect.
  private func isCourt(_ range: Range<Int>?) -> Bool {
    guard let range else { return false }
    return range.contains { index in
      let unit = clause.units[index]
      return unit.tag != .genitive
        && unit.tokens.contains { lexicon.isCourt(tokens[$0].word) }
    }
  }

  private static let orderedTypes: Set<String> = ["border_security", "repatriation"]

  func turn(_ hit: inout TriggerHit, to type: Int16, rule: String, _ child: VerbGroup) {
    hit.type = type
    hit.rule = rule
    hit.standing = .decided
    hit.target = child.subject ?? child.object
  }
}
