import Foundation
import Testing

/// A character that no installed font has is drawn as a box, said with its place, and counted as
/// work done in part; or it is an error, where that is asked for.
@Suite struct MissingGlyphTests {
  private func folder(_ body: (URL) throws -> Void) throws {
    try Binary.withFolder { folder in
      let corpus = folder.appending(path: "corpus")
      try FileManager.default.createDirectory(at: corpus, withIntermediateDirectories: true)
      // A character for private use of the last plane, which fonts leave empty.
      try Data(
        "Police arrested three smugglers \u{10F8F0} in Hyesan on April 26, 2012, a source said.\n"
          .utf8
      ).write(to: corpus.appending(path: "strange.txt"))
      try body(folder)
    }
  }

  @Test func aBoxIsDrawnAndTheDocumentNamed() throws {
    try folder { folder in
      let outcome = try Binary.run(["report", "corpus", "-o", "briefing.pdf"], folder: folder)
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("U+10F8F0"), "\(outcome.errors)")
      #expect(outcome.errors.contains("strange.txt:1"), "\(outcome.errors)")
      #expect(outcome.errors.contains("hint:"))
      #expect(try Tool.run("qpdf", ["--check", folder.path + "/briefing.pdf"]).status == 0)
    }
  }

  @Test func strictnessMakesItAnErrorAndWritesNothing() throws {
    try folder { folder in
      let old = Data("earlier".utf8)
      let path = folder.appending(path: "briefing.pdf")
      try old.write(to: path)
      let outcome = try Binary.run(
        ["report", "corpus", "--strict-glyphs", "-o", "briefing.pdf"], folder: folder)
      #expect(outcome.status == 1)
      #expect(outcome.errors.contains("U+10F8F0"))
      #expect(try Data(contentsOf: path) == old)
      let chart = try Binary.run(
        ["chart", "timeline", "corpus", "--strict-glyphs", "-o", "chart.svg"], folder: folder)
      #expect(
        chart.status == 0 || !FileManager.default.fileExists(atPath: folder.path + "/chart.svg"))
    }
  }

  @Test func rightToLeftWordsAreDrawnWithAnInstalledFontOrSaid() throws {
    try Binary.withFolder { folder in
      try Data("Police arrested three smugglers (مهربين) in Hyesan on April 26, 2012.\n".utf8)
        .write(to: folder.appending(path: "a.txt"))
      let outcome = try Binary.run(["report", "a.txt", "-o", "b.pdf"], folder: folder)
      let text = try Tool.run("pdftotext", [folder.path + "/b.pdf", "-"]).output
      // Either the word is there, or its letters are named.
      #expect(
        outcome.status == 0
          && text.unicodeScalars.contains { $0.value > 0x600 && $0.value < 0xff00 }
          || outcome.status == 3 && outcome.errors.contains("U+06"), "\(outcome.errors)")
    }
  }
}
