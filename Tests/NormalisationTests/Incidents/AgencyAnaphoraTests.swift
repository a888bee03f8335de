import Corpus
import Events
import Testing

@testable import Normalisation

/// Who acted, where the clause of the act does not name a body itself.
@Suite struct AgencyAnaphoraTests {
  private func incidents(_ text: String) throws -> [Incident] {
    let document = SourceDocument(
      record: DocumentRecord(
        key: "x", language: "en", published: DateSupport.reference("2021-05-05"),
        publishedBasis: "input"),
      text: text)
    return try ParagraphTests.normaliser.get().reading(of: document).incidents
  }

  private func actors(_ incident: Incident) -> [String] {
    incident.agencies.filter { $0.role == .actor }.map(\.agency)
  }

  @Test("`They` is the body that says so, `it` the one that the sentence before is about")
  func pronouns() throws {
    let said = try incidents("Police in Lomé said on Tuesday they had arrested two men.")
    #expect(said.map(actors) == [["tg.police"]])
    #expect(said.map(\.title) == ["Police arrested two men"])
    let next = try incidents(
      "The gendarmerie in Dakar opened an inquiry on Monday. It arrested two suspects on Tuesday.")
    #expect(next.map(actors) == [["sn.police"]])
    #expect(next[0].title.hasPrefix("Senegalese gendarmerie arrested two suspects"))
  }

  @Test("A pronoun that goes back to people takes no body")
  func people() throws {
    let told = try incidents(
      "Two brothers in Dakar opened a shop on Monday. They killed a guard on Tuesday.")
    #expect(told.map(actors) == [[]])
  }

  @Test("Who opens fire is who kills; who only says so is not")
  func causes() throws {
    let shot = try incidents(
      "Two men were shot dead in Lomé on Tuesday when soldiers opened fire on a crowd.")
    #expect(shot.map(actors) == [["tg.military"]])
    let told = try incidents("Two men were shot dead in Lomé on Tuesday, police said.")
    #expect(told.map(actors) == [[]])
    let later = try incidents(
      "Soldiers fired on a crowd in Lomé on Monday. A student died in hospital the next day.")
    #expect(later.map(\.type) == ["killing"] && later.map(actors) == [["tg.military"]])
    #expect(
      try incidents("A gas tank exploded in Lomé on Monday. Two people died.").isEmpty)
    #expect(
      try incidents("A lorry hit a bus in Lomé on Monday. Three people died.").isEmpty)
  }

  @Test("An act that nobody is said to commit goes on from the raid before it, not from a court")
  func scenes() throws {
    let raid = try incidents("Police raided a house in Lomé on Tuesday. Two men were arrested.")
    #expect(raid.map(actors) == [["tg.police"], ["tg.police"]])
    let apart = try incidents("Police raided a house in Lomé on Tuesday.\n\nTwo men were arrested.")
    #expect(apart.map(actors) == [["tg.police"], []])
  }

  @Test("Bodies of the world are known by name and acronym, where the text is about their country")
  func knownBodies() throws {
    #expect(
      try incidents("The FSB detained two men in Moscow on Monday.").map(actors)
        == [["ru.federal-security-service"]])
    #expect(
      try incidents("The Bundestag on Monday passed a law banning the group.").map(actors)
        == [["de.bundestag"]])
    #expect(try incidents("The FSB detained two men in Paris on Monday.").map(actors) == [[]])
  }

  @Test("`Division` and `force` are bodies in a name of their own")
  func names() throws {
    let told = try incidents(
      "Metropolitan Crime Division officers arrested two men in Kathmandu on Monday.")
    #expect(told.map(actors) == [["np.metropolitan-crime-division"]])
    let force = try incidents(
      "In Nepal, one person was killed when Armed Police Force (APF) personnel opened fire on Monday."
    )
    #expect(force.map(actors) == [["np.armed-police-force"]])
    #expect(try incidents("A division arrested two men in Kathmandu.").map(actors) == [[]])
  }

  @Test(
    "Who is taken to jail is not jailed by a verb, and an adjective leaves no capital behind it")
  func facilities() throws {
    let told = try incidents("Forty people were taken to jail by police in Foggia on Thursday.")
    #expect(told.map(\.type) == ["arrest_detention"])
    #expect(told.map(actors) == [["it.police"]])
    let seized = try incidents(
      "Excise officers seized 180 cartons in Ludhiana on Monday.")
    #expect(seized.first?.agencies.first?.name == "Indian excise officers")
  }
}
