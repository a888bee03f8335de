import Foundation
import Testing

/// Every bad input gets a clear error with a hint, and the rest is still done.
@Suite struct BadInputTests {
  let good = "Police arrested three smugglers in Hyesan on April 26, 2012, a source said.\n"

  func write(_ text: String, _ name: String, in folder: URL) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  @Test func aMissingPathIsNamed() throws {
    let outcome = try Binary.run(["incidents", "no/such/folder"])
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("no/such/folder"))
    #expect(outcome.errors.contains("hint:"))
    #expect(outcome.output.isEmpty)
  }

  @Test func oneOfManyMissingIsPartial() throws {
    try Binary.withFolder { folder in
      try write(good, "a.txt", in: folder)
      let outcome = try Binary.run(
        ["incidents", folder.path, "no/such/file.txt", "--format", "jsonl"])
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("no/such/file.txt"))
      #expect(outcome.output.contains("Hyesan"))
    }
  }

  @Test func anEmptyFolderSaysSo() throws {
    try Binary.withFolder { folder in
      let outcome = try Binary.run(["report", folder.path, "-o", folder.path + "/out"])
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("no document"))
      #expect(outcome.errors.contains("hint:"))
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/out"))
    }
  }

  @Test func aBinaryFileIsLeftOutAndTheRestDone() throws {
    try Binary.withFolder { folder in
      try write(good, "a.txt", in: folder)
      try Data([0x7f, 0x45, 0x4c, 0x46, 0, 0, 1, 2, 0]).write(
        to: folder.appending(path: "b.txt"))
      let outcome = try Binary.run(["incidents", folder.path, "--format", "jsonl"])
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("b.txt"))
      #expect(outcome.output.contains("Hyesan"))
    }
  }

  @Test func aBadManifestRowHasLineAndColumn() throws {
    try Binary.withFolder { folder in
      try write(good, "a.txt", in: folder)
      try write(
        "file,publisher,title,url,author,published,basis\na.txt,P,T,,,2021-02-30,byline\n",
        "manifest.csv", in: folder)
      let outcome = try Binary.run(["incidents", folder.path])
      #expect(outcome.status == 2)
      #expect(outcome.errors.contains("manifest.csv:2:"))
      #expect(outcome.errors.contains("2021-02-30"))
    }
  }

  @Test func aCorruptStoreIsSaidSoAndLeftAlone() throws {
    try Binary.withFolder { folder in
      let store = folder.appending(path: "store.db")
      let garbage = Data(String(repeating: "this is no database ", count: 500).utf8)
      try garbage.write(to: store)
      let outcome = try Binary.run(["incidents", "--store", store.path])
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("store.db"))
      #expect(outcome.errors.contains("hint:"))
      #expect(try Data(contentsOf: store) == garbage)
    }
  }

  @Test func aMissingStoreHasItsOwnCode() throws {
    try Binary.withFolder { folder in
      let outcome = try Binary.run(["incidents", "--store", folder.path + "/none.db"])
      #expect(outcome.status == 10)
      #expect(!FileManager.default.fileExists(atPath: folder.path + "/none.db"))
    }
  }

  @Test func standardOutputThatIsFullIsAnError() throws {
    let full = try FileHandle(forWritingTo: URL(filePath: "/dev/full"))
    let outcome = try Binary.run(
      ["incidents", "seeds"], folder: Binary.root, output: full)
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("hint:"))
  }

  @Test func wrongUsageIsTwoAndOnStandardError() throws {
    for arguments in [[], ["reprot"], ["report", "--no-such-flag"], ["chart"], ["chart", "pie"]] {
      let outcome = try Binary.run(arguments)
      #expect(outcome.status == 2, "\(arguments)")
      #expect(outcome.output.isEmpty, "\(arguments)")
      #expect(!outcome.errors.isEmpty, "\(arguments)")
    }
    #expect(try Binary.run(["reprot"]).errors.contains("did you mean 'report'"))
  }

  @Test func helpAndVersionAreData() throws {
    let help = try Binary.run(["--help"])
    #expect(help.status == 0)
    #expect(help.output.contains("report"))
    let version = try Binary.run(["--version"])
    #expect(version.output.hasPrefix("dateline "))
    #expect(version.output.split(separator: "\n").count == 1)
  }
}
