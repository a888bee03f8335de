import Events
import Extraction

/// Makes a line of at most 80 characters from the clause of an act: who did what to whom, where.
///
/// The words are those of the text, without dates, quotation marks, articles at the start and
/// passive auxiliaries; what does not fit is left off at the end of a phrase.
struct TitleMaker {
  let extraction: Extraction
  let extractor: Extractor
  private let limit = 78

  func title(of draft: Draft, _ reading: SentenceReading, place: String?) -> String {
    let clause = reading.clause
    guard draft.hit.group >= 0 else { return plain(draft, place) }
    let group = clause.groups[draft.hit.group]
    if group.lemma < 0 { return korean(draft, group, clause, place) }
    guard let subject = group.subject, group.subjectHead >= 0,
      clause.units[subject.lowerBound].tag != .pronoun, subject.lowerBound <= group.subjectHead
    else { return plain(draft, place) }
    var units = subjectUnits(group, subject, clause)
    units += verbUnits(group, clause)
    let fixed = units.count
    units += tail(group, draft, clause)
    var line = fit(units, fixed: fixed, clause)
    if draft.modality == .reported || draft.modality == .hearsay, draft.hit.standing == .hearsay,
      !line.contains("reportedly"), line.count < 62
    {
      line += " (reported)"
    }
    if draft.modality == .ordered, !line.contains("order"), !line.contains("decid"), line.count < 66
    {
      line += " (ordered)"
    }
    let named = units.dropFirst(fixed).contains { clause.units[$0].entity.isPlace }
    if let place, !named, !line.contains(place), line.count + place.count < limit - 4 {
      line += (draft.type == "defection" && draft.goesTo ? " to " : " in ") + place
    }
    let whole = capitalised(line)
    return whole.count < 12 ? plain(draft, place) : whole
  }

  private func plain(_ draft: Draft, _ place: String?) -> String {
    let type = extractor.typeLabel(draft.type)
    return cut(place.map { "\(type), \($0)" } ?? type)
  }

  /// The first noun phrase of the subject with what `of` adds.
  private func subjectUnits(_ group: VerbGroup, _ subject: Range<Int>, _ clause: Clause) -> [Int] {
    var start = subject.lowerBound
    if extractor.isArticle(clause.units[start].word), start < group.subjectHead { start += 1 }
    return Array(start...max(start, group.subjectHead))
  }

  /// The verb without passive auxiliaries: `was arrested` is `arrested`, `has fled` stays.
  private func verbUnits(_ group: VerbGroup, _ clause: Clause) -> [Int] {
    if group.isPassive { return [group.head] }
    return group.units.filter { clause.units[$0].tag != .date }
  }

  /// What follows the verb in its clause, dates left out.
  private func tail(_ group: VerbGroup, _ draft: Draft, _ clause: Clause) -> [Int] {
    var units: [Int] = []
    let open = draft.modality == .ordered || draft.type == "law_decree"
    var end = clause.units.count
    for (index, other) in clause.groups.enumerated() where index > draft.hit.group && other.isFinite
    {
      if open, other.opening == .that { continue }
      end = min(end, max(other.clauseStart, group.head + 1))
    }
    if let object = group.object, object.lowerBound >= end { end = object.upperBound }
    var at = group.head + 1
    while at < end {
      let unit = clause.units[at]
      switch unit.tag {
      case .comma:
        // A list of places goes on, anything else ends the line.
        guard at + 1 < end, clause.units[at + 1].entity.isPlace else { return units }
        units.append(at)
      case .stop, .relative, .conditional, .subordinator: return units
      case .that where !open: return units
      case .date:
        if let last = units.last, clause.units[last].tag == .preposition { units.removeLast() }
      case .quote: break
      case .noun where isBarePlaceWord(at, units, clause):
        // `in the city`: the name of it stands at the end.
        units.removeLast(2)
      default: units.append(at)
      }
      at += 1
    }
    return units
  }

