import Foundation
import Testing

/// A bad style or an output that cannot be written is an error with its place and a hint, and
/// leaves what was written before as it was.
@Suite struct StyleErrorTests {
  private static let bomb =
    "name: &a [x, x, x, x, x, x, x, x, x]\n"
    + (0..<9).map { index in
      let last = Array("abcdefghij")[index]
      let next = Array("abcdefghij")[index + 1]
      return
        "k\(index): &\(next) [\(Array(repeating: "*\(last)", count: 9).joined(separator: ", "))]"
    }.joined(separator: "\n") + "\n"

  @Test(arguments: [
    ("name: x\ncolours:\n  inck: \"#000000\"\n", ["s.yaml:3:3", "ink"]),
    ("name: x\nfonts: [No Such Family]\n", ["No Such Family", "hint:"]),
    ("name: x\nfonts: [./none.ttf]\n", ["none.ttf", "hint:"]),
    ("name: x\nfonts: [./s.yaml]\n", ["s.yaml", "hint:"]),
    ("name: x\ncolours:\n  ink: \"black\"\n", ["s.yaml:3:8", "#1a2b3c"]),
    ("name: x\nextends: s.yaml\n", ["s.yaml:2", "extends itself"]),
    ("name: x\ntext:\n  small: {size: 900, lead: 9}\n", ["s.yaml:3"]),
    ("name: [\n", ["s.yaml:"]),
    (String(repeating: "[", count: 100_000), ["s.yaml"]),
    (StyleErrorTests.bomb, ["s.yaml"]),
    ("name: " + String(repeating: "x", count: 3_000_000) + "\n", ["s.yaml"]),
  ])
  func earlierOutputsStay(yaml: String, words: [String]) throws {
    try Binary.withFolder { folder in
      try Data(yaml.utf8).write(to: folder.appending(path: "s.yaml"))
      let old = Data("earlier".utf8)
      let path = folder.appending(path: "b.pdf")
      try old.write(to: path)
      let start = Date()
      let outcome = try Binary.run(
        [
          "report", Binary.root.appending(path: "seeds").path, "--style", "./s.yaml", "-o", "b.pdf",
        ], folder: folder)
      #expect(outcome.status != 0 && outcome.status < 100, "\(outcome.status)")
      for word in words {
        #expect(outcome.errors.contains(word), "\(word): \(outcome.errors.prefix(400))")
      }
      #expect(outcome.errors.contains("hint:"), "\(outcome.errors.prefix(400))")
      #expect(try Data(contentsOf: path) == old)
      #expect(Date().timeIntervalSince(start) < 60)
    }
  }

  @Test func aFontByItsFileIsPrinted() throws {
    let file = try Tool.run("fc-match", ["-f", "%{file}", "Noto Sans:style=Bold"]).output
    try Binary.withFolder { folder in
      try FileManager.default.copyItem(
        at: URL(filePath: file), to: folder.appending(path: "own.ttf"))
      try Data("name: own\nfonts: [{regular: own.ttf, bold: own.ttf}, NanumGothic]\n".utf8)
        .write(to: folder.appending(path: "s.yaml"))
      let outcome = try Binary.run(
        [
          "report", Binary.root.appending(path: "seeds").path, "--style", "./s.yaml", "-o", "b.pdf",
        ], folder: folder)
      #expect(outcome.status == 0, "\(outcome.errors)")
      let fonts = try Tool.run("pdffonts", [folder.path + "/b.pdf"]).output
      #expect(fonts.contains("NotoSans-Bold"))
      #expect(!fonts.contains("NotoSans-Regular"))
    }
  }

  @Test func aFolderThatCannotBeWrittenIsSaid() throws {
    try Binary.withFolder { folder in
      let outcome = try Binary.run(
        ["report", Binary.root.appending(path: "seeds").path, "-o", "/proc/nowhere/b.pdf"],
        folder: folder)
      #expect(outcome.status == 74 || outcome.status == 1, "\(outcome.status)")
      #expect(outcome.errors.contains("/proc/nowhere"))
      #expect(outcome.errors.contains("hint:"))
    }
  }
}
