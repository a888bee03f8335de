import Events
import Knowledge

/// The names of a pack over word ids: bodies, places, sources.
final class NameIndex: @unchecked Sendable {
  // Unchecked: filled while it is made, never changed after. A class, for it is handed to every
  // reader of every sentence.

  /// A name of a body, and whether it is a word for any such body.
  struct AgencyForm: Sendable {
    var ids: [String]
    var isGeneric: Bool
    var isAgentNoun: Bool
    var isAcronym: Bool
    /// Written with a capital even where it is generic: `the Party`.
    var isProper = false
  }

  private(set) var agencies = PhraseTrie()
  private(set) var agencyForms: [AgencyForm] = []
  private(set) var places = PhraseTrie()
  private(set) var placeForms: [[PlaceChoice]] = []
  private(set) var sources = PhraseTrie()
  /// Capitals and the like that stand for their governments.
  private(set) var metonyms: Set<Int32> = []

  init(_ atlas: Atlas, vocabulary: inout Vocabulary) {
    let pack = atlas.pack
    for entry in pack.agencies.entries { enter(entry, &vocabulary) }
    for ambiguity in pack.agencies.ambiguities where !ambiguity.candidates.isEmpty {
      if let before = agencies.insert(
        ambiguity.form, payload: Int32(agencyForms.count), into: &vocabulary)
      {
        let known = agencyForms[Int(before)].ids
        agencyForms[Int(before)].ids += ambiguity.candidates.filter { !known.contains($0) }
      } else {
        agencyForms.append(
          AgencyForm(
            ids: ambiguity.candidates, isGeneric: false, isAgentNoun: false,
            isAcronym: ambiguity.form == ambiguity.form.uppercased()))
      }
    }
    for source in pack.agencies.sources {
      for name in [source.name] + source.variants {
        sources.insert(name, payload: 0, into: &vocabulary)
      }
    }
    for entry in pack.places.entries {
      var candidate = PlaceChoice(
        id: entry.place.id, name: entry.place.name, country: entry.place.country,
        province: pack.places.firstLevelUnit(of: entry.place.id), level: entry.place.level,
        weight: 1000 - entry.priority, isFromPack: true)
      candidate.isCapital = !entry.metonyms.isEmpty || entry.kind == "capital-city"
      if entry.kind == "facility" || entry.kind == "river" { continue }
      for name in entry.names { enter(name, candidate, &vocabulary) }
      for name in entry.metonyms {
        let words = vocabulary.internPhrase(name)
        if words.count == 1 { metonyms.insert(words[0]) }
      }
    }
    enterCountries(atlas, &vocabulary)
  }

  /// The places of a name given as word ids.
  func places(of words: [Int32]) -> [PlaceChoice]? {
    let tokens = Tokens(
      bytes: [],
      tokens: words.map { Token(start: 0, end: 0, word: $0, kind: .word, flags: .capitalised) })
    guard let match = places.longestMatch(at: 0, in: tokens, vocabulary: Vocabulary()),
      match.end == words.count
    else { return nil }
    return placeForms[Int(match.payload)]
  }

  private func enterCountries(_ atlas: Atlas, _ vocabulary: inout Vocabulary) {
    for country in atlas.world.countries {
      for name in country.capitals {
        let words = vocabulary.internPhrase(name)
        if words.count == 1 { metonyms.insert(words[0]) }
      }
      guard atlas.pack.places[country.code] == nil else { continue }
      let candidate = PlaceChoice(
        id: country.code, name: country.name, country: country.code, province: nil, level: 0,
        weight: 900, isFromPack: false)
      for name in [country.name, country.koreanName] + country.variants where !name.isEmpty {
        let bare = name.utf8.starts(with: "the ".utf8) ? NameIndex.withoutArticle(name) : name
        enter(bare, candidate, &vocabulary)
      }
    }
  }

  private func enter(
    _ name: String, _ candidate: PlaceChoice, _ vocabulary: inout Vocabulary
  ) {
    let number = Int32(placeForms.count)
    if let before = places.insert(name, payload: number, into: &vocabulary) {
      if !placeForms[Int(before)].contains(where: { $0.id == candidate.id }) {
        placeForms[Int(before)].append(candidate)
      }
    } else if placeForms.count == Int(number) {
      placeForms.append([candidate])
    }
  }

  /// A name without `the` in front.
  private static func withoutArticle(_ name: String) -> String {
    let letters = name.utf8
    guard letters.count >= 4, zip(letters, "the ".utf8).allSatisfy({ $0 | 0x20 == $1 }) else {
      return name
    }
    return String(Substring(letters.dropFirst(4)))
  }

  private func enter(_ entry: AgencyEntry, _ vocabulary: inout Vocabulary) {
    func add(_ text: String, generic: Bool, agent: Bool = false, acronym: Bool = false) {
      let text = NameIndex.withoutArticle(text)
      guard !text.isEmpty else { return }
      for form in agent || generic ? [text, Inflection.third(text)] : [text] {
        if let before = agencies.insert(
          form, payload: Int32(agencyForms.count), into: &vocabulary)
        {
          if !agencyForms[Int(before)].ids.contains(entry.agency.id) {
            agencyForms[Int(before)].ids.append(entry.agency.id)
          }
        } else {
          var known = AgencyForm(
            ids: [entry.agency.id], isGeneric: generic, isAgentNoun: agent, isAcronym: acronym)
          known.isProper =
            generic && text.first?.isUppercase == true && !text.utf8.contains(UInt8(ascii: " "))
          agencyForms.append(known)
        }
      }
    }
    let anyGeneric = entry.agency.kind == "government-generic"
    add(entry.agency.name, generic: anyGeneric)
    if !entry.agency.nativeName.isEmpty { add(entry.agency.nativeName, generic: false) }
    for name in entry.names {
      add(name.name, generic: name.status == .generic)
      if !name.native.isEmpty { add(name.native, generic: name.status == .generic) }
      for acronym in name.acronyms { add(acronym, generic: false, acronym: true) }
    }
    for noun in entry.agentNouns { add(noun.text, generic: true, agent: true) }
  }
}
