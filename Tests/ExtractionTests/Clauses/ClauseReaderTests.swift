import Testing

@testable import Extraction

/// Who does what to whom, on sentences of the language rather than of any corpus.
@Suite struct ClauseReaderTests {
  @Test(
    "Each verb has its own subject and object",
    arguments: [
      ("Police arrested two men in Van.", "arrested", "Police", "two men", false),
      ("Two men were arrested by police in Van.", "were arrested", "Two men", "", true),
      // What stands between commas interrupts; the verb goes on from before it.
      (
        "Ruto, who was sworn in on Monday, dismissed the chief of police.", "dismissed", "Ruto",
        "the chief of police", false
      ),
      (
        "Luis Valdez, accused of taking bribes, was sentenced to six years.", "was sentenced",
        "Luis Valdez", "six years", true
      ),
      // A preposition in -ing is none of the verbs.
      (
        "Eleven people, including four workers, were arrested on Friday.", "were arrested",
        "Eleven people, including four workers,", "", true
      ),
      // An adjective made of a verb stays with its noun.
      (
        "Guards transferred jailed former president Saakashvili to a hospital.", "transferred",
        "Guards", "jailed former president Saakashvili", false
      ),
      // The place between verb and object is passed over.
      (
        "Colombia extradited to the United States a man wanted for fraud.", "extradited",
        "Colombia", "a man", false
      ),
      // Two verbs share their object.
      ("Troops shot and killed five suspects.", "shot", "Troops", "five suspects", false),
      // More is said of the place before the subject comes.
      (
        "In Chilpancingo, the state capital, the director of the prison was dismissed.",
        "was dismissed", "the director of the prison", "", true
      ),
      // A relative clause takes what it hangs on as its subject.
      (
        "Soldiers who deserted their post fled to the border.", "fled", "Soldiers", "", false
      ),
      // A reduced relative clause does not end the sentence's own.
      (
        "A decree published in the gazette on Saturday removed the chiefs of two provinces.",
        "removed", "A decree", "the chiefs of two provinces", false
      ),
    ])
  func arguments(
    _ text: String, _ verb: String, _ subject: String, _ object: String, _ passive: Bool
  ) throws {
    let verbs = try Reader.verbs(text)
    let found = verbs.first { $0.words == verb }
    #expect(found != nil, "\(verbs)")
    #expect(found?.subject == subject, "\(verbs)")
    if !passive { #expect(found?.object == object, "\(verbs)") }
    #expect(found?.isPassive == passive, "\(verbs)")
  }

  @Test("Speech within speech keeps who says what apart")
  func nestedSpeech() throws {
    let verbs = try Reader.verbs(
      "The minister said the governor had told reporters that soldiers killed four farmers.")
    let speakers = verbs.map(\.subject)
    #expect(speakers == ["The minister", "the governor", "soldiers"], "\(verbs)")
    #expect(verbs.last?.object == "four farmers")
  }

  @Test("A quotation is marked, its verbs are read all the same")
  func quotation() throws {
    let (extraction, _) = try Reader.clauses(
      "“Officers took my brother away on Monday,” a shopkeeper in Van said.")
    let clause = try #require(extraction.sentences.first?.clause)
    #expect(clause.units.contains { $0.isQuoted })
    #expect(clause.units.last { $0.tag == .verb }?.isQuoted == false)
    #expect(clause.groups.count == 2)
  }

  @Test("The trailing words say whose the sentence is")
  func trailing() throws {
    let (extraction, _) = try Reader.clauses(
      "Two guards were shot near the bridge, the governor speculated.")
    let clause = try #require(extraction.sentences.first?.clause)
    #expect(clause.trailing == 1)
  }

  @Test("A preposition that could open a clause opens none without a verb")
  func prepositions() throws {
    let verbs = try Reader.verbs("After the attack on Monday, police arrested five men.")
    #expect(verbs.first?.subject == "police", "\(verbs)")
    let (extraction, _) = try Reader.clauses(
      "After the attack on Monday, police arrested five men.")
    #expect(extraction.sentences[0].clause.groups[0].opening != .subordinator)
  }
}
