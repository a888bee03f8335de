import Foundation
import Testing

/// Sheets through the command: faults name their place, and nothing is written for any of them.
@Suite struct ReviewCommandTests {
  func filled(_ folder: URL) throws -> String {
    try MadeCorpus.write(0..<4, to: folder.appending(path: "texts"))
    let store = folder.path + "/store.db"
    let outcome = try Binary.run(["ingest", folder.path + "/texts", "--store", store, "-q"])
    #expect(outcome.status == 0, "\(outcome.errors)")
    return store
  }

  @Test func aFaultySheetNamesRowAndColumnAndChangesNothing() throws {
    try Binary.withFolder { folder in
      let store = try filled(folder)
      let before = try Data(contentsOf: URL(filePath: store))
      let sheet = try Binary.run(["review", "export", "--store", store]).output
      let lines = sheet.components(separatedBy: "\r\n")
      let faulty: [(String, String)] = [
        ("id,what\r\n1,2\r\n", "sheet.csv:1:1"),
        (
          ([lines[0]] + ["nobody,title,x,y,edit,ana,,,,"]).joined(separator: "\r\n"), "sheet.csv:2:"
        ),
        (
          ([lines[0], lines[1], lines[2].replacing(",,,", with: ",x,improve,")])
            .joined(separator: "\r\n"), "sheet.csv:3:"
        ),
        (lines[0] + "\r\n\"open", "sheet.csv:2:"),
      ]
      for (text, place) in faulty {
        let path = folder.appending(path: "sheet.csv")
        try Data(text.utf8).write(to: path)
        let outcome = try Binary.run(
          ["review", "import", path.path, "--store", store, "--who", "ana"])
        #expect(outcome.status == 2, "\(outcome.errors)")
        #expect(outcome.errors.contains(place), "\(outcome.errors)")
        #expect(outcome.errors.contains("hint:"))
        #expect(try Data(contentsOf: URL(filePath: store)) == before)
      }
    }
  }

  @Test func staleDecisionsAreListedAndTheIngestSaysSo() throws {
    try Binary.withFolder { folder in
      let store = try filled(folder)
      let sheet = try Binary.run(["review", "export", "--store", store]).output
      var lines = sheet.components(separatedBy: "\r\n")
      let index = try #require(lines.firstIndex { $0.contains(",title,") })
      var cells = lines[index].components(separatedBy: ",")
      (cells[3], cells[4]) = ("As a person put it", "edit")
      lines[index] = cells.joined(separator: ",")
      let path = folder.appending(path: "sheet.csv")
      try Data(lines.joined(separator: "\r\n").utf8).write(to: path)
      let imported = try Binary.run(
        ["review", "import", path.path, "--store", store, "--who", "ana"])
      #expect(imported.status == 0, "\(imported.errors)")
      let list = try Binary.run(["incidents", "--store", store, "--format", "csv", "--corrected"])
      #expect(list.output.contains("As a person put it"))
      // The documents go away: the decision has nothing to stand on, is kept and said.
      try FileManager.default.removeItem(at: folder.appending(path: "texts"))
      try MadeCorpus.write(20..<22, to: folder.appending(path: "texts"))
      let again = try Binary.run(
        ["ingest", folder.path + "/texts", "--prune", "--store", store])
      #expect(again.status == 3, "\(again.errors)")
      #expect(again.errors.contains("review conflicts"), "\(again.errors)")
      let conflicts = try Binary.run(["review", "conflicts", "--store", store])
      #expect(conflicts.output.contains("As a person put it"))
    }
  }
}
