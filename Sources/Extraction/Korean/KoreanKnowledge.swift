import Knowledge
import Synchronization

/// What the lexicon and the triggers say of Korean, made when the first Korean word is met: a run
/// over English texts never pays for it.
final class KoreanKnowledge: Sendable {
  let words: KoreanWords
  let agencies: KoreanAgencyWords
  let places: KoreanPlaceWords

  private init(types: [String], lexicon: [LexiconRow], triggers: [TriggerRow]) {
    words = KoreanWords(types: types, lexicon: lexicon, triggers: triggers)
    agencies = KoreanAgencyWords(lexicon)
    places = KoreanPlaceWords(lexicon)
  }

  /// The knowledge still to be made.
  final class Source: Sendable {
    private let types: [String]
    private let packWords: PackWords
    private let made = AtomicLazyReference<KoreanKnowledge>()

    init(types: [String], words: PackWords) {
      self.types = types
      packWords = words
    }

    /// The knowledge; where two readers ask at once, both make it and one is kept.
    var value: KoreanKnowledge {
      if let made = made.load() { return made }
      let lexicon = packWords.mapLexicon {
        $1 == "ko"
      } _: {
        LexiconRow(name: $0, language: $1, form: $2)
      }
      let triggers = packWords.mapTriggers {
        $0 == "ko"
      } _: {
        TriggerRow(type: $0, language: $1, kind: $2, form: $3, frame: $4)
      }
      return made.storeIfNil(
        KoreanKnowledge(types: types, lexicon: lexicon, triggers: triggers))
    }
  }
}
