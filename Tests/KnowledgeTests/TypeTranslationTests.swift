import Events
import Knowledge
import Testing

struct TypeTranslationTests {
  @Test func everyTypeHasAKoreanName() throws {
    let types = try KnowledgePack.builtInTypes()
    #expect(types.map(\.type) == (try KnowledgePack.builtIn().types.map(\.type)))
    for entry in types {
      let korean = try #require(entry.translations["ko"])
      #expect(korean.id == entry.type.id && korean.severity == entry.type.severity)
      for name in [korean.label, korean.shortLabel] {
        #expect(name.unicodeScalars.contains { (0xac00...0xd7a3).contains($0.value) })
      }
    }
  }
}
