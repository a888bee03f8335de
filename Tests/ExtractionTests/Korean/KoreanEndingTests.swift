import Testing

@testable import Extraction

@Suite struct KoreanEndingTests {
  static let words = KoreanWords(
    types: ["arrest_detention"], lexicon: [],
    triggers: [
      TriggerRow(type: "arrest_detention", language: "ko", kind: "noun", form: "체포"),
      TriggerRow(type: "arrest_detention", language: "ko", kind: "verb", form: "붙잡다"),
      TriggerRow(type: "arrest_detention", language: "ko", kind: "verb", form: "붙잡히다"),
    ])

  static func ending(_ word: String) -> KoreanEnding? {
    words.triggers(of: KoreanJamo.scalars(word)).first?.ending
  }

  @Test(
    "Every ending says how a verb is used",
    arguments: [
      ("체포했다", KoreanEnding.Kind.final, KoreanEnding.Tense.past), ("체포한다", .final, .present),
      ("체포했다고", .reported, .past), ("체포됐다며", .reported, .past), ("체포했으며", .connective, .past),
      ("체포하고", .connective, .none), ("체포해", .connective, .none), ("체포한", .adnominal, .past),
      ("체포하는", .adnominal, .present), ("체포하던", .adnominal, .imperfect),
      ("체포할", .adnominal, .prospective), ("체포하기", .nominal, .none), ("체포하지", .negatable, .none),
      ("체포하면", .conditional, .none), ("체포했다면", .conditional, .past), ("체포하려고", .purpose, .none),
      ("체포하도록", .purpose, .none), ("체포하라고", .imperative, .none), ("체포하자고", .imperative, .none),
      ("붙잡았다", .final, .past), ("붙잡힌", .adnominal, .past), ("붙잡은", .adnominal, .past),
      ("붙잡고", .connective, .none), ("체포했습니다", .final, .past), ("체포", .noun, .none),
      ("체포를", .noun, .none),
    ])
  func endings(_ word: String, _ kind: KoreanEnding.Kind, _ tense: KoreanEnding.Tense) {
    let ending = Self.ending(word)
    #expect(ending?.kind == kind, "\(word) \(String(describing: ending))")
    if kind != .connective, kind != .nominal { #expect(ending?.tense == tense, "\(word)") }
  }

  @Test("Voice", arguments: [("체포됐다", true), ("체포당했다", true), ("체포했다", false), ("붙잡혔다", true)])
  func voice(_ word: String, _ isPassive: Bool) {
    #expect(Self.ending(word)?.isPassive == isPassive)
  }

  @Test("Other words are no triggers", arguments: ["체포영장", "체포조", "붙임", "탈북민"])
  func others(_ word: String) {
    #expect(Self.ending(word) == nil)
  }
}
