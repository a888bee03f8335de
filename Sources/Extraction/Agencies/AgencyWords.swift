/// What the language layer knows of words for bodies: heads, agents and what may stand before them.
final class AgencyWords: @unchecked Sendable {
  // Unchecked: filled while it is made, never changed after. A class, for it is handed to every
  // reader of every sentence.

  /// Kind of each head noun (`ministry`, `police`), by the payload of `heads`.
  private(set) var headKinds: [String] = []
  private(set) var heads = PhraseTrie()
  /// Kind of each agent noun (`police officers`), by the payload of `agents`.
  private(set) var agentKinds: [String] = []
  private(set) var agents = PhraseTrie()
  private(set) var modifiers: Set<Int32> = []
  private(set) var modifierPhrases = PhraseTrie()
  /// Countries by the payload of `demonyms`.
  private(set) var countries: [String] = []
  private(set) var demonyms = PhraseTrie()
  private(set) var adjectives: [String: String] = [:]
  private(set) var the: Int32 = -1
  private(set) var of: Int32 = -1
  private(set) var forWord: Int32 = -1
  private(set) var and: Int32 = -1
  private(set) var genitive: Int32 = -1
  private(set) var anaphors: [Int32: String] = [:]

  /// Bodies of other countries by their names.
  private(set) var known = KnownBodies()

  /// Words of bodies that run an economy: `mining`, `telecommunication`.
  private(set) var economic: Set<Int32> = []

  init(_ rows: [LexiconRow], vocabulary: inout Vocabulary) {
    for row in rows where row.language == "en" {
      switch row.name {
      case "agency-head":
        let (kind, form) = AgencyWords.split(row.form)
        Self.enter(form, kind, &headKinds, &heads, &vocabulary)
      case "agent-noun":
        let (kind, form) = AgencyWords.split(row.form)
        Self.enter(form, kind, &agentKinds, &agents, &vocabulary)
      case "agency-modifier":
        modifiers.formUnion(vocabulary.internPhrase(row.form).prefix(1))
      case "body-name":
        known.enter(row.form, into: &vocabulary)
      case "economic-word":
        economic.formUnion(vocabulary.internPhrase(row.form).prefix(1))
      case "demonym":
        let (country, form) = AgencyWords.split(row.form)
        if demonyms.insert(form, payload: Int32(countries.count), into: &vocabulary) == nil {
          countries.append(country)
        }
        if adjectives[country] == nil { adjectives[country] = form }
      default: break
      }
    }
    the = vocabulary.intern("the")
    of = vocabulary.intern("of")
    forWord = vocabulary.intern("for")
    and = vocabulary.intern("and")
    genitive = vocabulary.intern("'s")
  }

  private static func split(_ form: String) -> (String, String) {
    form.halves(UInt8(ascii: ":")) ?? ("", form)
  }

  private static func enter(
    _ form: String, _ kind: String, _ kinds: inout [String], _ trie: inout PhraseTrie,
    _ vocabulary: inout Vocabulary
  ) {
    for phrase in vocabulary.internNumbers(form) {
      if trie.insert(phrase, payload: Int32(kinds.count)) == nil {
        kinds.append(kind)
      }
    }
  }
}

extension Extractor {
  /// The adjective of a country: `Turkish` of `TR`.
  package func adjective(of country: String) -> String? { agencyWords.adjectives[country] }
}
