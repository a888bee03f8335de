import Foundation
import Testing

/// A record depends on its own document and on nothing else: not on order, shard, neighbours, number
/// of workers, machine or locale.
@Suite struct ExtractStabilityTests {
  /// Lines of documents: paragraphs that others are judged on, a few of each kind.
  private static func documents() throws -> [String] {
    let folder = Binary.root.appending(path: "Tests/NormalisationTests/Fixtures")
    return try ["paragraphs.jsonl", "further.jsonl", "third.jsonl"].flatMap { name in
      let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      let lines = text.split(separator: "\n").map(String.init)
      return stride(from: 0, to: lines.count, by: 9).map { lines[$0] }
    }
  }

  /// The records of some documents, by the line of each.
  private static func records(_ lines: [String], jobs: Int = 1) throws -> [String: String] {
    let outcome = try Binary.run(
      ["extract", "-", "--jobs", "\(jobs)", "--quiet"], input: lines.joined(separator: "\n"))
    #expect(outcome.status == 0, "\(outcome.errors)")
    var records: [String: String] = [:]
    for line in outcome.output.split(separator: "\n") where line.hasPrefix(#"{"type":"document""#) {
      records[String(line.prefix { $0 != "," }) + String(line.dropFirst(19).prefix(40))] =
        String(line)
    }
    #expect(records.count == lines.count)
    return records
  }

  @Test func orderShardsAndNeighboursChangeNothing() throws {
    let lines = try Self.documents()
    let whole = try Self.records(lines)
    // Another order, and one document more.
    let other =
      #"{"id":"more","text":"Police arrested two men in Hyesan on May 3, 2012.","published":"2012-05-09"}"#
    var more = try Self.records([other] + lines.reversed())
    more = more.filter { whole[$0.key] != nil }
    #expect(more == whole)
    for shards in [2, 7] {
      var joined: [String: String] = [:]
      for shard in 0..<shards {
        let part = lines.indices.filter { $0 % shards == shard }.map { lines[$0] }
        joined.merge(try Self.records(part)) { first, _ in first }
      }
      #expect(joined == whole, "\(shards) shards")
    }
  }

  @Test func workersZoneAndLocaleChangeNoByte() throws {
    let input = try Self.documents().joined(separator: "\n")
    let one = try Binary.run(["extract", "-", "--jobs", "1"], input: input)
    #expect(one.status == 0)
    for jobs in ["2", "8"] {
      let many = try Binary.run(["extract", "-", "--jobs", jobs], input: input)
      #expect(many.outputBytes == one.outputBytes, "--jobs \(jobs)")
    }
    for environment in [
      ["LC_ALL": "tr_TR.UTF-8", "TZ": "Pacific/Kiritimati"],
      ["LC_ALL": "C", "TZ": "Asia/Pyongyang"],
    ] {
      let other = try Binary.run(
        ["extract", "-", "--jobs", "2"], input: input, environment: environment)
      #expect(other.outputBytes == one.outputBytes, "\(environment)")
    }
  }

  private struct Told: Hashable {
    var id: String
    var type: String
    var date: String?
    var place: String?
    var title: String
    var quote: String
  }

  private static func told(_ text: String) throws -> [Told] {
    let line = try JSONSerialization.data(
      withJSONObject: ["id": "doc", "text": text, "published": "2012-05-20"])
    let outcome = try Binary.run(["extract", "-"], input: String(decoding: line, as: UTF8.self))
    let first = outcome.output.split(separator: "\n").first.map { Data($0.utf8) } ?? Data()
    let record = try JSONSerialization.jsonObject(with: first) as? [String: Any]
    let incidents = record?["incidents"] as? [[String: Any]] ?? []
    return incidents.map {
      Told(
        id: $0["id"] as? String ?? "", type: $0["type"] as? String ?? "",
        date: $0["date"] as? String, place: $0["place"] as? String,
        title: $0["title"] as? String ?? "", quote: $0["quote"] as? String ?? "")
    }
  }

  @Test func aTypoElsewhereChangesNothing() throws {
    let arrest = "Police arrested three smugglers in Hyesan on April 26, 2012, a source said."
    let killing = "On May 3, 2012, border guards shot and killed a man in Musan."
    let before = try Self.told("\(arrest)\n\nThe wether was fine.\n\n\(killing)")
    let after = try Self.told("\(arrest)\n\nThe weather was fine.\n\n\(killing)")
    #expect(before.count == 2)
    #expect(before == after)
  }

  @Test func twoArrestsInOneSentenceAreTwo() throws {
    let told = try Self.told(
      "Police arrested three smugglers in Hyesan on April 26, 2012 and detained two brokers in "
        + "Musan on May 3, 2012.")
    #expect(told.count == 2)
    #expect(Set(told.map(\.id)).count == 2)
    #expect(Set(told.map(\.quote)).count == 1)
    #expect(Set(told.compactMap(\.date)) == ["2012-04-26", "2012-05-03"])
  }
}
