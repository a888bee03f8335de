import Foundation
import Settings
import Testing

/// The schema for editors and the reader must know the same keys and words.
@Suite struct JobSchemaTests {
  private func job() throws -> [String: Any] {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let data = try Data(contentsOf: root.appendingPathComponent("styles/job.schema.json"))
    let schema = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    return try #require((schema["$defs"] as? [String: Any])?["job"] as? [String: Any])
  }

  private func properties(_ schema: Any?) throws -> [String: Any] {
    try #require((schema as? [String: Any])?["properties"] as? [String: Any])
  }

  /// The keys that the reader lists when it meets one that it does not know.
  private func known(_ yaml: String) throws -> Set<String> {
    let error = try #require(throws: SettingsError.self) { try JobFile.parse(yaml, file: "j.yaml") }
    let list = try #require(error.hint.split(separator: ":").last, "\(error)")
    return Set(list.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) })
  }

  @Test func keysOfEveryMappingAgree() throws {
    let job = try properties(job())
    #expect(Set(job.keys) == Set(JobDefinition.keys))
    let head = "name: a\ncorpus: b\n"
    #expect(try known("zzzzzzzzzzzz: 1\n") == Set(job.keys))
    for key in ["filters", "outputs", "keep", "hooks"] {
      #expect(
        try known(head + "\(key): {zzzzzzzzzzzz: 1}\n") == Set(properties(job[key]).keys), "\(key)")
    }
    let forms = try #require((job["window"] as? [String: Any])?["oneOf"] as? [Any])
    #expect(try known(head + "window: {zzzzzzzzzzzz: 1}\n") == Set(properties(forms.last).keys))
    let hooks = try properties(job["hooks"])
    #expect(Set(hooks.keys) == Set(HookEvent.allCases.map(\.rawValue)))
    let hook = try #require((hooks["failure"] as? [String: Any])?["oneOf"] as? [Any])
    #expect(
      try known(head + "hooks: {failure: {zzzzzzzzzzzz: 1}}\n") == Set(properties(hook.last).keys))
  }

  @Test func wordsAgree() throws {
    let job = try properties(job())
    func words(_ value: Any?) throws -> Set<String> {
      Set(try #require((value as? [String: Any])?["enum"] as? [String]))
    }
    #expect(
      try words(job["missed"]) == Set(JobDefinition.MissedPolicy.allCases.map(\.rawValue)))
    #expect(try words(job["dates"]) == Set(JobDefinition.DateRule.allCases.map(\.rawValue)))
    let files = try #require(properties(job["outputs"])["files"] as? [String: Any])
    let forms = try #require((files["items"] as? [String: Any])?["oneOf"] as? [Any])
    #expect(try words(properties(forms.last)["kind"]) == Set(JobOutput.kindNames))
  }

  @Test func everyKindCanBeWritten() throws {
    for kind in JobOutput.kindNames {
      for ending in ["pdf", "svg", "csv", "jsonl", "json", "ics", "geojson", "jsonld", "md"] {
        let yaml = "name: a\ncorpus: b\noutputs: {files: [{file: x.\(ending), kind: \(kind)}]}\n"
        guard let job = try? JobFile.parse(yaml, file: "j.yaml").jobs.first else { continue }
        #expect(job.outputs.files.count == 1)
      }
    }
    #expect(!JobOutput.kindNames.isEmpty)
  }
}
