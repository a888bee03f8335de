import Corpus
import Events
import Knowledge
import Testing

@testable import Normalisation

@Suite struct TitleMakerTests {
  static let normaliser = Result { Normaliser(pack: try KnowledgePack.builtIn()) }

  func titles(_ text: String) throws -> [String] {
    let record = DocumentRecord(key: "t")
    return try Self.normaliser.get().reading(of: SourceDocument(record: record, text: text))
      .incidents.map(\.title)
  }

  @Test(arguments: [
    (
      "Police reportedly arrested four smugglers in Hyesan on March 3, 2015.",
      "Police reportedly arrested four smugglers in Hyesan"
    ),
    (
      "On Monday, the deputy minister was dismissed over the scandal, officials said.",
      "Deputy minister dismissed over the scandal"
    ),
    (
      "Peruvian prosecutors on Monday arrested the former mayor of Cusco, the court said.",
      "Peruvian prosecutors arrested the former mayor of Cusco"
    ),
    (
      "Two soldiers who had deserted their post fled to China on 4 May 2014.",
      "fled to China"
    ),
  ])
  func aTitleIsMadeOfTheClause(text: String, expected: String) throws {
    let made = try titles(text)
    #expect(made.contains { $0.contains(expected) }, "\(made)")
  }

  @Test func noTitleIsTooLongOrLeftHanging() throws {
    let texts = [
      "The Ministry of State Security of the province and officers of the local prosecutors’ office "
        + "jointly arrested a group of eleven traders from the markets of the northern border cities "
        + "of the province in a raid that lasted for three days, a source said on 3 May 2018.",
      "Chinese authorities deported, with the help of the border guards of the neighbouring county "
        + "and at the request of the consulate, a family of five on 7 June 2019.",
    ]
    for title in try texts.flatMap(titles) {
      #expect(title.count <= TitleMaker.longest, "\(title)")
      #expect(!title.contains("…") && !title.contains("  "), "\(title)")
      let last = title.split(separator: " ").last.map(String.init) ?? ""
      #expect(
        !["of", "to", "the", "and", "with", "in", "by", "a", "that"].contains(last), "\(title)")
      #expect(title.first?.isUppercase == true, "\(title)")
    }
  }
}
