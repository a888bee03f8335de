import Testing

@testable import Extraction

struct LexicalClassTests {
  @Test func everyConstantHasTheBitOfItsName() {
    #expect(LexicalClass.names.count <= 64)
    #expect(Set(LexicalClass.names).count == LexicalClass.names.count)
    let pairs: [(LexicalClass, String)] = [
      (.determiner, "determiner"), (.number, "number-word"), (.modalNegated, "modal-neg"),
      (.doVerb, "do"), (.historical, "historical"), (.say, "say-verb"), (.result, "result-verb"),
      (.person, "person-noun"), (.attack, "attack-noun"), (.bodyHead, "body-head"),
      (.intransitive, "intransitive-verb"), (.announce, "announce-verb"),
      (.locative, "locative"), (.perpetrator, "perpetrator"), (.enforcer, "enforcer"),
    ]
    for (value, name) in pairs { #expect(LexicalClass(name: name) == value, "\(name)") }
  }
}
