import Corpus
import Events
import Knowledge
import Testing

@testable import Extraction

/// What is skipped would have told nothing: sentences made of the triggers themselves, whole, with a
/// word left out, and with their words the other way round.
@Suite struct TriggerGateTests {
  private static func sentences() throws -> [String] {
    let pack = try KnowledgePack.builtIn()
    var sentences: [String] = []
    for (number, trigger) in pack.triggers.enumerated()
    where trigger.language == "en" && number % 7 == 0 {
      let words = trigger.form.split(separator: " ").map {
        String($0.split(separator: "/").first ?? $0)
      }
      var forms = [words, words.reversed()]
      for left in words.indices where words.count > 1 {
        forms.append(words.enumerated().filter { $0.offset != left }.map(\.element))
      }
      for form in forms {
        let told = form.joined(separator: " ")
        sentences.append("In Kandahar, officials \(told) in the north of the city on May 3, 2012.")
        sentences.append("They were to \(told), but it rained.")
      }
    }
    return sentences
  }

  @Test func aClosedGateHidesNoTrigger() throws {
    let extractor = try Reader.extractor.get()
    var closed = 0
    var opened = 0
    for sentence in try Self.sentences() {
      let tokens = Tokenizer(vocabulary: extractor.vocabulary).tokens(of: sentence)
      let range = 0..<tokens.count
      let words = SentenceWords(range, in: tokens)
      let gate = TriggerGate(
        lexicon: extractor.lexicon, vocabulary: extractor.vocabulary, tokens: tokens)
      guard !gate.opens(for: range, words) else {
        opened += 1
        continue
      }
      closed += 1
      let clause = ClauseReader(lexicon: extractor.lexicon, vocabulary: extractor.vocabulary)
        .read(tokens, in: range, names: [])
      let hits = TriggerFinder(
        lexicon: extractor.lexicon, vocabulary: extractor.vocabulary, tokens: tokens,
        clause: clause, words: words
      ).hits()
      #expect(hits.isEmpty, "\(sentence)")
    }
    #expect(closed > 100)
    #expect(opened > 300)
  }

  @Test func namesAreThoseOfTheWholeReading() throws {
    let extractor = try Reader.extractor.get()
    var chance = Chance(state: 7)
    for sentence in try Self.sentences().prefix(400) {
      let tokens = Tokenizer(vocabulary: extractor.vocabulary).tokens(of: sentence)
      var names: [NamedSpan] = []
      var at = 0
      while at < tokens.count {
        let end = min(tokens.count, at + 1 + chance.next(3))
        if chance.next(3) == 0 {
          names.append(NamedSpan(tokens: at..<end, entity: .place(names.count)))
        }
        at = end
      }
      let reader = UnitReader(
        lexicon: extractor.lexicon, vocabulary: extractor.vocabulary, tokens: tokens)
      let whole = reader.units(in: 0..<tokens.count, names: names[...])
        .filter { $0.entity != .none }
      let alone = reader.names(in: 0..<tokens.count, names: names[...])
      #expect(alone.map(\.tokens) == whole.map(\.tokens), "\(sentence)")
      #expect(alone.map(\.entity) == whole.map(\.entity), "\(sentence)")
    }
  }

  @Test func wordsOfASentenceAreNeverMissed() throws {
    let extractor = try Reader.extractor.get()
    let tokens = Tokenizer(vocabulary: extractor.vocabulary)
      .tokens(of: "Police arrested 150 men in the north of the city on Monday.")
    let words = SentenceWords(0..<tokens.count, in: tokens)
    for token in tokens.tokens where token.word >= 0 { #expect(words.mayHold(token.word)) }
    let others = (0..<Int32(2000)).filter { word in !tokens.tokens.contains { $0.word == word } }
    #expect(others.filter { words.mayHold($0) }.count < 100)
  }
}

/// Chance that is the same in every run.
private struct Chance {
  var state: UInt64

  mutating func next(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
