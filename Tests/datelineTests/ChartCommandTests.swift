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
