import CivilTime
import Events
import Foundation
import Settings
import Testing

@testable import Jobs

@Suite struct RetentionTests {
  private func manifest(_ issue: Int, _ day: String, _ outputs: [OutputManifest.Entry]) throws
    -> JobManifest
  {
    JobManifest(
      program: "dateline", job: "j", issue: issue, asOf: try #require(CivilDate(iso: day)),
      window: .init(zone: "UTC", dates: "overlap"),
      knowledge: KnowledgeStamp(id: "", version: "", sha256: ""), style: "briefing",
      fingerprint: "", status: "complete", problems: [], base: "..", inputs: [], outputs: outputs,
      counts: [:])
  }

  private func withRoot(_ body: (URL, RootFolder) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "retention-\(UUID())")
    let root = folder.appending(path: "root")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder, try RootFolder(root.path))
  }

  private func put(_ issue: JobManifest, _ files: [String: String], in root: RootFolder) throws {
    let staged = StagedFiles(root)
    let folder = "output/issues/" + Retention.name(issue.issue)
    for (name, text) in files { try staged.add(Array(text.utf8), at: folder + "/" + name) }
    try staged.add(try issue.bytes(), at: folder + "/manifest.json")
    try staged.commit()
  }

  @Test func theNewestAndOneAMonthStay() throws {
    try withRoot { _, root in
      let days = [
        "2026-01-05", "2026-01-20", "2026-02-03", "2026-02-20", "2026-03-01", "2026-03-02",
      ]
      for (index, day) in days.enumerated() {
        let file = OutputFile("a.csv", text: day)
        try put(
          try manifest(index + 1, day, [OutputManifest.Entry(file)]), ["a.csv": day], in: root)
      }
      let keep = JobDefinition.Keep(last: 1, monthly: 3)
      let (removed, kept) = try Retention(root: root, folder: "output", job: "j", keep: keep)
        .apply()
      #expect(try root.names(in: "output/issues") == ["0002", "0004", "0006"])
      #expect(removed.count == 6 && kept.isEmpty)
    }
  }

  @Test func aManifestThatLeadsElsewhereRemovesNothing() throws {
    try withRoot { folder, root in
      let outside = folder.appending(path: "outside.txt")
      try Data("mine".utf8).write(to: outside)
      let hash = OutputManifest.Entry(OutputFile("x", text: "mine"))
      for (issue, path) in [
        (1, "../../../../outside.txt"), (2, outside.path), (3, ".."), (4, "a/../../../mine.txt"),
      ] {
        var entry = hash
        entry.path = path
        try put(try manifest(issue, "2026-01-0\(issue)", [entry]), ["a.csv": "a"], in: root)
      }
      try put(try manifest(9, "2026-02-01", []), [:], in: root)
      _ = try Retention(
        root: root, folder: "output", job: "j", keep: JobDefinition.Keep(last: 1, monthly: 0)
      ).apply()
      #expect(try Data(contentsOf: outside) == Data("mine".utf8))
      // Another job's issues are not this one's.
      let (removed, _) = try Retention(
        root: root, folder: "output", job: "other", keep: JobDefinition.Keep(last: 0, monthly: 0)
      ).apply()
      #expect(removed.isEmpty)
    }
  }
}
