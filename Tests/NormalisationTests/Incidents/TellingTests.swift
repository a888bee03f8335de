import Corpus
import Events
import Knowledge
import Testing

@testable import Normalisation

/// What an incident carries beside its type: who says so, who and how much, how sure, its title.
@Suite struct TellingTests {
  static let normaliser = Result { Normaliser(pack: try KnowledgePack.builtIn()) }

  func incidents(_ text: String) throws -> [Incident] {
    let record = DocumentRecord(
      key: "t", published: DateSupport.reference("2022-03-03"), publishedBasis: "input")
    return try Self.normaliser.get().reading(of: SourceDocument(record: record, text: text))
      .incidents
  }

  @Test(
    "The chain of those who say so, nearest first",
    arguments: [
      (
        "A source in Van told Reuters that police had arrested two men on Monday.",
        ["A source"]
      ),
      ("Police arrested two men on Monday, the governor's office said.", ["the governor's office"]),
      (
        "Police arrested two men on Monday, according to the Hengaw organisation.",
        ["the Hengaw organisation"]
      ),
      (
        "The ministry said a witness told officers that gunmen killed two guards on Monday.",
        ["The ministry", "a witness"]
      ),
    ])
  func attribution(_ text: String, _ expected: [String]) throws {
    let incident = try #require(try incidents(text).first)
    #expect(incident.attribution == expected, "\(incident.attribution)")
    #expect(incident.modality == .reported)
  }

  @Test("Told by the text itself it is asserted, by rumour it is reported")
  func modality() throws {
    #expect(
      try incidents("Police arrested two men in Van on Monday.").first?.modality == .asserted)
    #expect(
      try incidents("Police reportedly arrested two men in Van on Monday.").first?.modality
        == .reported)
  }

  @Test(
    "Persons are counted as the text counts them",
    arguments: [
      ("Police arrested 23 people in Van on Monday.", "23 people", 23),
      ("Police arrested three women in Van on Monday.", "three women", 3),
      ("Gunmen killed thirty-four farmers in Van on Monday.", "thirty-four farmers", 34),
      ("At least 11 people were killed in a bombing in Van on Monday.", "At least 11 people", 11),
    ])
  func persons(_ text: String, _ who: String, _ count: Int) throws {
    let incident = try #require(try incidents(text).first)
    let target = try #require(incident.persons.first { $0.role == "target" })
    #expect(target.who == who)
    #expect(target.count == count)
  }

  @Test(
    "Weights and money keep value and unit",
    arguments: [
      ("Police seized 142 kilograms of heroin in Van on Monday.", "weight", 142.0, "kg"),
      ("Police seized 2.3 tonnes of cocaine in Van on Monday.", "weight", 2.3, "t"),
      ("An official in Van took a bribe of $5,000 on Monday.", "money", 5000.0, "USD"),
      ("An official in Van took a bribe of 12,000 yuan on Monday.", "money", 12000.0, "CNY"),
    ])
  func quantities(_ text: String, _ kind: String, _ value: Double, _ unit: String) throws {
    let incident = try #require(try incidents(text).first)
    #expect(
      incident.quantities.contains { $0.kind == kind && $0.value == value && $0.unit == unit },
      "\(incident.quantities)")
  }

  @Test("What a telling leaves open lowers its confidence, and a rule says what")
  func confidence() throws {
    let sure = try #require(try incidents("Police arrested two men in Van on Monday.").first)
    let undated = try #require(try incidents("Police arrested two men in Van.").first)
    let unplaced = try #require(try incidents("Turkish police arrested two men on Monday.").first)
    let rumoured = try #require(
      try incidents("Police reportedly arrested two men in Van on Monday.").first)
    #expect(undated.confidence < sure.confidence)
    #expect(undated.rules.contains("date:publication"))
    #expect(unplaced.confidence < sure.confidence)
    #expect(unplaced.rules.contains("place:country"))
    #expect(rumoured.confidence < sure.confidence)
    for incident in [sure, undated, unplaced, rumoured] {
      #expect((0.1...0.95).contains(incident.confidence))
    }
  }

  @Test(
    "A title carries its modality",
    arguments: [
      ("Police reportedly arrested two men in Van on Monday.", "reportedly"),
      ("The president ordered the army to kill deserters on Monday.", "order"),
      (
        "Chinese officials ordered that repatriation of refugees be suspended on Monday.",
        "suspended"
      ),
    ])
  func titles(_ text: String, _ word: String) throws {
    let title = try #require(try incidents(text).first).title
    #expect(title.lowercased().contains(word), "\(title)")
    #expect(title.count <= 80)
  }

  @Test("Most titles have 40 to 60 characters, none more than 80")
  func lengths() throws {
    var lengths: [Int] = []
    for name in ["paragraphs", "further", "third"] {
      for paragraph in try Paragraph.all(name) where paragraph.language == "en" {
        lengths += try Self.normaliser.get().reading(of: paragraph.document).incidents
          .map(\.title.count)
      }
    }
    lengths.sort()
    let middle = try #require(lengths.isEmpty ? nil : lengths[lengths.count / 2])
    #expect((38...64).contains(middle), "median \(middle)")
    #expect(lengths.allSatisfy { $0 <= 80 })
  }
}
