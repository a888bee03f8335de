/// A sentence read into units and verb groups, with who does what to whom.
package struct Clause: Sendable {
  package var units: [ClauseUnit]
  package var groups: [VerbGroup]
  /// Verb group at the end that says whose words the sentence is, or -1.
  package var trailing = -1

  /// First and last token of a range of units.
  package func tokens(_ range: Range<Int>) -> Range<Int> {
    units[range.lowerBound].tokens.lowerBound..<units[range.upperBound - 1].tokens.upperBound
  }

  /// The verb group whose main verb or auxiliaries hold a unit, or -1.
  package func group(at unit: Int) -> Int {
    groups.firstIndex { $0.units.contains(unit) } ?? -1
  }

  /// Whether a class stands among the units of a range.
  package func contains(_ range: Range<Int>?, _ classes: LexicalClass) -> Bool {
    guard let range else { return false }
    return range.contains { !units[$0].classes.isDisjoint(with: classes) }
  }

  /// One past the noun phrase that starts at a unit, `of` phrases left out.
  package func chunkEnd(from start: Int, limit: Int) -> Int {
    var at = start
    while at < limit {
      let unit = units[at]
      if unit.tag == .quote || (unit.tag == .adverb && at > start) {
        if at + 1 < limit, units[at + 1].isNominal || units[at + 1].tag == .quote {
          at += 1; continue
        }
        break
      }
      if unit.tag == .stop, unit.symbol == UInt8(ascii: "(") || unit.symbol == UInt8(ascii: "[") {
        // A gloss belongs to its noun: `Ministry of State Security (MSS) agents`.
        guard let close = closing(at, limit) else { break }
        at = close + 1
        continue
      }
      if unit.tag == .stop, unit.symbol == UInt8(ascii: ".") || unit.symbol == UInt8(ascii: "/"),
        at + 1 < limit, units[at + 1].isNominal, at > start
      {
        at += 1
        continue
      }
      guard unit.isNominal || (unit.tag == .adverb && at == start) || unit.tag == .negation else {
        break
      }
      if unit.tag == .determiner || unit.tag == .possessive, at > start, units[at - 1].tag == .noun
      {
        break
      }
      if unit.tag == .pronoun, at > start { break }
      at += 1
    }
    return at
  }

  private func closing(_ open: Int, _ limit: Int) -> Int? {
    var at = open + 1
    while at < min(limit, open + 8) {
      if units[at].symbol == UInt8(ascii: ")") || units[at].symbol == UInt8(ascii: "]") {
        return at
      }
      at += 1
    }
    return nil
  }

  /// Last nominal unit of a chunk, glosses passed over.
  package func headOfChunk(_ range: Range<Int>) -> Int {
    var at = range.upperBound - 1
    while at > range.lowerBound {
      if units[at].symbol == UInt8(ascii: ")") {
        while at > range.lowerBound, units[at].symbol != UInt8(ascii: "(") { at -= 1 }
        at -= 1
        continue
      }
      if units[at].isNominal, units[at].tag != .genitive { return at }
      at -= 1
    }
    return range.lowerBound
  }
}
