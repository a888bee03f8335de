import CivilTime
import Corpus
import Events
import Knowledge
import Testing

@testable import Normalisation

@Suite struct IncidentIdentityTests {
  static let normaliser = Result { Normaliser(pack: try KnowledgePack.builtIn()) }

  func read(_ text: String, key: String = "a", published: String = "2022-03-01") throws -> Reading {
    try Self.normaliser.get().reading(
      of: SourceDocument(
        record: DocumentRecord(
          key: key, published: DateSupport.reference(published), publishedBasis: "input"),
        text: text))
  }

  let raid = "Turkish police detained 23 people in Van on Monday, the governor's office said."

  @Test("Two arrests in one sentence have two ids")
  func twoArrests() throws {
    let reading = try read(
      "Police arrested two men in Van on Monday and detained three women in Ankara on Tuesday.")
    #expect(reading.incidents.count == 2)
    #expect(Set(reading.incidents.map(\.id)).count == 2)
  }

  @Test("A corrected typo elsewhere leaves the id alone")
  func typo() throws {
    let first = try read(raid + " The weather was bda.")
    let second = try read(raid + " The weather was bad.")
    #expect(first.incidents.map(\.id) == second.incidents.map(\.id))
    #expect(first.incidents.count == 1)
  }

  @Test("An act told three times is one incident with three citations")
  func toldThrice() throws {
    let reading = try read(
      "Kenyan police arrested a broker in Mombasa on Monday.\n\nThe broker was arrested at noon."
        + "\n\nHe was detained without a warrant, a lawyer said.")
    #expect(reading.incidents.count == 1)
    #expect(reading.incidents.first?.citations.count == 3)
  }

  @Test("Tellings of one act in two documents merge, whatever their order")
  func merge() throws {
    let one = try read(raid, key: "a")
    let other = try read(
      "ANKARA - Police in Van detained 23 people on Monday. They deny the charges.", key: "b")
    let merged = IncidentMerger.merge([one, other])
    #expect(merged.count == 1)
    #expect(merged.first?.citations.count == 2)
    #expect(IncidentMerger.merge([other, one]) == merged)
    #expect(IncidentMerger.merge([one, other, one]).map(\.id) == merged.map(\.id))
  }

  @Test(
    "What differs in place, day or victims stays apart",
    arguments: [
      "Police in Ankara detained 23 people on Monday.",
      "Police in Van detained 23 people on Sunday.",
      "Police in Van detained 24 people on Monday.", "Police in Van killed 23 people on Monday.",
    ])
  func apart(_ text: String) throws {
    let merged = IncidentMerger.merge([try read(raid, key: "a"), try read(text, key: "b")])
    #expect(merged.count == 2)
  }

  @Test(
    "No incident from what is planned, feared, denied, habitual or a duty",
    arguments: [
      "Police will arrest the suspects tomorrow.", "Relatives fear that he was executed.",
      "Officials denied that anyone had been detained.", "Guards often take bribes from traders.",
      "The agency is responsible for arresting smugglers.", "If caught, they are shot.",
      "The government plans to close the border.", "No one was arrested.",
      "An earthquake killed 800 people on Friday.", "The arrest warrant expired in June.",
      "당국은 아무도 체포하지 않았다.", "중국은 탈북민을 북송할 예정이다.", "만약 잡히면 처형된다.",
    ])
  func negatives(_ text: String) throws {
    let reading = try read(text)
    #expect(reading.incidents.isEmpty, "\(reading.incidents.map(\.title))")
  }

  @Test("A rejected trigger says why")
  func rejection() throws {
    let reading = try read("Police will arrest the suspects tomorrow.")
    #expect(reading.rejected.map(\.reason) == ["prospective"])
  }

  @Test("A suspended return keeps negative polarity")
  func polarity() throws {
    let reading = try read("China suspended the deportation of North Korean refugees on Monday.")
    #expect(reading.incidents.map(\.polarity) == [.negative])
  }
}
