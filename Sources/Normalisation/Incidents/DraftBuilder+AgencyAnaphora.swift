import Corpus
import Events
import Extraction

/// Who acted, where the clause of the act does not name a body itself.
extension DraftBuilder {
  /// Bodies of an act that its own clause leaves out.
  ///
  /// They are those of the verb it is coordinated with; of the one that a pronoun goes back to
  /// (`Police said they had arrested …`, `The bureau opened an inquiry. It arrested …`); of the
  /// clause that says how the act came about (`were killed when soldiers opened fire`); of the
  /// act before, where the same people go on acting or nobody else is named.
  ///
  /// - Parameters:
  ///   - draft: The act; its title is made anew where a pronoun is settled.
  ///   - sentence: What the sentence has told so far, by verb group.
  ///   - earlier: The acts before it, in order.
  func inheritAgencies(
    _ draft: inout Draft, _ reading: SentenceReading, sentence: [Int: Draft], earlier: [Draft]
  ) {
    guard draft.hit.group >= 0 else { return }
    let group = reading.clause.groups[draft.hit.group]
    if draft.agencies.isEmpty, group.sibling >= 0, let other = sentence[group.sibling] {
      draft.agencies = other.agencies
      draft.rules.append("agency:coordinated")
      return
    }
    guard draft.hit.korean == nil, !draft.agencies.contains(where: { $0.role == .actor })
    else { return }
    if let body = antecedent(of: draft, reading) {
      take(body, as: "agency:pronoun", &draft)
      draft.title = title(of: draft, reading)
      return
    }
    guard draft.agencies.isEmpty else { return }
    if inheritFromSamePeople(&draft, reading, group, earlier) { return }
    guard isLeftOpen(draft, group, reading.clause) else { return }
    if let body = cause(of: draft, reading) ?? attacker(before: draft, group) {
      take(body, as: "agency:cause", &draft)
    } else if let last = earlier.last, last.paragraph == draft.paragraph,
      draft.sentence - last.sentence == 1, DraftBuilder.forcible.contains(last.type),
      !reading.clause.units.contains(where: \.entity.isAgency)
    {
      // `Police raided a house in Kara. Two men were arrested.`
      draft.agencies = last.agencies.filter { link in
        link.role == .actor && agencies.contains { $0.id == link.agency && isForce($0) }
      }
      if !draft.agencies.isEmpty { draft.rules.append("agency:scene") }
    }
  }

  /// Types of acts that bodies with powers over persons commit.
  private static let forcible: Set<String> = [
    "arrest_detention", "killing", "crackdown", "trafficking",
  ]

  private func take(_ body: ResolvedAgency, as rule: String, _ draft: inout Draft) {
    draft.agencies.removeAll { $0.agency == body.id }
    draft.agencies.insert(
      AgencyLink(agency: body.id, name: body.name, role: .actor, rule: rule), at: 0)
    draft.rules.append(rule)
  }

  private func inheritFromSamePeople(
    _ draft: inout Draft, _ reading: SentenceReading, _ group: VerbGroup, _ earlier: [Draft]
  ) -> Bool {
    guard let actor = draft.hit.actor, !actor.isEmpty,
      let last = earlier.suffix(64).last(where: {
        $0.agencies.contains { $0.role == .actor } && draft.paragraph - $0.paragraph <= 2
      })
    else { return false }
    let linker = PersonLinker(extraction: extraction, extractor: extractor)
    let head = group.subjectHead >= 0 ? group.subjectHead : actor.lowerBound
    let first = reading.clause.units[actor.lowerBound]
    let same =
      first.tag == .pronoun
      || last.actorWords.contains(linker.hash(reading.clause.units[head].tokens.upperBound - 1))
    guard same, reading.clause.units[head].entity == .none else { return false }
    draft.agencies = last.agencies.filter { $0.role == .actor }
    draft.rules.append("agency:anaphora")
    return true
  }

  // MARK: Pronouns

