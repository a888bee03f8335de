import Foundation
import Testing

/// Stores that are made beside their place from records, and put there whole.
@Suite(.serialized) struct FillingTests {
  /// Records of made-up texts, one file for each range of numbers.
  private func records(_ ranges: [Range<Int>], in folder: URL) throws -> [String] {
    try ranges.enumerated().map { index, numbers in
      let texts = folder.appending(path: "texts-\(index)")
      try MadeCorpus.write(numbers, to: texts)
      let outcome = try Binary.run(["extract", texts.path, "--with-text", "-q"])
      #expect(outcome.status == 0, "\(outcome.errors)")
      let file = folder.appending(path: "records-\(index).jsonl")
      try outcome.output.write(to: file, atomically: false, encoding: .utf8)
      return file.path
    }
  }

  private func take(_ records: String, into store: String) throws {
    let outcome = try Binary.run(["ingest", "--extracted", records, "--store", store, "-q"])
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  @Test func aKilledFillingLeavesNoStoreOrAWholeOne() throws {
    try Binary.withFolder { folder in
      let file = try records([0..<120], in: folder)[0]
      let whole = folder.path + "/whole.db"
      let begin = Date()
      try take(file, into: whole)
      let duration = Date().timeIntervalSince(begin)
      let expected = try StoreProcessTests.hash(whole)

      var numbers = SeededNumbers(state: 43)
      for trial in 0..<Soak.count(8, soak: 100) {
        let store = folder.path + "/\(trial).db"
        let process = try StoreProcessTests.start(
          ["ingest", "--extracted", file, "--store", store, "-q"])
        usleep(UInt32(Double.random(in: 0.02...1.05, using: &numbers) * duration * 1e6))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        let left = try Binary.run(["dump", "--hash", "--store", store])
        if left.status == 0 {
          #expect(left.output == expected, "trial \(trial)")
        } else {
          #expect(left.status == 10, "trial \(trial): \(left.errors)")
        }
        try take(file, into: store)
        #expect(try StoreProcessTests.hash(store) == expected, "trial \(trial)")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        #expect(!names.contains { $0.contains("-filling") }, "trial \(trial)")
      }
    }
  }

  @Test func twoAtOnceIntoANewStoreLoseNothing() throws {
    try Binary.withFolder { folder in
      let files = try records([0..<40, 40..<80], in: folder)
      let serial = folder.path + "/serial.db"
      for file in files { try take(file, into: serial) }
      let expected = try StoreProcessTests.hash(serial)
      for trial in 0..<6 {
        let store = folder.path + "/parallel-\(trial).db"
        // Records with records, and records with the very texts of the others.
        let other =
          trial % 2 == 1
          ? [folder.path + "/texts-1", "--store", store]
          : [
            "--extracted", files[1], "--store", store,
          ]
        let processes = try [["--extracted", files[0], "--store", store], other].map {
          try StoreProcessTests.start(["ingest", "-q"] + $0)
        }
        for process in processes {
          process.waitUntilExit()
          #expect(process.terminationStatus == 0)
        }
        #expect(try StoreProcessTests.hash(store) == expected, "trial \(trial)")
        #expect(try Binary.run(["dump", "--check", "--store", store]).status == 0)
      }
    }
  }

  @Test func theFileKeepsItsPlaceAndItsRights() throws {
    try Binary.withFolder { folder in
      let file = try records([0..<2], in: folder)[0]
      let real = folder.path + "/real.db"
      let link = folder.path + "/link.db"
      _ = FileManager.default.createFile(
        atPath: real, contents: Data(), attributes: [.posixPermissions: 0o600])
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: real)
      try take(file, into: link)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == real)
      let rights = try FileManager.default.attributesOfItem(atPath: real)[.posixPermissions]
      #expect(rights as? Int == 0o600)
      #expect(try Binary.run(["dump", "--check", "--store", real]).status == 0)
    }
  }

  @Test func whatCannotBeReadLeavesNothing() throws {
    try Binary.withFolder { folder in
      let store = folder.path + "/store.db"
      let outcome = try Binary.run(
        ["ingest", "--extracted", folder.path + "/none.jsonl", "--store", store])
      #expect(outcome.status == 1)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    }
  }
}
