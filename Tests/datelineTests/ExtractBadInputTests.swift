import Foundation
import Testing

/// Each damaged file or line is one error record with its place and reason, the rest goes on, and
/// nothing is lost in silence: documents in = documents out + errors.
@Suite struct ExtractBadInputTests {
  private static let text =
    "Police arrested three smugglers in Hyesan on April 26, 2012, a source said. "
    + "The café “Rose” was closed.\n"
  private static let korean = "국가보위성은 2016년 8월 25일 혜산에서 밀수꾼 세 명을 체포했다고 소식통이 전했다.\n"

  private static var whole: [String: Data] {
    let utf8 = Data(text.utf8)
    let twice = text + text
    return [
      "utf8.txt": utf8, "bom.txt": Data([0xEF, 0xBB, 0xBF]) + utf8,
      "le.txt": Data([0xFF, 0xFE]) + bytes(text, .utf16LittleEndian),
      "be.txt": Data([0xFE, 0xFF]) + bytes(text, .utf16BigEndian),
      "cp1252.txt": bytes(text, .windowsCP1252),
      "euckr.txt": bytes(korean, Self.euckr), "korean.txt": Data(korean.utf8),
      "cr.txt": Data(twice.replacingOccurrences(of: "\n", with: "\r").utf8),
      "crlf.txt": Data(twice.replacingOccurrences(of: "\n", with: "\r\n").utf8),
      "u2028.txt": Data(twice.replacingOccurrences(of: "\n", with: "\u{2028}").utf8),
    ]
  }

  private static var damaged: [String: (Data, code: String)] {
    let utf8 = Data(text.utf8)
    return [
      "nul.txt": (utf8 + Data([0]) + utf8, "binary-file"),
      "surrogate.txt": (utf8 + Data([0xED, 0xA0, 0x80]) + utf8, "invalid-encoding"),
      "torn.txt": (utf8 + Data([0xE2, 0x80]), "invalid-encoding"),
      "odd.txt": (
        Data([0xFF, 0xFE]) + bytes(text, .utf16LittleEndian) + Data([0x41]), "invalid-encoding"
      ),
      "lone.txt": (
        Data([0xFF, 0xFE]) + bytes(text, .utf16LittleEndian) + Data([0, 0xD8, 0x41, 0]),
        "invalid-encoding"
      ),
      "empty.txt": (Data(), "empty"), "blank.txt": (Data(" \n\r\n\t".utf8), "empty"),
      "binary.txt": (Data((0...255).map { UInt8($0) }), "binary-file"),
    ]
  }

  /// EUC-KR by its bytes, for Foundation's converter is not everywhere.
  private static let euckr = String.Encoding(rawValue: 0x8000_0940)

  private static func bytes(_ text: String, _ encoding: String.Encoding) -> Data {
    text.data(using: encoding) ?? Data()
  }

  private struct Outcome {
    var documents: [[String: Any]] = []
    var errors: [[String: Any]] = []
    var end: [String: Any] = [:]
    var status: Int32 = 0
  }

  private static func extract(_ path: String) throws -> Outcome {
    let run = try Binary.run(["extract", path, "--with-text", "--jobs", "2", "--quiet"])
    var outcome = Outcome(status: run.status)
    for line in run.output.split(separator: "\n") {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8))
      let record = try #require(object as? [String: Any])
      switch record["type"] as? String {
      case "document": outcome.documents.append(record)
      case "error": outcome.errors.append(record)
      default: outcome.end = record
      }
    }
    return outcome
  }

  /// Every citation of a record stands in its text at the bytes and scalars that it names.
  private static func expectCitations(in record: [String: Any]) throws {
    let text = try #require(record["text"] as? String)
    let utf8 = Array(text.utf8)
    let scalars = Array(text.unicodeScalars)
    let incidents = try #require(record["incidents"] as? [[String: Any]])
    #expect(!incidents.isEmpty, "\(record["doc"] ?? "")")
    for incident in incidents {
      for citation in incident["citations"] as? [[String: Any]] ?? [] {
        let quote = try #require(citation["quote"] as? String)
        let start = try #require(citation["byteStart"] as? Int)
        let end = try #require(citation["byteEnd"] as? Int)
        #expect(String(decoding: utf8[start..<end], as: UTF8.self) == quote)
        let first = try #require(citation["start"] as? Int)
        let last = try #require(citation["end"] as? Int)
        #expect(String(String.UnicodeScalarView(scalars[first..<last])) == quote)
      }
    }
  }

  @Test func filesOfEveryEncodingAndEveryDamage() throws {
    try Binary.withFolder { folder in
      let whole = Self.whole.filter { !$0.value.isEmpty }
      for (name, data) in whole { try data.write(to: folder.appending(path: name)) }
      for (name, file) in Self.damaged { try file.0.write(to: folder.appending(path: name)) }
      let outcome = try Self.extract(folder.path)
      #expect(outcome.status == 3)
      #expect(
        Set(outcome.documents.compactMap { $0["doc"] as? String })
          == Set(whole.keys.map { String($0.dropLast(4)) }))
      for record in outcome.documents { try Self.expectCitations(in: record) }
      var met: [String: String] = [:]
      for error in outcome.errors {
        let path = try #require(error["path"] as? String)
        met[URL(filePath: path).lastPathComponent] = error["code"] as? String
        #expect((error["message"] as? String)?.isEmpty == false)
        #expect((error["hint"] as? String)?.isEmpty == false)
      }
      #expect(met == Self.damaged.mapValues(\.code))
      #expect(outcome.end["in"] as? Int == whole.count + Self.damaged.count)
      #expect(outcome.end["out"] as? Int == whole.count)
      #expect(outcome.end["errors"] as? Int == Self.damaged.count)
    }
  }

  @Test func linesOfEveryDamage() throws {
    let good = Self.text.dropLast()
    var bytes = Data()
    func line(_ text: String) { bytes.append(Data((text + "\n").utf8)) }
    line(#"{"id":"a","text":"\#(good)"}"#)
    line(#"{"id":"b","text":"#)
    line("")
    line(#"{"id":"c"}"#)
    line(#"{"id":"d","text":"x \ud800 y"}"#)
    bytes.append(Data(#"{"id":"e","text":"x"#.utf8) + Data([0]) + Data("y\"}\n".utf8))
    bytes.append(Data(#"{"id":"f","text":""#.utf8) + Data([0xFF, 0xFE]) + Data("\"}\r\n".utf8))
    line("[1]")
    line(#"{"id":"g","text":"\#(good) \u2028 more"}"# + "\r")
    line(#"{"id":"h","text":""# + String(repeating: "a", count: 17 << 20) + #""}"#)
    bytes.append(Data(#"{"id":"i","text":"\#(good)"}"#.utf8))
    try Binary.withFolder { folder in
      let file = folder.appending(path: "lines.jsonl")
      try bytes.write(to: file)
      let outcome = try Self.extract(file.path)
      #expect(outcome.status == 3)
      #expect(outcome.documents.compactMap { $0["doc"] as? String } == ["a", "g", "i"])
      for record in outcome.documents { try Self.expectCitations(in: record) }
      #expect(outcome.errors.compactMap { $0["line"] as? Int } == [2, 4, 5, 6, 7, 8, 10])
      #expect(outcome.errors.last?["code"] as? String == "too-long")
      #expect(outcome.end["in"] as? Int == 10)
      #expect(outcome.end["out"] as? Int == 3)
      #expect(outcome.end["errors"] as? Int == 7)
    }
  }
}
