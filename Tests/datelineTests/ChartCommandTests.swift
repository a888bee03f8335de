import Foundation
import Testing

@Suite struct ChartCommandTests {
  @Test func theTimelineOfTheSeedsHoldsItsMeasures() throws {
    try Binary.withFolder { folder in
      for by in ["agency", "province"] {
        let path = folder.appending(path: "\(by).svg").path
        let outcome = try Binary.run(
          ["chart", "timeline", "seeds", "--by", by, "-o", path, "--metrics"],
          folder: Binary.root)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let object =
          try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        func number(_ key: String) -> Double? { (object?[key] as? NSNumber)?.doubleValue }
        for key in ["overlaps", "outOfPage", "priorityInversions", "leaderCrossings"] {
          #expect(number(key) == 0, "\(key)")
        }
        for key in ["rowsRatio", "topLabelled", "calloutDisplacementRatio"] {
          #expect(number(key) == 1, "\(key)")
        }
        let parts = ["shown", "binned", "undated"].compactMap(number).reduce(0, +)
        #expect(parts == number("input"))
        #expect(try String(contentsOfFile: path, encoding: .utf8).contains("<svg"))
      }
    }
  }

  @Test(arguments: [
    ["chart", "timeline", "seeds", "--metrics"], ["chart", "timeline", "seeds", "-o", "x.bmp"],
    ["chart", "timeline", "seeds", "--by", "colour"], ["chart", "timeline", "--width", "3"],
  ])
  func whatCannotBeDrawnIsRefused(arguments: [String]) throws {
    let outcome = try Binary.run(arguments, folder: Binary.root)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.isEmpty)
  }

  @Test func everyFormatHasItsSignature() throws {
    try Binary.withFolder { folder in
      for (format, signature) in [("svg", "<svg"), ("png", "\u{89}PNG"), ("pdf", "%PDF")] {
        let path = folder.appending(path: "chart.\(format)")
        let outcome = try Binary.run(
          ["chart", "matrix", "seeds", "-o", path.path], folder: Binary.root)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let head = try Data(contentsOf: path).prefix(8)
        let text = String(head.map { Character(Unicode.Scalar($0)) })
        #expect(text.hasPrefix(signature), "\(format): \(text)")
      }
    }
  }
}

@Suite struct DrawingOptionsTests {
  func chart(_ options: [String]) throws -> String {
    let outcome = try Binary.run(
      ["chart", "timeline", "seeds", "-o", "-"] + options, folder: Binary.root)
    #expect(outcome.status == 0, "\(outcome.errors)")
    return outcome.output
  }

  @Test func liveTextIsTextAndOutlinesAreNot() throws {
    let live = try chart(["--svg-text", "live"])
    let outlined = try chart([])
    #expect(live.contains("국가보위성"))
    #expect(!outlined.contains("<text"))
    let bare = try chart(["--svg-text", "live", "--svg-labels", "none"])
    #expect(!bare.contains("<a "))
    #expect(live.utf8.count > bare.utf8.count)
  }

  @Test func idsBeginAsAsked() throws {
    let named = try chart(["--id-prefix", "fig3"])
    #expect(named.contains("id=\"fig3"))
    #expect(
      try Binary.run(["chart", "timeline", "seeds", "--id-prefix", "3\"x"], folder: Binary.root)
        .status == 2)
  }

  @Test func aSceneIsJSON() throws {
    let text = try chart(["--format", "scene-json"])
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    #expect((object?["pages"] as? [Any])?.count == 1)
    let again = try chart(["--format", "scene-json"])
    #expect(text == again)
  }

  @Test func aPlainPDFIsSmallerThanAnAccessibleOne() throws {
    try Binary.withFolder { folder in
      func size(_ kind: String) throws -> Int {
        let path = folder.appending(path: "\(kind).pdf").path
        #expect(
          try Binary.run(["report", "seeds", "-o", path, "--pdf", kind], folder: Binary.root)
            .status == 0)
        #expect(try Tool.run("qpdf", ["--check", path]).status == 0)
        return try Data(contentsOf: URL(filePath: path)).count
      }
      let plain = try size("plain")
      let accessible = try size("accessible")
      #expect(plain < accessible)
    }
  }
}

