import Foundation
import Testing

/// Stores with flipped bits and cut ends: an error that says what to do, or the same answer.
@Suite struct DamagedStoreTests {
  struct Outcome {
    var status: Int32
    var isSame: Bool
    var errors: String
    var seconds: Double
  }

  /// What a command makes of a damaged store; nil where the damage was written over.
  static func read(
    _ damaged: Data, _ arguments: [String], expecting expected: String, at path: URL
  ) throws -> Outcome? {
    for end in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path.path + end)
    }
    try damaged.write(to: path)
    let begin = Date()
    let outcome = try Binary.run(arguments + ["--store", path.path])
    let seconds = Date().timeIntervalSince(begin)
    guard try Data(contentsOf: path) == damaged else { return nil }
    return Outcome(
      status: outcome.status, isSame: outcome.output == expected, errors: outcome.errors,
      seconds: seconds)
  }

  @Test func damageIsAnErrorWithAHintAndNeverWritten() throws {
    try Binary.withFolder { folder in
      let texts = folder.appending(path: "texts")
      try MadeCorpus.write(0..<40, to: texts)
      let store = folder.appending(path: "whole.db")
      #expect(try Binary.run(["ingest", texts.path, "--store", store.path, "-q"]).status == 0)
      let whole = try Data(contentsOf: store)
      let commands = [
        ["incidents", "--format", "jsonl"], ["dump"], ["review", "export"],
      ]
      let expected = try commands.map {
        try Binary.run($0 + ["--store", store.path]).output
      }
      var numbers = SeededNumbers(state: 5)
      let trials = Soak.count(45, soak: 1000)
      var refused = 0
      for trial in 0..<trials {
        var damaged = whole
        switch trial % 5 {
        case 0: damaged = whole.prefix(Int.random(in: 1..<whole.count, using: &numbers))
        case 1:
          // Where the header and the schema stand, every bit matters.
          damaged[Int.random(in: 0..<8192, using: &numbers)] ^= 1 << UInt8(trial % 8)
        default:
          damaged[Int.random(in: 0..<whole.count, using: &numbers)] ^= 1 << UInt8(trial % 8)
        }
        let command = trial % commands.count
        let outcome = try Self.read(
          damaged, commands[command], expecting: expected[command],
          at: folder.appending(path: "damaged.db"))
        guard let outcome else {
          Issue.record("trial \(trial): the damaged store was written")
          continue
        }
        #expect(outcome.seconds < 5, "trial \(trial)")
        if outcome.status != 0 {
          refused += 1
          #expect([1, 10].contains(outcome.status), "trial \(trial): \(outcome.errors)")
          #expect(outcome.errors.contains("hint:"), "trial \(trial): \(outcome.errors)")
        } else {
          #expect(outcome.isSame, "trial \(trial): another answer without an error")
        }
      }
      #expect(refused > trials / 5)
    }
  }
}
