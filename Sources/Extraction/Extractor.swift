import Events
public import Knowledge

/// Reads what stands in a text: bodies, places, and clauses that tell incidents. No clock, no
/// resolution: what a name means is settled by normalisation.
public struct Extractor: Sendable {
  /// The words that the rules and the names of the pack are made of.
  public let vocabulary: Vocabulary
  let lexicon: Lexicon
  let names: NameIndex
  let agencyWords: AgencyWords
  let placeTypes: PlaceTypeWords
  let world: WorldPlaces

  /// A reader with the names and words of a pack.
  public init(pack: KnowledgePack) {
    self.init(pack: pack, world: .none)
  }

  init(pack: KnowledgePack, world: WorldPlaces) {
    var vocabulary = Vocabulary()
    let rows = pack.lexicon.map {
      LexiconRow(name: $0.wordClass, language: $0.language, form: $0.form)
    }
    let triggers = pack.triggers.map {
      TriggerRow(
        type: $0.type, language: $0.language, kind: $0.kind.rawValue, form: $0.form,
        frame: $0.frame)
    }
    lexicon = Lexicon(
      types: pack.types.map(\.type.id), lexicon: rows, triggers: triggers,
      vocabulary: &vocabulary)
    names = NameIndex(pack, vocabulary: &vocabulary)
    agencyWords = AgencyWords(rows, vocabulary: &vocabulary)
    placeTypes = PlaceTypeWords(rows, vocabulary: &vocabulary)
    self.vocabulary = vocabulary
    self.world = world
  }
}