  /// The body that `it` or `they` goes back to: who says so in the same sentence, or whom the
  /// sentence before is about.
  private func antecedent(of draft: Draft, _ reading: SentenceReading) -> ResolvedAgency? {
    let clause = reading.clause
    guard let actor = draft.hit.actor, actor.count == 1,
      let word = clause.units[actor.lowerBound].tokens.first,
      clause.units[actor.lowerBound].tag == .pronoun,
      bodyPronouns.contains(extraction.tokens[word].word)
    else { return nil }
    let speaker = clause.groups.last { group in
      group.isFinite && group.classes.contains(.say) && group.head < actor.lowerBound
    }
    if let speaker { return subject(of: speaker, clause) }
    guard
      clause.groups.first(where: \.isFinite)?.subject?.lowerBound == actor.lowerBound
    else { return nil }
    return topic(before: draft)
  }

  /// The body that the sentence before is about, in the same paragraph.
  private func topic(before draft: Draft) -> ResolvedAgency? {
    guard draft.reading > 0 else { return nil }
    let before = extraction.sentences[draft.reading - 1]
    let clause = before.clause
    guard document.sentences[before.sentence].paragraph == draft.paragraph else { return nil }
    guard clause.groups.isEmpty else {
      let main = clause.groups.first { $0.isFinite && $0.opening == .none }
      guard let main, !main.isPassive else { return nil }
      return subject(of: main, clause)
    }
    // Nothing but its names was kept of a sentence without triggers: the one that it begins with.
    guard let first = clause.units.first, case .agency(let finding) = first.entity,
      first.tokens.lowerBound <= before.tokens.lowerBound + 1, let number = agencyOf[finding]
    else { return nil }
    return agencies[number]
  }

  /// The body that heads the subject of a verb.
  private func subject(of group: VerbGroup, _ clause: Clause) -> ResolvedAgency? {
    guard let subject = group.subject, group.subjectHead >= subject.lowerBound,
      group.subjectHead < subject.upperBound
    else { return nil }
    // `Armed Police Force (APF) personnel`: the body stands before those it sent.
    for unit in (subject.lowerBound...group.subjectHead).reversed() {
      if case .agency(let finding) = clause.units[unit].entity, let number = agencyOf[finding],
        agencies[number].kind != "state-media"
      {
        return agencies[number]
      }
    }
    return nil
  }

  // MARK: Acts that nobody is said to commit

  /// Whether an act against persons or goods is told without anyone who commits it.
  private func isLeftOpen(_ draft: Draft, _ group: VerbGroup, _ clause: Clause) -> Bool {
    guard DraftBuilder.forcible.contains(draft.type), group.agent == nil else { return false }
    if group.isPassive { return true }
    // `died`, `died in hospital`
    guard draft.type == "killing" else { return false }
    return group.object.map {
      $0.lowerBound > 0 && clause.units[$0.lowerBound - 1].tag == .preposition
    } ?? true
  }

  /// The body that acts in the clause of time or reason: `died after soldiers opened fire`.
  private func cause(of draft: Draft, _ reading: SentenceReading) -> ResolvedAgency? {
    let clause = reading.clause
    var bodies: [ResolvedAgency] = []
    for group in clause.groups
    where group.opening == .subordinator && group.isFinite && !group.isPassive
      && !group.classes.contains(.say) && group.parent >= 0
    {
      // `was killed and two were hurt when …`: the clause hangs on the last of what it explains.
      let parent = clause.groups[group.parent]
      guard
        group.parent == draft.hit.group || parent.sibling == draft.hit.group
          || parent.opening == .coordinator
      else { continue }
      if let body = subject(of: group, clause), isForce(body) { bodies.append(body) }
    }
    return bodies.count == 1 ? bodies[0] : nil
  }

  /// `Soldiers fired on a crowd. A student died the next day.`
  private func attacker(before draft: Draft, _ group: VerbGroup) -> ResolvedAgency? {
    guard draft.type == "killing", !group.isPassive else { return nil }
    return topic(before: draft).flatMap { isForce($0) ? $0 : nil }
  }

  /// Whether a body has powers over persons: neither a court nor a ministry.
  private func isForce(_ body: ResolvedAgency) -> Bool {
    switch body.kind {
    case "police", "military", "paramilitary", "border-force", "customs", "intelligence",
      "secret-police", "security-generic", "immigration", "prison", "agency":
      true
    default: false
    }
  }
}
