import Events
import Exchange
import Foundation
import Testing

@Suite struct ExtractionTests {
  private let writer = ExtractionWriter(withText: true, directory: Sample.directory)

  private func parse(_ bytes: [UInt8]) throws -> [String: Any] {
    try #require(
      try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
  }

  @Test func aReadingComesBackWhole() throws {
    let line = writer.line(Sample.reading)
    guard case .reading(let reading) = try ExtractionReader.record(line, line: 1) else {
      Issue.record("no reading")
      return
    }
    #expect(reading == Sample.reading)
    #expect(writer.line(reading) == line)
  }

  @Test func recordsAreLinesOfValidJSONInAFixedOrder() throws {
    let line = writer.line(Sample.reading)
    #expect(line.last == 0x0A)
    #expect(line.count(where: { $0 == 0x0A || $0 == 0x0D }) == 1)
    let record = try parse(line)
    #expect(record["doc"] as? String == "doc-1")
    let text = String(decoding: line, as: UTF8.self)
    let keys = [
      "type", "doc", "source", "published", "text", "zones", "dates", "places", "agencies",
      "incidents",
    ]
    var start = text.startIndex
    for key in keys {
      let found = try #require(text.range(of: "\"\(key)\":", range: start..<text.endIndex))
      start = found.upperBound
    }
  }

  @Test func incidentsCarryWhatTheContractNames() throws {
    let record = try parse(writer.line(Sample.reading))
    let incident = try #require((record["incidents"] as? [[String: Any]])?.first)
    #expect(incident["date"] as? String == "2024-10-31")
    #expect(incident["place"] as? String == "KP-08.hamhung")
    #expect(incident["province"] as? String == "South Hamgyong")
    #expect(incident["locality"] as? String == "Hamhung")
    #expect(incident["country"] as? String == "KP")
    #expect(incident["start"] as? Int == 10)
    #expect(incident["polarity"] as? String == "negative")
    #expect((incident["trigger"] as? [String: Int])?["start"] == 30)
    #expect((incident["citations"] as? [[String: Any]])?.count == 2)
    #expect((incident["dateDetail"] as? [String: Any])?["kind"] as? String == "instant")
    let place = try #require((record["places"] as? [[String: Any]])?.first)
    #expect(place["province"] as? String == "South Hamgyong")
    #expect((record["agencies"] as? [[String: Any]])?.first?["generic"] as? Bool == true)
  }

  @Test func textIsLeftOutUnlessAskedFor() throws {
    let record = try parse(ExtractionWriter(directory: Sample.directory).line(Sample.reading))
    #expect(record["text"] == nil)
  }

  @Test func leanRecordsAreCompletedFromWhatTheyHold() throws {
    let line = """
      {"type": "document", "doc": "made-1", "published": {"edtf": "2015-12-23", "basis": "manifest"}, \
      "url": "https://example.org/a/0", "dates": [], "places": [], "agencies": [], "incidents": \
      [{"id": "made-1", "type": "crackdown", "title": "Teams", "date": "2015-12/..", \
      "earliest": "2015-12-01", "latest": null, "place": "KP-01", "province": "Pyongyang", \
      "locality": null, "country": "KP", "agencies": [{"agency": "kp.police", "name": "Police", \
      "role": "actor"}], "quote": "Teams searched.", "start": 0, "end": 15, "quantities": [], \
      "confidence": 0.9, "rules": ["made"]}]}
      """
    guard case .reading(let reading) = try ExtractionReader.record(Array(line.utf8), line: 1) else {
      Issue.record("no reading")
      return
    }
    let incident = try #require(reading.incidents.first)
    #expect(reading.document.url == "https://example.org/a/0")
    #expect(reading.document.published.earliest == reading.document.published.latest)
    #expect(incident.accounts == ["made-1"])
    #expect(incident.date.kind == .ongoing && incident.date.precision == .month)
    #expect(incident.date.latest == nil)
    #expect(incident.place == PlaceLink(place: "KP-01", province: "KP-01", country: "KP"))
    #expect(incident.places.count == 1)
    #expect(incident.citations.first?.quote == "Teams searched.")
    #expect(incident.citations.first?.span.byteEnd == 15)
  }

  @Test(arguments: [
    "", "{", "[]", #"{"type":"document"}"#, #"{"type":"other","doc":"a"}"#,
    #"{"doc":"a","incidents":[{"id":"x","type":"t"}]}"#,
    #"{"doc":"a","incidents":[{"type":"t","quote":"q"}]}"#,
    #"{"doc":"a","incidents":[{"id":"x","type":"t","quote":"q","date":"May"}]}"#,
    #"{"doc":"a","incidents":[{"id":"x","type":"t","quote":"q","modality":"maybe"}]}"#,
    #"{"doc":"a","incidents":[{"id":"x","type":"t","quote":"q","earliest":"2015-02-30"}]}"#,
    #"{"type":"end","in":1,"out":1}"#, #"{"doc":"a"} x"#,
  ])
  func refuses(_ line: String) {
    let error = #expect(throws: ExchangeError.self) {
      try ExtractionReader.record(Array(line.utf8), path: "x.jsonl", line: 7)
    }
    #expect(error?.line == 7)
    #expect(error?.description.hasPrefix("x.jsonl:7:") == true)
  }

  private func stream(_ lines: [[UInt8]]) throws -> (
    readings: Int, failures: Int, errors: [ExchangeError.Code], truncated: Bool
  ) {
    let path = NSTemporaryDirectory() + "exchange-" + UUID().uuidString
    try Data(lines.flatMap { $0 }).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let file = try #require(FileHandle(forReadingAtPath: path))
    let stream = ExtractionStream(descriptor: file.fileDescriptor)
    var result = (readings: 0, failures: 0, errors: [ExchangeError.Code](), truncated: false)
    while let item = stream.next() {
      switch item {
      case .success(.reading): result.readings += 1
      case .success(.failure): result.failures += 1
      case .success(.end): break
      case .failure(let error): result.errors.append(error.code)
      }
    }
    result.truncated = stream.isTruncated
    return result
  }

  @Test func streamsAreHeldToTheirCounts() throws {
    let record = writer.line(Sample.reading)
    let error = writer.errorLine(line: 4, code: "invalid-line", message: "not \"json\"")
    let end = writer.endLine(documents: 2, records: 1, errors: 1)
    let whole = try stream([record, error, end])
    #expect(whole.readings == 1 && whole.failures == 1 && whole.errors == [] && !whole.truncated)
    let shards = try stream([record, error, end, record, error, end])
    #expect(shards.readings == 2 && shards.errors == [] && !shards.truncated)
    #expect(try stream([record, error]).truncated)
    #expect(try stream([record, error, end, record]).truncated)
    #expect(try stream([error, end]).errors == [.counts])
    #expect(try stream([record, Array("{\n".utf8), error, end]).errors == [.record, .counts])
    #expect(try stream([]).truncated)
  }
}
