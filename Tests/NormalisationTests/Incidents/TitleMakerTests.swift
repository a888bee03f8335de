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
    (
      """
      On April 16th Kim Jong Un ordered that the border guards would be under the jurisdiction of \
      the ministry of Togo.
      """,
      "Order: border guards to be under the jurisdiction of the ministry of Togo"
    ),
    // The particle of a verb stays, days are passed over.
    (
      "The governor of Puno stepped down on 3 May 2021 over the scandal.",
      "stepped down over the scandal"
    ),
    (
      "Officers led two students off on Friday in Yerevan, 7 May 2021.",
      "led two students off"
    ),
    (
      "A court in Gdansk on 4 March 2020 sentenced a driver in April 2020 to six years in prison.",
      "sentenced a driver to six years in prison"
    ),
    // An aside does not end the line.
    (
      "Police in Ankara put six men, among them a boy of 14, on a flight to Kabul on 3 May 2022.",
      "put six men on a flight to Kabul"
    ),
    // What was done before, told in the infinitive.
    (
      "Col. Rahim Darwish is alleged to have taken 40,000 dinars from traders in May 2019.",
      "alleged to have taken 40,000 dinars"
    ),
    // Nobody is left out of those who are acted on.
    (
      "Two constables and a clerk attached to the Kitale court were arrested on 6 June 2023.",
      "Two constables and a clerk"
    ),
    // Who is punished took the bribe, not who punishes.
    (
      "A court in Lusaka sentenced three customs officials on 6 June 2023 for taking bribes.",
      "Three customs officials taking bribes"
    ),
    ("The minister, meanwhile, flew to Minsk on 8 June 2021.", "Minister flew to Minsk"),
    ("In the hill town, near Kalemie, rebels killed nine farmers on 2 May 2020.", "Rebels killed"),
  ])
  func aTitleIsMadeOfTheClause(text: String, expected: String) throws {
    let made = try titles(text)
    #expect(made.contains { $0.contains(expected) }, "\(made)")
  }

  @Test("A place that the sentence does not name stands apart; one that it names is not told twice")
  func places() throws {
    let told = try titles(
      """
      Police in Medellin raided a hotel on 3 May 2021. Two foreigners were arrested.

      Prosecutors arrested a colonel in Medellin on 9 May 2021.
      """)
    #expect(told.contains("Two foreigners arrested, Medellín"), "\(told)")
    #expect(told.contains("Prosecutors arrested a colonel in Medellin"), "\(told)")
  }

  @Test(
    "A Korean line ends as headlines end, without days",
    arguments: [
      ("당국은 2021년 5월 3일 밤 국경 도로를 막고 있다.", "당국은 국경 도로를 막는 중"),
      ("탈북민 12명이 2021년 5월 3일 새벽 4시에 북한으로 넘겨졌다.", "탈북민 12명이 북한으로 넘겨져"),
      ("한편 경찰은 2021년 5월 3일 시위대 5명을 끌고 갔다.", "경찰은 시위대 5명을 끌고 가"),
    ])
  func korean(text: String, expected: String) throws {
    let told = try titles(text)
    #expect(told.contains(expected), "\(told)")
  }

  @Test("The guard that holds a smuggler is not told as smuggling")
  func koreanRelative() throws {
    let told = try titles("국경수비대는 2021년 5월 3일 라오스에서 필로폰 60㎏을 몰래 들여온 남성 2명을 체포했다.")
    #expect(!told.contains { $0.hasPrefix("국경수비대") && $0.hasSuffix("들여와") }, "\(told)")
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
