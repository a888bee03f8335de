/// A body of another country that is known by its name or its acronym: the FSB, the Bundestag.
package struct KnownBody: Hashable, Sendable {
  /// ISO 3166-1 code.
  package var country: String
  /// `police`, `military`, `ministry` and the like.
  package var kind: String
  /// Its full name, where the words of a text are short for it.
  package var name: String
}

/// The bodies of other countries by their names.
struct KnownBodies {
  private(set) var trie = PhraseTrie()
  /// What each form can mean, by the payload of the trie, in the order of the list.
  private var bodies: [[KnownBody]] = []
  private var areAcronyms: [Bool] = []

  /// Enters a row `RU/intelligence:FSB=Federal Security Service`.
  mutating func enter(_ row: String, into vocabulary: inout Vocabulary) {
    guard let (place, words) = row.halves(UInt8(ascii: ":")),
      let (country, kind) = place.halves(UInt8(ascii: "/"))
    else { return }
    let (form, name) = words.halves(UInt8(ascii: "=")) ?? (words, words)
    let body = KnownBody(country: country, kind: kind, name: name)
    if let known = trie.insert(form, payload: Int32(bodies.count), into: &vocabulary) {
      bodies[Int(known)].append(body)
      return
    }
    bodies.append([body])
    areAcronyms.append(form.utf8.allSatisfy { $0 < UInt8(ascii: "a") })
  }

  /// The longest name at a token, written as names are: with a capital, acronyms in capitals.
  func match(
    at index: Int, _ tokens: Tokens, vocabulary: Vocabulary
  ) -> (match: PhraseTrie.Match, bodies: [KnownBody], isAcronym: Bool)? {
    guard tokens[index].isCapitalised,
      let match = trie.longestMatch(at: index, in: tokens, vocabulary: vocabulary)
    else { return nil }
    let isAcronym = areAcronyms[Int(match.payload)]
    if isAcronym, !tokens[index].flags.contains(.allCaps) { return nil }
    return (match, bodies[Int(match.payload)], isAcronym)
  }
}