  /// `in the city`, without a name after it.
  private func isBarePlaceWord(_ unit: Int, _ taken: [Int], _ clause: Clause) -> Bool {
    guard clause.units[unit].entity == .none, extractor.isPlaceWord(clause.units[unit].word),
      taken.count >= 2, taken[taken.count - 1] == unit - 1,
      clause.units[unit - 1].tag == .determiner, clause.units[unit - 2].tag == .preposition
    else { return false }
    return unit + 1 >= clause.units.count || clause.units[unit + 1].tag != .preposition
  }

  /// As much as fits, cut before a preposition or a conjunction.
  private func fit(_ units: [Int], fixed: Int, _ clause: Clause) -> String {
    var line = ""
    var good = ""
    var previousEnd = -1
    for (number, unit) in units.enumerated() {
      let word = clean(extraction.tokens.text(clause.units[unit].tokens))
      let tokens = clause.units[unit].tokens
      let glued =
        previousEnd == tokens.lowerBound
        && !extraction.tokens[tokens.lowerBound].hasSpaceBefore
      let next = line + (line.isEmpty || glued ? "" : " ") + word
      let tag = clause.units[unit].tag
      if number > fixed,
        tag == .preposition || tag == .coordinator || tag == .to || tag == .comma
          || tag == .verb
      {
        good = line
      }
      if next.count > limit {
        if number <= fixed { return cut(next) }
        let short = trimmed(good.isEmpty ? line : good)
        return short.count < limit - 14 || tag == .preposition ? short : short + "…"
      }
      line = next
      previousEnd = tokens.upperBound
    }
    // A line does not end in a preposition.
    if let last = units.last, units.count > fixed,
      clause.units[last].tag == .preposition || clause.units[last].tag == .coordinator
        || clause.units[last].tag == .determiner
    {
      let word = extraction.tokens.text(clause.units[last].tokens)
      line = String(line.dropLast(word.count))
    }
    return trimmed(line)
  }

  /// The clause up to the verb, without dates; a Korean line ends in its verb.
  private func korean(
    _ draft: Draft, _ group: VerbGroup, _ clause: Clause, _ place: String?
  ) -> String {
    var words: [String] = []
    var length = 0
    for unit in (group.clauseStart...group.head).reversed() {
      if clause.units[unit].tag == .date || clause.units[unit].tag == .stop { continue }
      var word = clean(extraction.tokens.text(clause.units[unit].tokens))
      if unit == group.head { word = plainEnding(word) }
      if length + word.count + 1 > 44 { break }
      let glued =
        unit > group.clauseStart
        && !extraction.tokens[clause.units[unit].tokens.lowerBound].hasSpaceBefore
      if glued, unit > group.clauseStart, clause.units[unit - 1].tag != .date {
        let before = clean(extraction.tokens.text(clause.units[unit - 1].tokens))
        if clause.units[unit - 1].tag == .number { word = before + word }
      }
      if clause.units[unit].tag == .number { continue }
      words.append(word)
      length += word.count + 1
    }
    let line = words.reversed().joined(separator: " ")
    return line.count < 6 ? plain(draft, place) : line
  }

  private func plainEnding(_ word: String) -> String {
    for (ending, plain) in [("다고", "다"), ("다며", "다"), ("다면서", "다"), ("다는", "다")]
    where word.hasSuffix(ending) {
      return word.dropLast(ending.count) + plain
    }
    return word
  }

  /// One line, no quotation marks.
  private func clean(_ text: String) -> String {
    var out = ""
    var space = false
    for character in text {
      if character.isWhitespace {
        space = !out.isEmpty
        continue
      }
      if character == "\u{201C}" || character == "\u{201D}" || character == "\"" { continue }
      if space { out.append(" ") }
      space = false
      out.append(character)
    }
    return out
  }

  private func trimmed(_ text: String) -> String {
    var text = text[...]
    while let last = text.last, last == "," || last == " " || last == ";" || last == "(" {
      text = text.dropLast()
    }
    return String(text)
  }

  private func capitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// At most 80 characters, cut between words.
  private func cut(_ text: String) -> String {
    if text.count <= limit { return trimmed(text) }
    var out = ""
    for word in text.split(separator: " ") {
      if out.count + word.count + 1 > limit - 2 { break }
      out += out.isEmpty ? String(word) : " " + word
    }
    return trimmed(out) + "…"
  }
}
