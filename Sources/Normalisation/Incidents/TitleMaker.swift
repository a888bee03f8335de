import Events
import Extraction

/// Makes a line of at most 80 characters from the clause of an act.
struct TitleMaker {
  let extraction: Extraction
  let extractor: Extractor

  func title(of draft: Draft, _ reading: SentenceReading, place: String?) -> String {
    let clause = reading.clause
    guard draft.hit.group >= 0 else { return plain(draft, place) }
    let group = clause.groups[draft.hit.group]
    guard let subject = group.subject, group.subjectHead >= 0 else { return plain(draft, place) }
    var words = phrase(
      subject
        .lowerBound..<max(subject.lowerBound + 1, min(group.subjectHead + 1, subject.upperBound)),
      clause)
    if clause.units[subject.lowerBound].tag == .pronoun { return plain(draft, place) }
    let verb =
      draft.hit.isNoun || !group.isPassive
      ? extraction.tokens.text(clause.tokens(group.units)) : text(group.head, clause)
    words += " " + strip(verb)
    if draft.hit.units.upperBound > group.units.upperBound, !draft.hit.isNoun {
      let rest = group.units.upperBound..<draft.hit.units.upperBound
      words += " " + phrase(rest, clause)
    } else if let object = group.object, !group.isPassive {
      words += " " + phrase(object, clause)
    }
    if draft.modality == .ordered { words += " (decided)" }
    if draft.polarity == .negative, !words.contains("suspend"), !words.contains("halt") {
      words += " (suspended)"
    }
    if let place, !words.contains(place), words.utf8.count + place.utf8.count < 76 {
      words += " in " + place
    }
    let line = cut(capitalised(words))
    return line.count < 12 ? plain(draft, place) : line
  }

  private func plain(_ draft: Draft, _ place: String?) -> String {
    let type = extractor.typeLabel(draft.type)
    return cut(place.map { "\(type), \($0)" } ?? type)
  }

  private func text(_ unit: Int, _ clause: Clause) -> String {
    extraction.tokens.text(clause.units[unit].tokens)
  }

  private func phrase(_ range: Range<Int>, _ clause: Clause) -> String {
    guard !range.isEmpty, range.upperBound <= clause.units.count else { return "" }
    var start = range.lowerBound
    if clause.units[start].tag == .determiner, range.count > 1,
      extractor.isArticle(clause.units[start].word)
    {
      start += 1
    }
    return strip(extraction.tokens.text(clause.tokens(start..<range.upperBound)))
  }

  /// One line, no quotation marks.
  private func strip(_ text: String) -> String {
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

  private func capitalised(_ text: String) -> String {
    guard let first = text.first else { return text }
    return first.uppercased() + text.dropFirst()
  }

  /// At most 80 characters, cut between words.
  func cut(_ text: String) -> String {
    if text.count <= 80 { return text }
    var out = ""
    for word in text.split(separator: " ") {
      if out.count + word.count + 1 > 78 { break }
      out += out.isEmpty ? String(word) : " " + word
    }
    while let last = out.last, last == "," || last == ";" { out.removeLast() }
    return out + "…"
  }
}
