import Foundation
import Testing

/// What a report definition chooses: sections, their order and titles, files, paper, language.
@Suite struct DefinitionTests {
  private func text(_ yaml: String, _ more: [String] = []) throws -> String {
    try Binary.withFolder { folder in
      try Data(yaml.utf8).write(to: folder.appending(path: "d.yaml"))
      let outcome = try Binary.run(
        [
          "report", Binary.root.appending(path: "seeds").path, "--definition", "d.yaml", "-o",
          "b.pdf",
        ] + more, folder: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return try Tool.run("pdftotext", [folder.path + "/b.pdf", "-"]).output
    }
  }

  @Test func sectionsStandInTheOrderAndUnderTheTitlesGiven() throws {
    let text = try text(
      """
      sections:
        - method: { title: How it was done }
        - highlights: { title: First things }
        - map: { title: On the map of it }
        - key-figures
        - cover: { title: A cover, parts: [histogram] }
      """)
    let places = ["How it was done", "First things", "On the map of it", "Key figures", "A cover"]
      .map {
        text.range(of: $0)?.lowerBound
      }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
    #expect(!text.contains("Incident register"))
  }

  @Test func onlyTheOutputsAskedForAreWritten() throws {
    try Binary.withFolder { folder in
      try Data("outputs: [html, csv]\nsections: [cover, register]\n".utf8)
        .write(to: folder.appending(path: "d.yaml"))
      let outcome = try Binary.run(
        [
          "report", Binary.root.appending(path: "seeds").path, "--definition", "d.yaml", "-o",
          "out",
        ], folder: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/out").sorted()
      #expect(names == ["briefing.html", "incidents.csv", "manifest.json"])
    }
  }

  @Test func theReportSpeaksKorean() throws {
    let text = try text("language: ko\ntlp: AMBER\n")
    for words in ["사건 목록", "방법과 한계", "주요 사건", "2012년 4월 28일", "TLP:AMBER", "22건 중"] {
      #expect(text.contains(words) || words == "22건 중" && text.contains("건 중"), "\(words)")
    }
    for words in ["Incident register", "Method and limits", "Highlights", "April 2012"] {
      #expect(!text.contains(words), "\(words)")
    }
  }

  @Test func letterPaperAndMarkingsOnEveryPage() throws {
    try Binary.withFolder { folder in
      try Data("page: Letter\ntlp: RED\n".utf8).write(to: folder.appending(path: "d.yaml"))
      let outcome = try Binary.run(
        [
          "report", Binary.root.appending(path: "seeds").path, "--definition", "d.yaml", "-o",
          "b.pdf",
        ], folder: folder)
      #expect(outcome.status == 0)
      let info = try Tool.run("pdfinfo", [folder.path + "/b.pdf"]).output
      #expect(info.contains("612 x 792"))
      let text = try Tool.run("pdftotext", [folder.path + "/b.pdf", "-"]).output
      let pages = text.split(separator: "\u{0C}").filter { $0.contains { !$0.isWhitespace } }
      for page in pages { #expect(page.components(separatedBy: "TLP:RED").count == 3) }
    }
  }
}
