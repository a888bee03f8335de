import Foundation
import Testing

/// Jobs that are killed, run at the same time, or find the disk full.
@Suite(.serialized) struct JobForceTests {
  private static let isSoak = ProcessInfo.processInfo.environment["DATELINE_SOAK"] != nil

  private static let keys = """
    window: all
    outputs: {files: [briefing.pdf, map.svg, incidents.csv, incidents.jsonl]}
    keep: {last: 2}
    """

  private func start(_ folder: URL, _ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = Binary.url
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  /// Kills are spread over a run; each time the texts change so that there is something to write.
  @Test func killedAtAnyMomentNothingIsTorn() throws {
    let kills = Self.isSoak ? 200 : 20
    try JobFolder.with(Self.keys) { folder in
      let clock = ContinuousClock()
      var outcome = try folder.dateline(["job", "run", "-q", "--as-of", "2026-02-01"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      // What is written when nothing is killed, for each state of the texts: the reference.
      func text(_ round: Int) -> String {
        "Report \(round)\n\nPublished: 2026-01-25\n\nOn January 2\(round % 4), 2026, police in "
          + "Wonsan, Kangwon Province, arrested \(2 + round % 7) traders, a resident said.\n"
      }
      let whole = clock.measure {
        _ = try? folder.write("corpus/more.txt", text(0))
        _ = try? folder.dateline(["job", "run", "-q", "--as-of", "2026-02-01"])
      }
      var killed = 0
      for round in 1...kills {
        let before = try folder.files()
        try folder.write("corpus/more.txt", text(round))
        let process = try start(folder.url, ["job", "run", "-q", "--as-of", "2026-02-01"])
        let share = Double(round * 37 % kills) / Double(kills)
        usleep(
          UInt32(share * Double(whole.components.attoseconds / 1_000_000_000_000))
            + UInt32(Double(whole.components.seconds) * share * 1e6))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        if process.terminationReason == .uncaughtSignal { killed += 1 }
        let torn = try folder.files()
        outcome = try folder.dateline(["job", "run", "-q", "--as-of", "2026-02-01"])
        #expect(outcome.status == 0, "round \(round): \(outcome.errors)")
        let after = try folder.files()
        for (name, bytes) in torn where name.hasPrefix("output/") && !name.hasSuffix(".tmp") {
          #expect(
            bytes == before[name] || bytes == after[name],
            "round \(round): \(name) is neither the old nor the new one")
        }
        #expect(try folder.temporary().isEmpty, "round \(round)")
        let check = try folder.dateline(["job", "verify", "output/manifest.json", "-q"])
        #expect(check.status == 0, "round \(round): \(check.output)")
      }
      print("kill -9: \(killed) of \(kills) runs were killed, 0 torn")
      #expect(killed >= kills / 4)
      // What was made under fire is what a calm run makes of the same texts.
      let survivor = try folder.read("output/incidents.jsonl")
      try FileManager.default.removeItem(at: folder.url.appending(path: "dateline.db"))
      try? FileManager.default.removeItem(at: folder.url.appending(path: "dateline.db-wal"))
      try? FileManager.default.removeItem(at: folder.url.appending(path: "dateline.db-shm"))
      #expect(try folder.dateline(["job", "run", "-q", "--as-of", "2026-02-01"]).status == 0)
      #expect(try folder.read("output/incidents.jsonl") == survivor)
    }
  }

  @Test func ofEightAtOnceOneRunsAndSevenAreTurnedAway() throws {
    let rounds = Self.isSoak ? 20 : 3
    for round in 1...rounds {
      try JobFolder.with("outputs: {files: [incidents.csv]}") { folder in
        // Enough texts that the one that runs is still at it when the last of the eight begins.
        for number in 0..<120 {
          try folder.write(
            "corpus/text-\(number).txt",
            "Note \(number)\n\nPublished: 2026-01-20\n\n"
              + String(
                repeating: "On January 15, 2026, police in Wonsan arrested \(number) traders. ",
                count: 12))
        }
        let processes = try (0..<8).map { _ in try start(folder.url, ["job", "run", "-q"]) }
        for process in processes { process.waitUntilExit() }
        #expect(
          processes.map(\.terminationStatus).sorted() == [0] + Array(repeating: 75, count: 7),
          "round \(round)")
        #expect(try folder.history().compactMap { $0["issue"] as? Int } == [1], "round \(round)")
      }
    }
  }

  @Test func eightJobsAtOnceGiveTheBytesOfOneAfterAnother() throws {
    func jobs(_ folder: JobFolder) throws {
      // The first three share a store and take turns at it.
      let jobs = (1...8).map { number in
        "  - {name: j\(number), corpus: corpus, store: s\(max(3, number)).db, window: last-\(number * 3)-days, "
          + "outputs: {folder: out/\(number), files: [briefing.pdf, incidents.csv, map.svg]}}"
      }
      try folder.write("dateline.yaml", "jobs:\n" + jobs.joined(separator: "\n") + "\n")
    }
    try JobFolder.with("") { serial in
      try JobFolder.with("") { parallel in
        try jobs(serial)
        try jobs(parallel)
        #expect(
          try serial.dateline(["job", "run", "--all", "-q", "--as-of", "2026-01-25"]).status == 0)
        let processes = try (1...8).map {
          try start(parallel.url, ["job", "run", "j\($0)", "-q", "--as-of", "2026-01-25"])
        }
        for process in processes { process.waitUntilExit() }
        #expect(processes.allSatisfy { $0.terminationStatus == 0 })
        let (one, other) = (try serial.files(), try parallel.files())
        #expect(one.keys.sorted() == other.keys.sorted())
        for (name, bytes) in one { #expect(other[name] == bytes, "\(name)") }
      }
    }
  }

  @Test func aFullDiskLeavesTheOldOutputs() throws {
    try Binary.withFolder { mount in
      let isMounted =
        getuid() == 0
        && (try? Tool.run("mount", ["-t", "tmpfs", "-o", "size=4m", "tmpfs", mount.path]))?.status
          == 0
      defer { if isMounted { _ = try? Tool.run("umount", ["-l", mount.path]) } }
      guard isMounted else {
        print("skipped in part: no tmpfs may be mounted; file sizes are limited instead")
        try limitedFileSize()
        return
      }
      let folder = JobFolder(url: mount)
      try folder.write(
        "dateline.yaml",
        "name: j\ncorpus: corpus\noutputs: {files: [briefing.pdf, briefing.html, map.svg]}\n")
      for (name, text) in JobFolder.texts { try folder.write(name, text) }
      #expect(try folder.dateline(["job", "run", "-q"]).status == 0)
      let before = try folder.files()
      try folder.write("corpus/market.txt", "Nothing.\n\nPublished: 2026-01-21\n\nA quiet day.\n")
      // Fill what is left, in steps: the run fails at the store, at the first file, at a later one.
      for room in [0, 64 << 10, 200 << 10] {
        let filler = mount.appending(path: "filler").path
        _ = try Tool.run(
          "sh",
          [
            "-c",
            "rm -f '\(filler)'; dd if=/dev/zero of='\(filler)' bs=4k 2>/dev/null; "
              + "truncate -s -\(room) '\(filler)'",
          ])
        let outcome = try folder.dateline(["job", "run", "-q"])
        if outcome.status == 0, room > 0 { continue }
        #expect(outcome.status == 74, "\(room): \(outcome.errors)")
        #expect(outcome.errors.contains("hint:"))
        #expect(try folder.temporary().isEmpty)
        for (name, bytes) in before where name.hasPrefix("output/") {
          #expect(try folder.read(name) == bytes, "\(room): \(name)")
        }
      }
      try FileManager.default.removeItem(at: mount.appending(path: "filler"))
      #expect(try folder.dateline(["job", "run", "-q"]).status == 0)
      #expect(try folder.dateline(["job", "verify", "output/manifest.json"]).status == 0)
    }
  }

  /// Without a disk of its own: the shell limits the size of files that may be written.
  private func limitedFileSize() throws {
    try JobFolder.with("outputs: {files: [briefing.pdf, briefing.html, map.svg]}") { folder in
      #expect(try folder.dateline(["job", "run", "-q"]).status == 0)
      let before = try folder.files()
      try folder.write("corpus/market.txt", "Nothing.\n\nPublished: 2026-01-21\n\nA quiet day.\n")
      let run = try Tool.run(
        "sh",
        [
          "-c",
          "cd '\(folder.url.path)' && trap '' XFSZ && ulimit -f 40 && '\(Binary.url.path)' job run -q",
        ])
      #expect(run.status == 74)
      #expect(try folder.temporary().isEmpty)
      for (name, bytes) in before where name.hasPrefix("output/") {
        #expect(try folder.read(name) == bytes, "\(name)")
      }
    }
  }
}
