import Events
import Extraction
import Testing

@testable import Normalisation

/// Every rule is held to the examples that are printed of it.
struct DateRuleExamplesTests {
  @Test func everyRuleDoesWhatItsExamplesSay() throws {
    let reader = try DateSupport.reader()
    for rule in DateRules.all {
      #expect(!rule.matches.isEmpty && !rule.examples.isEmpty, "\(rule.id)")
      for example in rule.examples {
        let context = DocumentDateContext(published: DateSupport.reference(example.reference))
        let got = reader.mentions(in: example.text, context: context).map(\.date.edtf)
        let isRight =
          example.value == nil
          ? got.allSatisfy { $0 == nil } : got.contains { $0 == example.value }
        #expect(
          isRight, "\(rule.id): \(example.text): wanted \(example.value ?? "nil"), got \(got)")
      }
    }
  }

  @Test func idsAreUnique() {
    let ids = DateRules.all.map { $0.id }
    #expect(Set(ids).count == ids.count)
  }
}
