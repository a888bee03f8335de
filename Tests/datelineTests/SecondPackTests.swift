import Foundation
import Testing

/// Another country is another pack, not other code: Myanmar, with texts written for it.
@Suite struct SecondPackTests {
  private static let fixtures = Binary.root.appending(path: "Tests/KnowledgeTests/Fixtures")

  @Test func readsTextsOfItsCountry() throws {
    let outcome = try Binary.run([
      "incidents", SecondPackTests.fixtures.appending(path: "mm-texts").path, "--knowledge",
      SecondPackTests.fixtures.appending(path: "mm").path, "--format", "csv",
    ])
    #expect(outcome.status == 0)
    let rows = outcome.output.split(separator: "\n")
    // Type, day, unit and body that stand in one row each.
    for expected in [
      ["arrest_detention", "2023-06-12", "Sagaing", "Armed Forces"],
      ["arrest_detention", "2023-06-10", "Yangon", "Police"],
      ["killing", "2023-06-12", "Sagaing"],
      ["law_decree", "2022-01-31", "State Administration Council"],
      ["punishment", "2022-07-28", "Mandalay"],
      ["trafficking", "2022-07-29", "Rakhine", "Arakan Army"],
    ] {
      #expect(
        rows.contains { row in expected.allSatisfy { row.contains($0) } },
        "\(expected)\n\(outcome.output)")
    }
    // What is feared, planned or usual is no incident.
    #expect(!outcome.output.contains("thousands could flee"))
    #expect(!outcome.output.contains("plans to hold an election"))
    #expect(!outcome.output.contains("often take bribes"))
  }
}
