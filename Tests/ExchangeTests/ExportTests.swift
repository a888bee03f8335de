import CivilTime
import Events
import Exchange
import Foundation
import Testing

@Suite struct ExportTests {
  /// Incidents of every certainty: a day, a week, a month, open, yearless, a hostile title.
  private let export: IncidentExport = {
    func dated(_ id: String, _ edtf: String, _ title: String = "Broker held") -> Incident {
      var incident = Sample.incident(id, title: title)
      incident.polarity = .positive
      incident.date = EDTF(edtf).map { DateEstimate($0) } ?? .unknown
      return incident
    }
    var nowhere = dated("e", "2024-10-31")
    nowhere.place = nil
    nowhere.places = []
    return IncidentExport(
      Dossier(
        documents: [Sample.document],
        incidents: [
          dated("a", "2024-10-31", "</script><b>\"x\"; DROP, \\n\r\nBEGIN:VEVENT"),
          dated("b", "2024-10-01/2024-10-06"), dated("c", "2024-10"), dated("d", "2021-05/.."),
          nowhere,
          dated("f", "XXXX-10-31"), dated("g", "[..2012-05-09]"),
        ], directory: Sample.directory, knowledge: Sample.dossier.knowledge))
  }()

  private func text(_ format: IncidentExport.Format) -> String {
    String(decoding: export.bytes(as: format).bytes, as: UTF8.self)
  }

  private func json(_ format: IncidentExport.Format) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(export.bytes(as: format).bytes))
  }

  @Test func acledSaysOnlyWhatItCan() {
    let lines = text(.acled).components(separatedBy: "\r\n").filter { !$0.isEmpty }
    #expect(lines[0].split(separator: ",").count == 31)
    #expect(lines.count == 4)
    #expect(lines.contains { $0.hasPrefix("a,2024-10-31,2024,1,Strategic developments,") })
    #expect(lines.contains { $0.hasPrefix("b,2024-10-01,2024,2,") })
    #expect(lines.contains { $0.hasPrefix("c,2024-10-01,2024,3,") })
    #expect(lines[1].contains(",408,"))
    #expect(lines[1].contains(",Hamhung,39.91,127.53,"))
    #expect(export.bytes(as: .acled).omissions.map(\.incident).sorted() == ["d", "e", "f", "g"])
  }

  @Test func timelineJSCarriesUncertaintyInWords() throws {
    let events = try #require(
      (try json(.timelinejs) as? [String: Any])?["events"] as? [[String: Any]])
    #expect(events.count == 6)
    let open = try #require(events.first { $0["unique_id"] as? String == "d" })
    #expect(open["end_date"] == nil)
    #expect((open["display_date"] as? String)?.contains("since") == true)
    #expect(open["group"] as? String == "Ministry of State Security")
    let hostile = try #require(events.first { $0["unique_id"] as? String == "a" })
    let words = try #require((hostile["text"] as? [String: String])?["headline"])
    #expect(!words.contains("<") && words.contains("&lt;/script&gt;"))
    #expect(export.bytes(as: .timelinejs).omissions.map(\.incident) == ["f"])
    #expect(text(.timelinejsCSV).hasPrefix("Year,Month,Day,Time,End Year,"))
  }

  @Test func calendarsFoldAndEndExclusively() {
    let text = text(.ical)
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.allSatisfy { $0.utf8.count <= 75 && !$0.contains("\n") })
    #expect(lines.count { $0 == "BEGIN:VEVENT" } == 6)
    #expect(text.contains("DTSTART;VALUE=DATE:20241031\r\nDTEND;VALUE=DATE:20241101\r\n"))
    #expect(text.contains("DTSTART;VALUE=DATE:20241001\r\nDTEND;VALUE=DATE:20241101\r\n"))
    #expect(text.contains("STATUS:TENTATIVE"))
    #expect(text.replacingOccurrences(of: "\r\n ", with: "").contains("DROP\\, \\\\n"))
  }

  @Test func geoJSONKeepsEveryIncident() throws {
    let features = try #require(
      (try json(.geojson) as? [String: Any])?["features"] as? [[String: Any]])
    #expect(features.count == 7)
    let first = try #require(features.first { $0["id"] as? String == "a" })
    let point = try #require(first["geometry"] as? [String: Any])
    #expect(point["coordinates"] as? [Double] == [127.53, 39.91])
    #expect((first["properties"] as? [String: Any])?["geo_precision"] as? String == "locality")
    #expect(features.first { $0["id"] as? String == "e" }?["geometry"] is NSNull)
  }

  @Test func linkedDataGivesDaysOnlyWhereTheyAreKnown() throws {
    let graph = try #require(
      (try json(.jsonld) as? [String: Any])?["@graph"] as? [[String: Any]])
    #expect(graph.count == 7)
    let byID = Dictionary(uniqueKeysWithValues: graph.map { ($0["@id"] as? String ?? "", $0) })
    #expect(byID["urn:dateline:incident:a"]?["schema:startDate"] != nil)
    #expect(byID["urn:dateline:incident:c"]?["schema:startDate"] == nil)
    #expect(byID["urn:dateline:incident:g"]?["schema:endDate"] == nil)
    #expect(byID["urn:dateline:incident:f"]?["dcterms:date"] != nil)
  }

  @Test func timeMapHasPointsAndDays() throws {
    let events = try #require(try json(.timemap) as? [[String: Any]])
    #expect(events.map { $0["civId"] as? String }.compactMap { $0 }.sorted() == ["a", "b", "c"])
  }

  @Test func everyFormatIsTheSameTwice() {
    for format in IncidentExport.Format.allCases {
      #expect(export.bytes(as: format).bytes == export.bytes(as: format).bytes)
      #expect(!format.fileExtension.isEmpty)
    }
  }
}
