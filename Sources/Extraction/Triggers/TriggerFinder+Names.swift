/// What a rule asks of those who act and of what is acted on, by their names.
extension TriggerFinder {
  /// `arrested no one`, `found none of them`
  func isNobody(_ range: Range<Int>) -> Bool {
    guard !range.isEmpty else { return false }
    let first = clause.units[range.lowerBound]
    return first.tag == .negation || first.word == lexicon.no || first.classes.contains(.negation)
  }

  /// Whether those who act and what is acted on are called by one of the words that a rule asks for.
  func names(_ rule: TriggerRule, _ group: VerbGroup) -> Bool {
    if !rule.acting.isEmpty {
      guard let agent = group.isPassive ? group.agent ?? group.subject : group.subject,
        names(rule.acting, upTo(group.agent == nil ? group.subjectHead : -1, agent))
      else { return false }
    }
    guard !rule.target.isEmpty else { return true }
    guard let patient = group.isPassive ? group.subject : group.object else { return false }
    return names(rule.target, upTo(group.isPassive ? group.subjectHead : group.objectHead, patient))
  }

  /// A noun phrase up to its head, without what hangs on it.
  private func upTo(_ head: Int, _ range: Range<Int>) -> Range<Int> {
    range.contains(head) ? range.lowerBound..<(head + 1) : range
  }

  private func names(_ words: Set<Int32>, _ range: Range<Int>) -> Bool {
    clause.tokens(range).contains { words.contains(tokens[$0].word) }
  }

  /// Whether a finite verb of the clause is as asked, by its place: a verb group is large to copy.
  func hasFinite(where isWanted: (Int) -> Bool) -> Bool {
    clause.groups.indices.contains { isWanted($0) && clause.groups[$0].isFinite }
  }
}
