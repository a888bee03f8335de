import Foundation
import Testing

@Suite struct ReportCommandTests {
  static let outputs = [
    "agency-province.svg", "briefing.pdf", "incidents.csv", "incidents.jsonl", "manifest.json",
    "timeline-by-agency.svg", "timeline-by-province.svg",
  ]

  func report(_ corpus: URL, into folder: URL, environment: [String: String] = [:]) throws
    -> Binary.Outcome
  {
    try Binary.run(
      ["report", corpus.path, "-o", folder.path], environment: environment, folder: folder)
  }

  func letters(_ text: String) -> String {
    String(text.unicodeScalars.filter { !$0.properties.isWhitespace })
  }

  @Test func theSeedBriefingIsTheCommittedSample() throws {
    try Binary.withFolder { folder in
      let outcome = try Binary.run(
        ["report", "seeds", "-o", folder.path], folder: Binary.root)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.isEmpty)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names == Self.outputs)
      for name in Self.outputs {
        let made = try Data(contentsOf: folder.appending(path: name))
        let sample = try Data(contentsOf: Binary.root.appending(path: "output/\(name)"))
        #expect(made == sample, "\(name) is not what is committed in output/")
      }
    }
  }

  @Test func zoneLocaleAndFolderDoNotMatter() throws {
    try Binary.withFolder { first in
      try Binary.withFolder { second in
        let seeds = Binary.root.appending(path: "seeds")
        let copy = second.appending(path: "elsewhere")
        try FileManager.default.copyItem(at: seeds, to: copy)
        let one = first.appending(path: "out")
        let two = second.appending(path: "out")
        #expect(
          try Binary.run(["report", seeds.path, "-o", one.path]).status == 0)
        #expect(
          try Binary.run(
            ["report", copy.path, "-o", two.path],
            environment: ["TZ": "Pacific/Apia", "LC_ALL": "tr_TR.UTF-8", "LANG": "de_DE"]
          ).status == 0)
        for name in Self.outputs {
          #expect(
            try Data(contentsOf: one.appending(path: name))
              == Data(contentsOf: two.appending(path: name)), "\(name)")
        }
      }
    }
  }

  @Test func thePDFIsSoundAndItsTextComesBack() throws {
    let pdf = Binary.root.appending(path: "output/briefing.pdf").path
    #expect(try Tool.run("qpdf", ["--check", pdf]).status == 0)
    let fonts = try Tool.run("pdffonts", [pdf]).output.split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts {
      let columns = font.split(separator: " ")
      #expect(columns[columns.count - 5] == "yes", "not embedded: \(font)")
    }
    let text = letters(try Tool.run("pdftotext", [pdf, "-"]).output)
    let lines = try String(
      contentsOf: Binary.root.appending(path: "output/incidents.jsonl"), encoding: .utf8
    ).split(separator: "\n")
    #expect(lines.count >= 10)
    for line in lines {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let quote = try #require(object?["quote"] as? String)
      #expect(text.contains(letters(quote)), "not in the text of the PDF: \(quote)")
    }
    for name in ["국가보위성", "함경남도", "량강도"] { #expect(text.contains(name)) }
  }

  @Test func anUnwritableOutputLeavesTheOldOne() throws {
    try Binary.withFolder { folder in
      let full = try Binary.run(["report", "seeds", "-o", "/dev/full"], folder: Binary.root)
      #expect(full.status == 74)
      #expect(full.errors.contains("hint:"))
      let old = folder.appending(path: "briefing.pdf")
      try Data("old".utf8).write(to: old)
      try FileManager.default.setAttributes(
        [.posixPermissions: 0o555], ofItemAtPath: folder.path)
      // A superuser may write anywhere; only the others can be kept out by permissions.
      guard getuid() != 0 else { return }
      let outcome = try Binary.run(["report", "seeds", "-o", folder.path], folder: Binary.root)
      #expect(outcome.status == 74)
      #expect(try Data(contentsOf: old) == Data("old".utf8))
    }
  }
}
