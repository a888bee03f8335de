import Foundation
import Testing

@Suite struct JobCommandTests {
  private static let small = "outputs: {files: [incidents.csv, map.svg]}\n"

  @Test func fromAnEmptyFolderToABriefing() throws {
    try Binary.withFolder { url in
      let folder = JobFolder(url: url)
      for words in [
        ["init"], ["job", "check"], ["job", "run"], ["job", "next"], ["job", "list"],
      ] {
        let outcome = try folder.dateline(words)
        #expect(outcome.status == 0, "\(words): \(outcome.errors)")
      }
      #expect(try folder.read("output/briefing.pdf").prefix(5) == Data("%PDF-".utf8))
      let again = try folder.dateline(["init"])
      #expect(again.status == 2)
      #expect(again.errors.contains("is there already"))
    }
  }

  @Test func anUnchangedRunWritesNothing() throws {
    try JobFolder.with(
      Self.small + "hooks: {success: echo s >> calls, change: echo c >> calls}\nkeep: {last: 3}\n"
    ) { folder in
      #expect(try folder.dateline(["job", "run", "-q"]).status == 0)
      let names = ["output/incidents.csv", "output/map.svg", "output/manifest.json"]
      let before = try names.map(folder.identity)
      let files = try folder.files()
      let outcome = try folder.dateline(["job", "run"])
      #expect(outcome.status == 0)
      #expect(outcome.errors.contains("unchanged"))
      #expect(try names.map(folder.identity) == before)
      var after = try folder.files()
      #expect(String(decoding: after["calls"] ?? Data(), as: UTF8.self) == "s\nc\ns\n")
      after["calls"] = files["calls"]
      #expect(after == files)
      #expect(try folder.history().map { $0["status"] as? String } == ["done", "unchanged"])
    }
  }

  @Test func whatIsMissingOfAnIssueIsWrittenAgain() throws {
    try JobFolder.with(Self.small) { folder in
      #expect(try folder.dateline(["job", "run", "-q", "--as-of", "2026-02-01"]).status == 0)
      let before = try folder.files()
      let kept = try folder.identity("output/map.svg")
      try FileManager.default.removeItem(at: folder.url.appending(path: "output/incidents.csv"))
      // Another day: the issue is the same, with its own day.
      #expect(try folder.dateline(["job", "run", "-q", "--as-of", "2026-02-03"]).status == 0)
      #expect(try folder.files() == before)
      #expect(try folder.identity("output/map.svg") == kept)
    }
  }

