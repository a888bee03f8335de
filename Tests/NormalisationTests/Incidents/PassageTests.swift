import Corpus
import Events
import Extraction
import FoundationEssentials
import Knowledge
import Testing

@testable import Normalisation

/// Short reports of several sentences, in which the day or the province of an act stands in another
/// clause or sentence than the act.
struct PassageTests {
  /// An act: types that are right, days that are right, provinces that are right (the country's name
  /// where there is none), and words of the text by which it is told.
  struct Act {
    var types: [String]
    var days: [String]
    var provinces: [String]
    var words: String
  }

  struct Passage {
    var id: String
    var published: String
    var text: String
    var acts: [Act]
  }

  /// `passages.txt`: `@ id published country`, paragraphs, then an act a line behind `>`.
  static func passages() throws -> [Passage] {
    let folder = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(2)
      .joined(separator: "/")
    let bytes = try Data(contentsOf: URL(filePath: "\(folder)/Fixtures/passages.txt"))
    var passages: [Passage] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      if line.hasPrefix("@ ") {
        let parts = line.split(separator: " ")
        passages.append(
          Passage(id: String(parts[1]), published: String(parts[2]), text: "", acts: []))
      } else if line.hasPrefix("> ") {
        let parts = line.dropFirst(2).split(separator: "|").map { trimmed($0) }
        passages[passages.count - 1].acts.append(
          Act(
            types: parts[0].split(separator: ",").map(String.init),
            days: parts[1].split(separator: ";").map(String.init),
            provinces: parts[2].split(separator: ";").map(String.init), words: parts[3]))
      } else {
        passages[passages.count - 1].text += line + "\n\n"
      }
    }
    return passages
  }

  private static func trimmed(_ text: Substring) -> String {
    var text = text
    while text.first == " " { text.removeFirst() }
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// Letters of a name in their plain forms, without words for units.
  private static func key(_ name: String) -> String {
    let folded = Vocabulary.fold(name).filter { $0 < 128 }
    return String(decoding: folded, as: UTF8.self).split(separator: " ")
      .filter { !["province", "region", "state", "division", "metropolitan"].contains($0) }
      .joined()
  }

  private static func sameDay(_ date: DateEstimate, _ day: String) -> Bool {
    guard let edtf = date.edtf else { return false }
    func plain(_ text: String) -> [Character] {
      text.filter { $0 != "[" && $0 != "]" }.split(separator: "/", omittingEmptySubsequences: false)
        .joined(separator: "..").map { $0 }
    }
    return edtf == day || plain(edtf) == plain(day)
  }

  @Test func actsHaveTheirDayAndTheirProvince() throws {
    let normaliser = Normaliser(pack: try KnowledgePack.builtIn())
    var told = 0
    var found = 0
    var days = 0
    var provinces = 0
    var tooCertain: [String] = []
    for passage in try PassageTests.passages() {
      let record = DocumentRecord(
        key: passage.id, language: "en", published: DateSupport.reference(passage.published),
        publishedBasis: "input")
      let incidents = normaliser.reading(
        of: SourceDocument(record: record, text: passage.text)
      ).incidents
      let text = passage.text
      for act in passage.acts {
        told += 1
        let words = try #require(text.firstRange(of: act.words), "\(passage.id): \(act.words)")
        let start = text[..<words.lowerBound].unicodeScalars.count
        let end = text[..<words.upperBound].unicodeScalars.count
        guard
          let incident = incidents.first(where: { incident in
            act.types.contains(incident.type)
              && incident.trigger.start < end && start < incident.trigger.end
          })
        else { continue }
        found += 1
        if act.days.contains(where: { PassageTests.sameDay(incident.date, $0) }) {
          days += 1
        } else if incident.date.precision == .day, incident.date.earliest != nil,
          incident.date.earliest == incident.date.latest
        {
          tooCertain.append("\(passage.id): \(act.words)")
        }
        let place = incident.place
        let name = (place?.province ?? place?.country).flatMap { normaliser.placeName($0) } ?? ""
        if act.provinces.contains(where: { PassageTests.key($0) == PassageTests.key(name) }) {
          provinces += 1
        }
      }
    }
    print(
      "passages: \(found) of \(told) acts found, \(days) days and \(provinces) provinces right")
    #expect(Double(found) >= 0.9 * Double(told))
    #expect(Double(days) >= 0.95 * Double(found))
    #expect(Double(provinces) >= 0.9 * Double(found))
    #expect(tooCertain.isEmpty)
  }
}