@Suite struct TimelineBoxTests {
  private func pages(_ options: [String]) throws -> [(width: Double, height: Double)] {
    let outcome = try Binary.run(
      ["chart", "timeline", "seeds", "--format", "scene-json"] + options, folder: Binary.root)
    #expect(outcome.status == 0, "\(outcome.errors)")
    let object =
      try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
    let pages = try #require(object?["pages"] as? [[String: Any]])
    return pages.map { page in
      func number(_ key: String) -> Double { (page[key] as? NSNumber)?.doubleValue ?? 0 }
      return (number("width"), number("height"))
    }
  }

  @Test(arguments: [["960", "540"], ["640", "360"], ["340", "700"]])
  func aFixedBoxIsExactlyAsAskedFor(box: [String]) throws {
    let pages = try pages(["--width", box[0], "--height", box[1]])
    #expect(pages.count == 1)
    #expect(pages.first?.width == Double(box[0]) && pages.first?.height == Double(box[1]))
  }

  @Test func sheetsAllHaveOneHeight() throws {
    let pages = try pages(["--every-mark", "--height", "300"])
    #expect(pages.count > 1 && pages.allSatisfy { $0.height == 300 })
  }

  @Test func aSheetAFileWhereTheyCannotShareOne() throws {
    try Binary.withFolder { folder in
      let path = folder.appending(path: "t.svg").path
      let options = ["chart", "timeline", "seeds", "--sheets", "--height", "300"]
      #expect(try Binary.run(options + ["-o", path], folder: Binary.root).status == 0)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(names.count > 1 && names.first == "t-1.svg")
      #expect(try Binary.run(options, folder: Binary.root).status == 2)
    }
  }

  @Test func lanesStandInTheOrderAskedForEvenEmpty() throws {
    func text(_ options: [String]) throws -> String {
      let outcome = try Binary.run(
        ["chart", "timeline", "seeds", "--svg-text", "live"] + options, folder: Binary.root)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return outcome.output
    }
    let asked = try text(["--lane", "Workers' Party of Korea"])
    let party = try #require(asked.range(of: "조선로동당")).lowerBound
    #expect(party < (try #require(asked.range(of: "국가보위성")).lowerBound))
    let empty = try text([
      "--from", "2024", "--lane", "Border Guard General Bureau", "--empty-lanes",
    ])
    #expect(empty.contains("국경경비총국"))
    #expect(!(try text(["--from", "2024"])).contains("국경경비총국"))
  }

  @Test(arguments: [
    ["--lane", "kp.nowhere"], ["--from", "2020", "--to", "2019"], ["--width", "150"],
    ["--height", "100"], ["--height", "3"], ["--empty-lanes"], ["--pin", "nothing"],
  ])
  func whatCannotBeIsRefusedWithAWayOut(options: [String]) throws {
    let outcome = try Binary.run(
      ["chart", "timeline", "seeds"] + options, folder: Binary.root)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(
      outcome.errors.contains("hint: ") || outcome.errors.contains("--"), "\(outcome.errors)")
  }

  @Test(arguments: ["map", "matrix", "histogram", "multiples"])
  func aWidthForNoFigureIsRefused(chart: String) throws {
    let outcome = try Binary.run(["chart", chart, "seeds", "--width", "110"], folder: Binary.root)
    #expect(outcome.status == 2 && outcome.errors.contains("give at least"))
  }
}

@Suite struct SameChartTests {
  @Test func neitherClockNorLocaleNorThreadsNorOrderChangeAChart() throws {
    let texts = try FileManager.default.contentsOfDirectory(
      atPath: Binary.root.appending(path: "seeds").path
    ).filter { $0.hasSuffix(".txt") }.sorted().map { "seeds/\($0)" }
    func scene(_ paths: [String], _ environment: [String: String], jobs: Int) throws -> Data {
      let outcome = try Binary.run(
        ["chart", "timeline", "--format", "scene-json", "--jobs", "\(jobs)"] + paths,
        environment: environment, folder: Binary.root)
      #expect(outcome.status == 0, "\(outcome.errors)")
      return outcome.outputBytes
    }
    let plain = try scene(texts, ["TZ": "UTC", "LC_ALL": "C"], jobs: 1)
    let other = ["TZ": "Asia/Pyongyang", "LC_ALL": "ko_KR.UTF-8", "LANG": "ko_KR.UTF-8"]
    #expect(try scene(texts, other, jobs: 8) == plain)
    #expect(try scene(texts.reversed(), other, jobs: 8) == plain)
  }
}
