import Events
import Testing

@testable import Jobs

struct IssueWordsTests {
  private let types = [
    "killing": IncidentType(
      id: "killing", label: "Killing or execution", shortLabel: "Killing", severity: 1),
    "own": IncidentType(id: "own", label: "Own type", shortLabel: "Own", severity: 2),
  ]

  @Test func typesAreNamedInTheLanguageOfTheReport() {
    let korean = TypeNames.types(types, in: "ko-KR")
    #expect(korean["killing"]?.label == "살해·처형")
    #expect(korean["own"]?.label == "Own type")
    #expect(TypeNames.types(types, in: "en")["killing"]?.label == "Killing or execution")
    // What another pack calls otherwise keeps its name.
    var renamed = types
    renamed["killing"]?.label = "Death"
    #expect(TypeNames.types(renamed, in: "ko")["killing"]?.label == "Death")
  }

  @Test func whatWasWithdrawnIsToldInKorean() {
    let words = IssueWords(
      names: Directory(), types: [:],
      isKorean: true)
    #expect(words.withdrawn(into: nil) == "이를 전하는 글이 더는 없음")
    #expect(words.withdrawn(into: "A").contains("“A”"))
  }
}
