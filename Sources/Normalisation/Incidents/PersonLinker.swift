import Events
import Extraction

/// Persons and counted groups of an act, and the words that tell them apart from others.
struct PersonLinker {
  let extraction: Extraction
  let extractor: Extractor

  func link(_ draft: inout Draft, _ reading: SentenceReading) {
    let clause = reading.clause
    if draft.hit.korean != nil {
      linkKorean(&draft, reading)
      return
    }
    if draft.hit.isNoun, draft.hit.group >= 0,
      let subject = clause.groups[draft.hit.group].subject,
      clause.units[subject.lowerBound].tag == .pronoun
    {
      // `It began as part of a crackdown`
      draft.isAnaphoric = true
    } else if draft.hit.isNoun, draft.hit.units.lowerBound > 0 {
      // `The trial was held`: the noun itself points back.
      let before = clause.units[draft.hit.units.lowerBound - 1]
      draft.isAnaphoric = extractor.isDefinite(before.word) || before.tag == .possessive
    }
    for (range, role) in [(draft.hit.target, "target"), (draft.hit.actor, "actor")] {
      let moves = draft.type == "defection" || draft.type == "official_visit"
      let range = role == "target" ? (moves ? draft.hit.actor : range ?? draft.hit.actor) : range
      guard let range, !range.isEmpty, range.upperBound <= clause.units.count else { continue }
      let units = clause.units[range]
      for unit in units where unit.tag == .noun {
        let word = hash(unit.tokens.upperBound - 1)
        if role == "target" { draft.content.insert(word) } else { draft.actorWords.insert(word) }
      }
      if role == "target" {
        let first = clause.units[range.lowerBound]
        let isKnown =
          extractor.isDefinite(first.word)
          && !units.contains { $0.isName || $0.entity != .none || $0.word == extractor.ofWord }
        let named = first.tag == .pronoun ? antecedent(of: range, draft, clause) : nil
        if let named {
          // `Massimov was detained, two days after he was removed`: he is named here.
          for unit in clause.units[named] where unit.tag == .noun {
            draft.content.insert(hash(unit.tokens.upperBound - 1))
          }
        }
        draft.isAnaphoric =
          draft.isAnaphoric || isKnown || (first.tag == .pronoun && named == nil)
        draft.isSingle = first.tag == .pronoun && extractor.isSingular(first.word)
        draft.count = count(range, clause)
        draft.isPerpetrator = units.contains { $0.classes.contains(.perpetrator) }
        draft.isUnnamed = extractor.isArticle(first.word) && !extractor.isDefinite(first.word)
        let head = clause.headOfChunk(
          range
            .lowerBound..<max(
              range.lowerBound + 1, clause.chunkEnd(from: range.lowerBound, limit: range.upperBound)
            ))
        draft.isOne =
          first.tag == .determiner && !clause.units[head].isPlural && !clause.units[head].isName
          && !clause.units[head].classes.isDisjoint(with: [.person, .official, .post])
          && !units.contains { $0.tag == .coordinator }
        draft.isNamed =
          first.tag == .noun && first.entity == .none && (first.isName || range.lowerBound == 0)
          && !first.isPlural
      }
      let named =
        units.contains { $0.classes.contains(.person) || $0.classes.contains(.official) }
        || units.contains { $0.isName && $0.entity == .none }
      guard named else { continue }
      let words = extraction.tokens.text(clause.tokens(range))
      guard words.utf8.count < 120 else { continue }
      draft.persons.append(Actor(who: words, role: role, count: count(range, clause)))
    }
  }

  /// The subject before a pronoun in its own sentence, of a clause that the pronoun's depends on.
  private func antecedent(of range: Range<Int>, _ draft: Draft, _ clause: Clause) -> Range<Int>? {
    guard draft.hit.group >= 0 else { return nil }
    let own = clause.groups[draft.hit.group]
    // Of `officers burst in and arrested him` he is neither of them.
    guard own.subject?.lowerBound == range.lowerBound else { return nil }
    guard own.opening == .subordinator || own.opening == .that || own.opening == .coordinator else {
      return nil
    }
    for (index, group) in clause.groups.enumerated()
    where index != draft.hit.group && group.classes.isDisjoint(with: [.say, .speculate]) {
      if let subject = group.subject, subject.upperBound <= range.lowerBound,
        clause.units[subject.lowerBound].tag != .pronoun
      {
        return subject
      }
    }
    return nil
  }

  /// The word in lower case as a number, singular and plural alike.
  func hash(_ token: Int) -> UInt64 {
    var bytes = extraction.tokens.bytes[extraction.tokens[token].range]
    if bytes.last == UInt8(ascii: "s"), bytes.count > 3 { bytes = bytes.dropLast() }
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      let folded = byte >= 65 && byte <= 90 ? byte | 0x20 : byte
      hash = (hash ^ UInt64(folded)) &* 0x100_0000_01B3
    }
    return hash
  }

  func count(_ range: Range<Int>, _ clause: Clause) -> Int? {
    for index in range where clause.units[index].tag == .number {
      let token = clause.units[index].tokens.lowerBound
      if let value = extraction.tokens.integer(token) { return value }
      let last = clause.units[index].tokens.upperBound - 1
      if let value = extractor.numberWord(clause.units[index].word) {
        // `thirty-four`
        if last > token, let tens = extractor.numberWord(extraction.tokens[token].word), tens >= 20
        {
          return tens + value
        }
        return value
      }
    }
    return nil
  }
}
