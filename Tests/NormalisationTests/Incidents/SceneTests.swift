import Corpus
import Events
import Knowledge
import Testing

@testable import Normalisation

/// What stands around an act and dates or places it: headings, datelines, nouns that take it up.
@Suite struct SceneTests {
  private func incidents(_ text: String, published: String? = nil) throws -> [Incident] {
    let document = SourceDocument(
      record: DocumentRecord(
        key: "x", language: "en",
        published: published.map { DateSupport.reference($0) } ?? .unknown,
        publishedBasis: published == nil ? "none" : "input"),
      text: text)
    return try ParagraphTests.normaliser.get().reading(of: document).incidents
  }

  @Test("A dateline without a year keeps month and day of what leans on it")
  func yearlessDateline() throws {
    let told = try incidents(
      """
      DHAKA, Oct. 4 (AP) - Police arrested 11 men in Sylhet on Thursday, an official said Saturday.

      A court in Dhaka yesterday jailed an editor for two years.
      """)
    #expect(told.map(\.date.edtf) == ["XXXX-10-02", "XXXX-10-03"])
    #expect(told.allSatisfy { $0.date.earliest == nil })
  }

  @Test("Without a weekday of its own a yearless document dates no weekday")
  func unknownWeekday() throws {
    let told = try incidents(
      "LAGOS, Oct. 4 (Reuters) - Police arrested 11 men in Kano on Monday, witnesses said.")
    #expect(told.count == 1 && told[0].date.edtf == nil)
  }

  @Test("The day of a dismissal or a verdict is not that of the deed")
  func deeds() throws {
    let told = try incidents(
      "On Saturday the colonel was dismissed for taking bribes from traders in Lima.",
      published: "2023-08-29")
    #expect(told.first { $0.type == "personnel_change" }?.date.edtf == "2023-08-26")
    let deed = try #require(told.first { $0.type == "corruption" })
    #expect(deed.date.edtf == "[..2023-08-29]")
  }

  @Test("A day in a name dates nothing")
  func daysInNames() throws {
    let told = try incidents(
      "Fighters of the March 23 Movement (M23) executed 14 villagers at Kishishe on 29 November 2022.",
      published: "2023-02-08")
    #expect(told.map(\.date.edtf) == ["2022-11-29"])
  }

  @Test("The year in a headline is that of days without one")
  func headlineYear() throws {
    let told = try incidents(
      """
      Border Monitor: the week of 11-17 May 2015

      Items are given by place.

      On 12 May soldiers arrested nine traders in Lashio.
      """)
    #expect(told.map(\.date.edtf) == ["2015-05-12"])
  }

  @Test(
    "A paragraph that opens with a place or a day is told of it",
    arguments: [
      ("Raqqa. Soldiers arrested nine traders on Monday.", "SY-RA", "2018-09-03"),
      ("Aleppo: Police arrested nine traders on Monday.", "SY-HL", "2018-09-03"),
      ("September 5. Police arrested nine traders in Raqqa.", "SY-RA", "2018-09-05"),
    ])
  func openings(_ text: String, _ province: String, _ date: String) throws {
    let told = try incidents(
      "Syria watch\n\nWhat we saw in Syria.\n\n" + text, published: "2018-09-09")
    #expect(told.map(\.place?.province) == [province])
    #expect(told.map(\.date.edtf) == [date])
  }

  @Test(
    "A noun takes up the act before it and gives it its day",
    arguments: [
      "The verdict was delivered on Wednesday.", "The ruling came late on Wednesday.",
      "The sentence was read out on Wednesday in a closed session.",
    ])
  func occasions(_ sentence: String) throws {
    let told = try incidents(
      "A court has sentenced two officers to four years in prison. " + sentence,
      published: "2019-06-21")
    #expect(told.map(\.date.edtf) == ["2019-06-19"])
  }

  @Test("A noun with a day and a person of its own is an act; an old one is background")
  func datedNouns() throws {
    let text = "The killing on June 12 of a headman in Yala remains unsolved."
    #expect(try incidents(text, published: "2019-06-21").map(\.date.edtf) == ["2019-06-12"])
    #expect(try incidents(text, published: "2021-01-21").isEmpty)
    #expect(
      try incidents("Parents demanded the arrest of a teacher by Monday.", published: "2019-06-21")
        .isEmpty)
  }

  @Test("Days are counted from the clause that a clause hangs on")
  func steps() throws {
    let told = try incidents(
      "Troops sealed off the town on Monday, two days after four people were shot dead there.",
      published: "2019-06-21")
    let killing = try #require(told.first { $0.type == "killing" })
    #expect(killing.date.edtf == "2019-06-15")
  }

  @Test(
    "A capital that is not named is known by its country",
    arguments: [
      ("Chinese Foreign Minister Wang Yi visited the Kazakh capital on Monday.", "KZ-AST"),
      ("The state capital of Sinaloa was quiet. Police arrested two men in Lima.", "PE-LMA"),
    ])
  func capitals(_ text: String, _ province: String) throws {
    #expect(try incidents(text, published: "2019-06-21").map(\.place?.province) == [province])
  }

  @Test(
    "Questions, whys and mass figures tell no incident",
    arguments: [
      "Was he arrested by the police?", "We do not know why they were detained.",
      "Police seized over four crore pills in the country last year.",
      "Agents stopped migrants 239,416 times at the border in May.",
      "Both denied having ordered the arrest of the men.",
      "A spokesman said no one by that name was in custody.",
    ])
  func refused(_ text: String) throws {
    #expect(try incidents(text, published: "2019-06-21").isEmpty)
  }
}
