/// Words of a text read against the forms of verbs and nouns.
extension KoreanWords {
  /// Every stem that can tell an incident with which a word, or a part of it, begins.
  func triggers(of word: [UInt32]) -> [Match] {
    var found: [Match] = []
    for offset in word.indices {
      for entry in entries(triggers, word, offset) {
        guard var match = match(entry, word[offset...]) else { continue }
        // Inside a word only a noun that is made a verb: `강제북송됐다`.
        if offset > 0,
          entry.base != nil || match.ending.kind == .noun && !entry.text.isEmpty && offset > 4
        {
          continue
        }
        match.offset = offset
        for stem in entry.stems {
          match.stem = stem
          found.append(match)
        }
      }
      if !found.isEmpty { return found }
    }
    return found
  }

  /// The verbs that two words together are a form of.
  func compound(_ first: [UInt32], _ second: [UInt32]) -> [Match] {
    guard !first.isEmpty, !second.isEmpty, first.count < 4 else { return [] }
    let word = first + second
    var found: [Match] = []
    for entry in entries(triggers, word, 0) where entry.text.count > first.count {
      guard var match = match(entry, word[...]), match.ending.kind != .noun else { continue }
      for stem in entry.stems {
        match.stem = stem
        found.append(match)
      }
    }
    return found
  }

  /// A verb written as two words as headlines end: `끌고 가`, `구속 기소`.
  func compoundHeadline(_ first: KoreanWord, _ second: KoreanWord, stem: Int) -> String? {
    let both = first.scalars + second.scalars
    guard
      let match = compound(first.scalars, second.scalars).first(where: { $0.stem == stem })
    else { return nil }
    let whole = KoreanJamo.scalars(match.headline(of: both))
    return first.text + " " + KoreanJamo.text(whole.dropFirst(first.scalars.count))
  }

  /// The forms that may stand at a place of a word, the longer first.
  func entries(
    _ table: [UInt64: [Entry]], _ word: [UInt32], _ at: Int
  ) -> [Entry] {
    let long = at + 1 < word.count ? table[KoreanWords.key(word, at)] : nil
    let short = table[UInt64(word[at]) << 32]
    guard let long else { return short ?? [] }
    return short.map { long + $0 } ?? long
  }

  /// What a verb that governs others says, or nil.
  func head(of word: [UInt32]) -> Match? {
    guard !word.isEmpty else { return nil }
    var best: Match?
    for entry in entries(heads, word, 0) {
      guard let match = match(entry, word[...]) else { continue }
      if match.ending.kind == .noun, entry.base == nil { continue }
      if best == nil {
        best = match
      } else if best?.length == match.length {
        best?.head.formUnion(match.head)
      }
    }
    return best
  }

  func match(_ entry: Entry, _ word: ArraySlice<UInt32>) -> Match? {
    guard word.starts(with: entry.text) else { return nil }
    let rest = word.dropFirst(entry.text.count)
    if let base = entry.base {
      guard
        var ending = KoreanEnding.of(
          rest, after: base, state: KoreanEnding.isState(entry.text))
      else { return nil }
      ending.isPassive = entry.isPassive
      var match = Match(
        head: entry.head, ending: ending, length: entry.text.count)
      match.infinitive = entry.infinitive
      return match
    }
    if KoreanEnding.isParticle(KoreanJamo.text(rest)) {
      return Match(
        head: entry.head, ending: .noun, length: entry.text.count)
    }
    for voice in KoreanWords.voices where rest.starts(with: voice.text) {
      guard let base = voice.base,
        var ending = KoreanEnding.of(rest.dropFirst(voice.text.count), after: base)
      else { continue }
      ending.isPassive = voice.isPassive
      var match = Match(
        head: entry.head, ending: ending, length: entry.text.count)
      match.voice = voice.infinitive
      return match
    }
    return nil
  }

  /// Whether a trigger tells of what people are held or punished for.
  func isDeed(_ stem: Int) -> Bool { deeds.contains(stems[stem].type) }

  /// Whether a trigger tells of what is done to people for a deed.
  func isConsequence(_ stem: Int) -> Bool { consequences.contains(stems[stem].type) }

  /// Whether a trigger tells of what its type holds for officials who are accused of it too.
  func isAccusable(_ stem: Int) -> Bool { stem >= 0 && accusable.contains(stems[stem].type) }

  /// Whether a trigger tells that somebody or something is watched or searched.
  func isSearch(_ stem: Int) -> Bool { isType(stem, "surveillance") || isType(stem, "crackdown") }

  /// Whether a trigger tells of a type.
  func isType(_ stem: Int, _ type: String) -> Bool {
    stem >= 0 && types[Int(stems[stem].type)] == type
  }

  /// Whether a trigger tells of what is done by being declared.
  func isDeclarable(_ stem: Int) -> Bool { stem >= 0 && declarable.contains(stems[stem].type) }
}
