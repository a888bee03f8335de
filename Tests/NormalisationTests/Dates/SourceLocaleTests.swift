import Events
import Testing

@testable import Normalisation

struct SourceLocaleTests {
  @Test func orderOfFiguresByTag() {
    #expect(SourceLocale.numericOrder("en-US") == .monthFirst)
    #expect(SourceLocale.numericOrder("en-GB") == .dayFirst)
    #expect(SourceLocale.numericOrder("en") == .unknown)
    #expect(SourceLocale.numericOrder("fr") == .dayFirst)
    #expect(SourceLocale.numericOrder("ko-KP") == .unknown)
    #expect(SourceLocale.numericOrder("") == .unknown)
  }

  @Test func hemispheres() {
    #expect(SourceLocale.isSouthern("NZ"))
    #expect(!SourceLocale.isSouthern("KP"))
    let record = DocumentRecord(key: "a", language: "en-GB")
    let context = DocumentDateContext(record: record, country: "AU", preference: .past)
    #expect(context.isSouthern && context.numericOrder == .dayFirst)
  }
}