  @Test func aDryRunWritesNothing() throws {
    try JobFolder.with(Self.small) { folder in
      let before = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).sorted()
      let outcome = try folder.dateline(["job", "run", "--dry-run"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.errors.contains("would be written"))
      #expect(outcome.errors.contains("output/map.svg"))
      #expect(
        try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).sorted() == before)
      #expect(try folder.dateline(["job", "run", "-q"]).status == 0)
      let files = try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).sorted()
      try folder.write("corpus/arrests.txt", "Nothing happened.\n")
      #expect(try folder.dateline(["job", "run", "--dry-run", "-q"]).status == 0)
      #expect(
        try FileManager.default.subpathsOfDirectory(atPath: folder.url.path).sorted() == files)
      #expect(try folder.history().count == 1)
    }
  }

  @Test func theSecondIssueSaysWhatChanged() throws {
    try JobFolder.with("outputs: {files: [briefing.html]}\nschedule: daily\n") { folder in
      #expect(try folder.dateline(["job", "run", "-q", "--as-of", "2026-02-01"]).status == 0)
      let first = String(decoding: try folder.read("output/briefing.html"), as: UTF8.self)
      #expect(!first.contains("since issue"))
      try folder.write(
        "corpus/more.txt",
        "Six held\n\nPublished: 2026-01-25\n\nOn January 22, 2026, police in Wonsan, Kangwon "
          + "Province, arrested six traders, a resident said.\n")
      try FileManager.default.removeItem(at: folder.url.appending(path: "corpus/arrests.txt"))
      #expect(try folder.dateline(["job", "run", "-q", "--as-of", "2026-02-02"]).status == 0)
      let second = String(decoding: try folder.read("output/briefing.html"), as: UTF8.self)
      #expect(second.contains("new, 1 withdrawn since issue 1"))
      #expect(second.contains("the next is due on"))
      #expect(second.contains("no text tells of it any more"))
    }
  }

  @Test func flippedBytesAreFoundAndNamed() throws {
    try JobFolder.with(Self.small) { folder in
      #expect(try folder.dateline(["job", "run", "-q"]).status == 0)
      #expect(try folder.dateline(["job", "verify", "output/manifest.json"]).status == 0)
      for name in [
        "output/incidents.csv", "output/map.svg", "corpus/arrests.txt", "corpus/market.txt",
      ] {
        let whole = try folder.read(name)
        for place in [0, whole.count / 2, whole.count - 1] {
          var flipped = whole
          flipped[place] ^= 1
          try flipped.write(to: folder.url.appending(path: name))
          let outcome = try folder.dateline([
            "job", "verify", "output/manifest.json", "--format", "json",
          ])
          #expect(outcome.status == 1)
          let rows =
            try JSONSerialization.jsonObject(with: outcome.outputBytes) as? [[String: Any]] ?? []
          #expect(rows.count == 1)
          let path = rows.first?["path"] as? String ?? "?"
          #expect(name.hasSuffix(path), "\(name) is not \(path)")
        }
        try whole.write(to: folder.url.appending(path: name))
      }
      try FileManager.default.removeItem(at: folder.url.appending(path: "corpus/market.txt"))
      #expect(
        try folder.dateline(["job", "verify", "output/manifest.json"]).output.contains("missing"))
    }
  }

  @Test func earlierIssuesAreKeptAndOnlyOwnFilesRemoved() throws {
    try JobFolder.with(Self.small + "keep: {last: 2, monthly: 2}\n") { folder in
      for (round, day) in ["2026-01-30", "2026-01-31", "2026-02-01", "2026-02-02", "2026-02-03"]
        .enumerated()
      {
        try folder.write(
          "corpus/more.txt", "Note \(round).\n\nPublished: 2026-01-2\(round)\n\nQuiet.\n")
        if round == 1 { try folder.write("output/issues/0001/mine.txt", "mine") }
        if round == 2 { try folder.write("output/issues/0002/incidents.csv", "altered") }
        let outcome = try folder.dateline(["job", "run", "--as-of", day])
        #expect(outcome.status == 0, "\(outcome.errors)")
        #expect(!outcome.errors.contains("altered-issue") || round >= 2)
      }
      let issues = try FileManager.default.contentsOfDirectory(
        atPath: folder.url.appending(path: "output/issues").path
      ).sorted()
      // 4 and 5 are the last two, 2 the newest of January and altered besides; of 1 only what was
      // not written by the job is left.
      #expect(issues == ["0001", "0002", "0004", "0005"])
      #expect(
        try FileManager.default.contentsOfDirectory(
          atPath: folder.url.appending(path: "output/issues/0001").path) == ["mine.txt"])
    }
  }

  @Test func linksLeadNowhere() throws {
    try Binary.withFolder { elsewhere in
      for (link, target) in [
        ("output", "folder"), ("output/map.svg", "file"), (".dateline", "folder"),
        ("dateline.db", "file"), ("output/issues", "folder"), (".dateline/j.lock", "file"),
      ] {
        try JobFolder.with(Self.small + "keep: {last: 2}\n") { folder in
          let place = elsewhere.appending(path: UUID().uuidString)
          if target == "folder" {
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
          }
          let path = folder.url.appending(path: link)
          try FileManager.default.createDirectory(
            at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
          try FileManager.default.createSymbolicLink(at: path, withDestinationURL: place)
          let outcome = try folder.dateline(["job", "run", "-q"])
          #expect(outcome.status == 2, "\(link): \(outcome.errors)")
          #expect(outcome.errors.contains("unsafe-output"), "\(link)")
          if target == "folder" {
            #expect(try FileManager.default.contentsOfDirectory(atPath: place.path).isEmpty)
          } else {
            #expect(!FileManager.default.fileExists(atPath: place.path))
          }
        }
      }
    }
  }

  @Test func aTextIsNotWrittenOver() throws {
    try JobFolder.with("outputs: {folder: corpus, files: [notes.html, incidents.csv]}\n") {
      folder in
      try folder.write(
        "dateline.yaml",
        "name: j\ncorpus: corpus\noutputs: {folder: corpus, files: [{file: notes.html, kind: briefing}]}\n"
      )
      try folder.write("corpus/notes.html", "<p>On 3 May 2026 police arrested two men.</p>")
      let outcome = try folder.dateline(["job", "run", "-q"])
      #expect(outcome.status == 2, "\(outcome.errors)")
      #expect(try folder.read("corpus/notes.html").count == 45)
    }
  }

  @Test func faultsHaveTheirPlace() throws {
    try JobFolder.with("zone: Asia/Soul\n") { folder in
      let outcome = try folder.dateline(["job", "check"])
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("dateline.yaml:3:7: unknown-zone:"))
      #expect(outcome.errors.contains("did you mean “Asia/Seoul”?"))
      try folder.write("dateline.yaml", "name: j\ncorpus: corpus\nschedul: daily\n")
      let second = try folder.dateline(["job", "check", "--error-format", "json"])
      #expect(second.status == 2)
      let error = try JSONSerialization.jsonObject(with: Data(second.errors.utf8)) as? [String: Any]
      #expect(error?["line"] as? Int == 3 && error?["column"] as? Int == 1)
    }
  }

  @Test func theLogIsOneObjectALine() throws {
    try JobFolder.with(Self.small) { folder in
      let outcome = try folder.dateline([
        "job", "run", "-q", "--log-format", "json", "--log-level", "info",
      ])
      let lines = outcome.errors.split(separator: "\n")
      #expect(lines.count >= 3)
      for line in lines {
        let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
        #expect(object?["job"] as? String == "j" && object?["level"] != nil, "\(line)")
      }
    }
  }

  @Test func hostileNamesOfOutputsWriteNothingAnywhere() throws {
    try Binary.withFolder { around in
      for name in [
        "../out.pdf", around.path + "/out.pdf", "a/../../out.pdf", "..", "a//b.pdf", ".hidden.pdf",
        "x\\u0000.pdf", "\\u202Efdp.pdf", "~/out.pdf", String(repeating: "a", count: 300) + ".pdf",
      ] {
        let folder = JobFolder(url: around.appending(path: "job"))
        try folder.write(
          "dateline.yaml",
          "name: j\ncorpus: corpus\noutputs: {files: [{file: \"\(name)\", kind: briefing}]}\n")
        try folder.write("corpus/a.txt", "A quiet day.\n")
        let outcome = try folder.dateline(["job", "run"])
        #expect(outcome.status == 2, "\(name)")
        #expect(outcome.errors.contains("dateline.yaml:3:"), "\(outcome.errors)")
        #expect(
          try FileManager.default.subpathsOfDirectory(atPath: around.path).sorted()
            == ["job", "job/corpus", "job/corpus/a.txt", "job/dateline.yaml"])
      }
    }
  }
}
