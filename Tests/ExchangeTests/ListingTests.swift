import Events
import Exchange
import Foundation
import Testing

@Suite struct ListingTests {
  private let listing = IncidentListing(Sample.dossier)

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func csvFollowsRFC4180() {
    let text = text(listing.csv())
    let lines = text.components(separatedBy: "\r\n")
    #expect(lines.count == 4 && lines[3].isEmpty)
    #expect(lines[0] == IncidentListing.csvColumns.joined(separator: ","))
    #expect(lines[1].hasPrefix("a0,1,arrest_detention,\"=HYPERLINK(\"\"x\"\") | *b*\",2024-10-31,"))
    #expect(lines[2].contains("\"A \"\"broker\"\", surnamed 김, was arrested.\""))
    #expect(
      lines[2].contains("KP-08.hamhung,Hamhung,South Hamgyong,KP,Ministry of State Security,"))
    #expect(lines[2].hasSuffix("doc-1,Daily NK,https://example.org/1,3,title"))
  }

  @Test func formulasAreNeutralisedOnlyWhenAskedFor() {
    #expect(text(listing.csv(safe: true)).contains("\"'=HYPERLINK(\"\"x\"\") | *b*\""))
    #expect(!text(listing.csv()).contains("'="))
  }

  @Test func jsonLinesHoldAnIncidentALine() throws {
    let lines = text(listing.jsonLines()).split(separator: "\n")
    #expect(lines.count == 2)
    let first = try #require(
      try JSONSerialization.jsonObject(with: Data(lines[0].utf8)) as? [String: Any])
    #expect(first["id"] as? String == "a0")
    #expect(first["number"] as? Int == 1)
    #expect(first["publisher"] as? String == "Daily NK")
    #expect(first["certainty"] as? String == "day")
    let array = try #require(
      try JSONSerialization.jsonObject(with: Data(listing.json())) as? [[String: Any]])
    #expect(array.count == 2)
  }

  @Test func markdownEscapesItsMarks() {
    let text = text(listing.markdown())
    #expect(text.contains("=HYPERLINK(\"x\") \\| \\*b\\*"))
    #expect(text.contains("[Daily NK](<https://example.org/1>)"))
    #expect(text.split(separator: "\n").count == 4)
  }

  @Test func tablesFitTheirWidth() {
    for width in [80, 120, 200] {
      let lines = text(listing.table(width: width)).split(separator: "\n")
      #expect(lines.count == 4)
      #expect(lines.allSatisfy { $0.unicodeScalars.count <= max(width, 150) })
    }
    let empty = Dossier(
      documents: [], incidents: [], directory: Sample.directory, knowledge: Sample.dossier.knowledge
    )
    #expect(text(IncidentListing(empty).table()) == "no incidents\n")
    #expect(text(IncidentListing(empty).json()) == "[]\n")
    #expect(IncidentListing(empty).jsonLines().isEmpty)
  }

  @Test func everyFormatIsWritten() {
    for format in IncidentListing.Format.allCases {
      #expect(!listing.bytes(as: format).isEmpty)
    }
  }
}
