import Foundation
import Settings
import Testing

/// The schemas for editors and the readers must know the same keys.
@Suite struct SchemaTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func schema(_ name: String) throws -> [String: Any] {
    let data = try Data(contentsOf: Self.root.appendingPathComponent("styles/\(name)"))
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func properties(_ schema: [String: Any]) throws -> [String: Any] {
    try #require(schema["properties"] as? [String: Any])
  }

  @Test func everyColourIsInTheSchema() throws {
    let colours = try #require(properties(schema("style.schema.json"))["colours"] as? [String: Any])
    #expect(Set(try properties(colours).keys) == Set(Ink.allCases.map(\.rawValue)))
  }

  @Test(arguments: ["style.schema.json", "report.schema.json"])
  func everyKeyOfTheSchemaIsRead(name: String) throws {
    for key in try properties(schema(name)).keys {
      // A wrong value of a known key is refused as a value, not as a key.
      let yaml =
        "name: x\n".dropFirst(name.hasPrefix("style") && key != "name" ? 0 : 8) + "\(key): {}\n"
      let error = try #require(throws: SettingsError.self) {
        if name.hasPrefix("style") {
          _ = try StyleSheet.parse(String(yaml), file: "s.yaml")
          throw SettingsError(file: "s.yaml", message: "read")
        } else {
          _ = try ReportDefinition.parse(String(yaml), file: "r.yaml")
        }
      }
      #expect(!error.message.contains("has no key"), "\(key): \(error)")
    }
  }

  @Test func keysOutsideTheSchemaAreRefusedByName() throws {
    let known = Set(try properties(schema("report.schema.json")).keys)
    let error = try #require(throws: SettingsError.self) {
      try ReportDefinition.parse("zzzzzzzz: 1", file: "r.yaml")
    }
    let listed = error.hint.dropFirst("use one of: ".count).split(separator: ", ").map(String.init)
    #expect(Set(listed) == known)
  }
}
