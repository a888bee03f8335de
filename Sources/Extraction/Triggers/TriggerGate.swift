/// Whether a sentence can tell an incident at all, told from its words alone: most cannot, and need
/// not be read into clauses.
struct TriggerGate {
  let lexicon: Lexicon
  let vocabulary: Vocabulary
  let tokens: Tokens

  /// Whether a noun of the triggers stands in the sentence, or a verb with all the words that one of
  /// its rules asks for.
  func opens(for range: Range<Int>, _ words: SentenceWords) -> Bool {
    var hasBe = false
    for index in range {
      let token = tokens.tokens[index]
      guard token.word >= 0 else { continue }
      let lemma = lexicon.info(token.word).lemma
      if lemma >= 0, lemma == lexicon.be {
        hasBe = true
      } else if token.marks.contains(.trigger) {
        if lemma >= 0, canHold(lemma, words) { return true }
        if lexicon.nouns.longestMatch(at: index, in: tokens, vocabulary: vocabulary) != nil {
          return true
        }
      }
    }
    return hasBe && canHold(lexicon.be, words)
  }

  private func canHold(_ lemma: Int32, _ words: SentenceWords) -> Bool {
    lexicon.conditions.canHold(lemma, words)
  }
}

/// The words that the rules of each verb ask for, one after another: asked of nearly every sentence.
struct VerbConditions: Sendable {
  private static let endOfGroup: Int32 = -1
  private static let endOfRule: Int32 = -2
  private static let endOfVerb: Int32 = -3
  private var words: [Int32] = []
  /// Where those of each verb begin, by its number; -1 where a rule asks for none.
  private var starts: [Int32] = []

  init() {}

  init(_ rules: [[TriggerRule]]) {
    starts.reserveCapacity(rules.count)
    for verb in rules {
      if verb.contains(where: { $0.following.isEmpty }) {
        starts.append(-1)
        continue
      }
      starts.append(Int32(words.count))
      for rule in verb {
        for group in rule.following { words += group + [Self.endOfGroup] }
        words.append(Self.endOfRule)
      }
      words.append(Self.endOfVerb)
    }
  }

  /// Whether any rule of a verb finds all that it asks for among some words.
  func canHold(_ verb: Int32, _ sentence: SentenceWords) -> Bool {
    guard Int(verb) < starts.count else { return false }
    guard starts[Int(verb)] >= 0 else { return true }
    return words.withUnsafeBufferPointer { words in
      var at = Int(starts[Int(verb)])
      while words[at] != Self.endOfVerb {
        var isWhole = true
        while words[at] != Self.endOfRule {
          var isMet = false
          while words[at] >= 0 {
            isMet = isMet || sentence.mayHold(words[at])
            at += 1
          }
          at += 1
          if !isMet {
            isWhole = false
            while words[at] != Self.endOfRule { at += 1 }
          }
        }
        if isWhole { return true }
        at += 1
      }
      return false
    }
  }
}
