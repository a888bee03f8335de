import Foundation
import GRDB
import Testing

/// Stores under processes that are killed, that run at once, and that find the store locked.
@Suite(.serialized) struct StoreProcessTests {
  /// What a store holds, as one hash.
  static func hash(_ store: String) throws -> String {
    let outcome = try Binary.run(["dump", "--hash", "--store", store])
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  /// A command under way.
  static func start(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = Binary.url
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  @Test func aKilledIngestLeavesAWholeStoreAndTheNextCompletesIt() throws {
    try Binary.withFolder { folder in
      let texts = folder.appending(path: "texts")
      try MadeCorpus.write(0..<150, to: texts)
      let whole = folder.path + "/whole.db"
      let begin = Date()
      #expect(try Binary.run(["ingest", texts.path, "--store", whole, "-q"]).status == 0)
      let duration = Date().timeIntervalSince(begin)
      let expected = try Self.hash(whole)

      var numbers = SeededNumbers(state: 41)
      var killed = 0
      for trial in 0..<Soak.count(20, soak: 200) {
        let store = folder.path + "/\(trial).db"
        let process = try Self.start(["ingest", texts.path, "--store", store, "-q"])
        usleep(UInt32(Double.random(in: 0.02...1.05, using: &numbers) * duration * 1e6))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        if process.terminationReason == .uncaughtSignal { killed += 1 }
        if FileManager.default.fileExists(atPath: store) {
          let check = try Binary.run(["dump", "--check", "--store", store])
          // An empty file is what a process leaves that was killed before its first commit.
          #expect(check.status == 0 || check.status == 10, "trial \(trial): \(check.errors)")
        }
        let next = try Binary.run(["ingest", texts.path, "--store", store, "-q"])
        #expect(next.status == 0, "trial \(trial): \(next.errors)")
        #expect(try Self.hash(store) == expected, "trial \(trial)")
        for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: store + end) }
      }
      #expect(killed > Soak.count(20, soak: 200) / 2)
    }
  }

  @Test func twoIngestsAtOnceLoseNothingAndBlockNoReader() throws {
    try Binary.withFolder { folder in
      for (name, numbers) in [("a", 0..<60), ("b", 60..<120)] {
        try MadeCorpus.write(numbers, to: folder.appending(path: name))
      }
      let (serial, parallel) = (folder.path + "/serial.db", folder.path + "/parallel.db")
      for name in ["a", "b"] {
        let outcome = try Binary.run(["ingest", "\(folder.path)/\(name)", "--store", serial, "-q"])
        #expect(outcome.status == 0)
      }
      let processes = try ["a", "b"].map {
        try Self.start(["ingest", "\(folder.path)/\($0)", "--store", parallel, "-q"])
      }
      var readings = 0
      while processes.contains(where: \.isRunning) {
        let outcome = try Binary.run(["incidents", "--store", parallel, "-q"])
        // 10: the store is not there yet.
        #expect(outcome.status == 0 || outcome.status == 10, "\(outcome.errors)")
        readings += outcome.status == 0 ? 1 : 0
      }
      #expect(readings > 0)
      #expect(processes.allSatisfy { $0.terminationStatus == 0 })
      #expect(try Self.hash(parallel) == Self.hash(serial))
      #expect(try Binary.run(["dump", "--check", "--store", parallel]).status == 0)
    }
  }

  @Test func aLockedStoreIsReadAndWaitedForAndAtLastRefused() throws {
    try Binary.withFolder { folder in
      let texts = folder.appending(path: "texts")
      try MadeCorpus.write(0..<2, to: texts)
      let store = folder.path + "/store.db"
      #expect(try Binary.run(["ingest", texts.path, "--store", store, "-q"]).status == 0)
      try MadeCorpus.write(2..<3, to: texts)

      var configuration = Configuration()
      configuration.allowsUnsafeTransactions = true
      let other = try DatabaseQueue(path: store, configuration: configuration)
      try other.writeWithoutTransaction { try $0.execute(sql: "BEGIN IMMEDIATE") }
      let begin = Date()
      let reading = try Binary.run(["incidents", "--store", store, "--format", "jsonl"])
      #expect(reading.status == 0, "\(reading.errors)")
      #expect(reading.output.contains("smugglers"))
      #expect(Date().timeIntervalSince(begin) < 5)

      let writing = try Binary.run(["ingest", texts.path, "--store", store])
      #expect(writing.status == 75)
      #expect(writing.errors.contains("store-locked"), "\(writing.errors)")
      #expect(writing.errors.contains("hint: wait until it ends"))
      #expect(Date().timeIntervalSince(begin) > 8)

      let waiting = try Self.start(["ingest", texts.path, "--store", store, "-q"])
      usleep(1_500_000)
      #expect(waiting.isRunning)
      try other.writeWithoutTransaction { try $0.execute(sql: "ROLLBACK") }
      waiting.waitUntilExit()
      #expect(waiting.terminationStatus == 0)
      try other.close()
      let list = try Binary.run(["incidents", "--store", store, "--format", "jsonl"])
      #expect(list.output.count > reading.output.count)
    }
  }
}
