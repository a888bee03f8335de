import Testing

@testable import Extraction

@Suite struct KoreanConjugationTests {
  @Test(
    "Past forms of regular, contracted and irregular verbs",
    arguments: [
      ("붙잡다", "붙잡았"), ("넘기다", "넘겼"), ("달아나다", "달아났"), ("감추다", "감췄"), ("팔다", "팔았"), ("보내다", "보냈"),
      ("찌르다", "찔렀"), ("쓰다", "썼"), ("체포하다", "체포했"), ("되다", "됐"), ("들여오다", "들여왔"), ("싣다", "실었"),
    ])
  func past(_ verb: String, _ form: String) {
    let forms = KoreanConjugation.forms(of: verb).filter { $0.base == .past }
    #expect(forms.contains { KoreanJamo.text($0.text) == form })
  }

  @Test(
    "Forms before nouns",
    arguments: [
      ("받다", "받은", "받을"), ("돌다", "돈", "돌"), ("잡히다", "잡힌", "잡힐"), ("하다", "한", "할"),
      ("짓다", "지은", "지을"),
    ])
  func adnominal(_ verb: String, _ past: String, _ future: String) {
    let forms = KoreanConjugation.forms(of: verb)
    #expect(forms.contains { $0.base == .adnominal && KoreanJamo.text($0.text) == past })
    #expect(forms.contains { $0.base == .prospective && KoreanJamo.text($0.text) == future })
  }

  @Test("What is no verb has no forms", arguments: ["", "다", "체포", "ab다"])
  func none(_ word: String) {
    #expect(KoreanConjugation.forms(of: word).isEmpty)
  }
}
