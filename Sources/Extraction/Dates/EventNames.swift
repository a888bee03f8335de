/// The names of events and feasts, found as phrases.
struct EventNames: Sendable {
  /// A name that was found.
  struct Name: Sendable {
    /// Place in ``events``.
    var event: Int
    /// Written with a capital, so that `army day` is no `Army Day`.
    var isCapitalised: Bool
    /// Needs `the` before it, as `the famine` does.
    var needsThe: Bool
  }

  let events: [NamedEvent]
  private var names: [Name] = []
  private var trie = PhraseTrie()
  private var vocabulary = Vocabulary()
  private var hangul: Set<UInt32> = []

  /// Enters the names, and the turns of phrase that a language makes of each, into a vocabulary.
  init(events: [NamedEvent], lexicon: inout DateLexicon, vocabulary: inout Vocabulary) {
    self.events = events
    for (index, event) in events.enumerated() {
      for name in event.names { enter(name, index, &lexicon, &vocabulary) }
    }
    for (index, event) in events.enumerated() {
      for name in event.names {
        for variant in EventNameVariants.of(name, recurs: event.recurrence != .once) {
          enter(variant, index, &lexicon, &vocabulary)
        }
      }
    }
    self.vocabulary = vocabulary
  }

  private mutating func enter(
    _ name: String, _ event: Int, _ lexicon: inout DateLexicon, _ vocabulary: inout Vocabulary
  ) {
    let needsThe = name.hasPrefix("the ")
    let bare = needsThe ? String(name.dropFirst(4)) : name
    let words = vocabulary.internPhrase(bare)
    guard let first = words.first, !isDate(bare, first, lexicon) else { return }
    let capital = bare.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
    trie.insert(words, payload: Int32(names.count))
    names.append(Name(event: event, isCapitalised: capital, needsThe: needsThe))
    lexicon.add(first, .event)
    let bytes = Array(bare.utf8)
    if bytes.count >= 3, bytes[0] >= 0xE0 { hangul.insert(KoreanSyllable.key(bytes, 0)) }
  }

  /// Whether a name may begin with the run of Hangul at a byte; particles may follow in the run.
  func begins(_ bytes: [UInt8], at start: Int) -> Bool {
    start + 2 < bytes.count && hangul.contains(KoreanSyllable.key(bytes, start))
  }

  /// Names as `October 10` are dates already.
  private func isDate(_ name: String, _ first: Int32, _ lexicon: DateLexicon) -> Bool {
    guard lexicon[first].classes.contains(.month) else { return false }
    let words = name.parts()
    return words.count == 2 && Int(words[1]) != nil
  }

  /// The longest name that begins at a token.
  func match(at index: Int, in tokens: Tokens) -> (name: Name, match: PhraseTrie.Match)? {
    guard let match = trie.longestMatch(at: index, in: tokens, vocabulary: vocabulary) else {
      return nil
    }
    let name = names[Int(match.payload)]
    if name.isCapitalised, tokens[index].kind == .word, !tokens[index].isCapitalised { return nil }
    return (name, match)
  }
}
