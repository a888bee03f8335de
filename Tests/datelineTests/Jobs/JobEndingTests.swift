import Foundation
import Testing

/// Runs that end otherwise than well, and what is told of them.
@Suite struct JobEndingTests {
  private static let small = "outputs: {files: [incidents.csv, map.svg]}\n"

  @Test func inPartIsNotFailure() throws {
    try JobFolder.with(Self.small + "hooks: {partial: cat > told.json, success: touch no}\n") {
      folder in
      try Data([0xFF, 0xFE, 0x00, 0xD8]).write(to: folder.url.appending(path: "corpus/bad.txt"))
      try Data((0..<200).map { UInt8($0) }).write(
        to: folder.url.appending(path: "corpus/binary.txt"))
      let outcome = try folder.dateline(["job", "run"])
      #expect(outcome.status == 3, "\(outcome.errors)")
      #expect(folder.exists("output/map.svg"))
      #expect(!folder.exists("no"))
      let told = try JSONSerialization.jsonObject(with: folder.read("told.json")) as? [String: Any]
      #expect(told?["status"] as? String == "partial")
      #expect(try folder.history().last?["status"] as? String == "partial")
    }
  }

  @Test func aFailureLeavesTheOutputsAndIsTold() throws {
    try JobFolder.with(Self.small + "hooks: {failure: cat > told.json}\n") { folder in
      #expect(try folder.dateline(["job", "run", "-q"]).status == 0)
      let before = try folder.files()
      for name in JobFolder.texts.keys {
        try FileManager.default.removeItem(at: folder.url.appending(path: name))
      }
      let outcome = try folder.dateline(["job", "run", "-q"])
      #expect(outcome.status == 1, "\(outcome.errors)")
      for (name, bytes) in before where name.hasPrefix("output/") {
        #expect(try folder.read(name) == bytes)
      }
      let told = try JSONSerialization.jsonObject(with: folder.read("told.json")) as? [String: Any]
      #expect((told?["error"] as? String)?.contains("hint:") == true)
      #expect(try folder.history().last?["status"] as? String == "failed")
    }
  }

  @Test func hooksAreHeldToTheirTimeAndKeepSecrets() throws {
    let keys = """
      hooks:
        success:
          command: 'echo "$TOKEN" "$OTHER"; env | grep -c DATELINE_; sleep 900'
          time-limit: 1s
          secrets: [TOKEN]
      """
    try JobFolder.with(Self.small + keys) { folder in
      let clock = ContinuousClock()
      var outcome: Binary.Outcome?
      let time = try clock.measure {
        outcome = try folder.dateline(
          ["job", "run"], environment: ["TOKEN": "hunter2", "OTHER": "visible"])
      }
      #expect(outcome?.status == 3)
      #expect(outcome?.errors.contains("hook-failed") == true)
      #expect(outcome?.errors.contains("hunter2") == false)
      // Had it been waited for, it would be a quarter of an hour.
      #expect(time < .seconds(600))
      let said = try folder.history().last?["hook_output"] as? [String]
      #expect(said?.first?.contains("***") == true)
      // What a hook does not name it does not get.
      #expect(said?.first?.contains("visible") == false)
    }
  }

  @Test func aRunThatTakesTooLongIsEnded() throws {
    try JobFolder.with(Self.small + "time-limit: 3s\nhooks: {failure: cat > told.json}\n") {
      folder in
      for number in 0..<150 {
        try folder.write(
          "corpus/text-\(number).txt",
          "Note \(number)\n\nPublished: 2026-01-20\n\n"
            + String(
              repeating: "On January 15, 2026, police in Wonsan arrested \(number) traders. ",
              count: 60))
      }
      let outcome = try folder.dateline(["job", "run", "-q"])
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("dateline.yaml:4:13: time-limit:"), "\(outcome.errors)")
      #expect(String(decoding: try folder.read("told.json"), as: UTF8.self).contains("time-limit"))
      #expect(!folder.exists("output"))
      #expect(try folder.temporary().isEmpty)
      // On a slow machine the time may be over before the run is in the history.
      let runs = (try? folder.history()) ?? []
      #expect(runs.allSatisfy { $0["status"] as? String == "interrupted" }, "\(runs)")
    }
  }

  @Test func aSectionThatCannotBeDrawnFailsTheJob() throws {
    try JobFolder.with("outputs: {files: [incidents.csv, timeline-by-agency.svg]}\n") { folder in
      #expect(try folder.dateline(["job", "run", "-q"]).status == 0)
      let before = try folder.files()
      try folder.write("narrow.yaml", "name: narrow\npage: {width: 280, margin: 70}\n")
      try folder.write(
        "dateline.yaml",
        "name: j\ncorpus: corpus\nstyle: narrow.yaml\n"
          + "outputs: {files: [incidents.csv, timeline-by-agency.svg]}\n")
      try folder.write("corpus/more.txt", "More\n\nPublished: 2026-01-25\n\nA quiet day.\n")
      let outcome = try folder.dateline(["job", "run", "-q"])
      #expect(outcome.status == 1 || outcome.status == 2, "\(outcome.errors)")
      for (name, bytes) in before where name.hasPrefix("output/") {
        #expect(try folder.read(name) == bytes)
      }
      #expect(try folder.history().last?["status"] as? String == "failed")
    }
  }
}
