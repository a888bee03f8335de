import Events
import Testing

@Suite struct AgencyNameTests {
  private let ministry = Agency(
    id: "mss", name: "Ministry of State Security", shortName: "State security", country: "KP",
    kind: "secret-police")

  @Test(arguments: [
    ("Ministry of State Security", true), ("ministry of state-security", true),
    ("State security", true), ("Ministry of State Security / judiciary", true),
    ("State Security Department", false), ("Ministry of Public Security", false), ("", false),
    ("—", false),
  ])
  func aNameOfTodayIsToldFromAnother(name: String, expected: Bool) {
    #expect(ministry.isCalled(name) == expected)
  }

  @Test func aNameWithoutLettersIsNobodys() {
    let nameless = Agency(id: "x", name: "—", country: "KP", kind: "police")
    #expect(!nameless.isCalled("—"))
  }
}
