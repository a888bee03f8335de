import CivilTime
import Events
import Testing

@testable import Extraction

/// What the reader says of a text before any clock is asked.
struct DateReaderTests {
  private let reader = DateReader(events: [
    NamedEvent(id: "summit", names: ["Hanoi summit"], edtf: "2019-02-27/2019-02-28"),
    NamedEvent(
      id: "sun", names: ["Day of the Sun", "태양절"], edtf: "XXXX-04-15",
      recurrence: .yearly(month: 4, day: 15)),
    NamedEvent(
      id: "closure", names: ["border closure"], edtf: "2020-01"),
  ])

  private func read(_ text: String) -> [DateExpression] {
    reader.expressions(in: reader.tokenizer.tokens(of: text))
  }

  private func words(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return read(text).map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
  }

  @Test func valuesAreFreeOfAnyClock() {
    #expect(read("on Oct. 31").map(\.value) == [.calendar(CalendarFields(month: 10, day: 31))])
    #expect(read("on Thursday").map(\.value) == [.weekday(4, .none, week: nil)])
    #expect(
      read("since May").map(\.value) == [.bounded(.since, .calendar(CalendarFields(month: 5)))])
    #expect(
      read("last year").map(\.value) == [.calendar(CalendarFields(year: .relative(-1)))])
    #expect(read("three days ago").map(\.value) == [.away(DateCount(3), .day, sign: -1)])
    #expect(read("recently").map(\.value) == [.vaguePast])
  }

  @Test func spansCoverTheWholePhrase() {
    #expect(
      words("held from April 26 to May 1, 2012, they said") == ["from April 26 to May 1, 2012"])
    #expect(words("in the middle of last year.") == ["the middle of last year"])
    #expect(words("at 5 p.m. on Friday,") == ["5 p.m. on Friday"])
    #expect(words("8월 25일에 열린") == ["8월 25일"])
    #expect(words("5월부터는") == ["5월부터"])
  }

  @Test func anEventThatADateLeansOnIsAMentionOfItsOwn() {
    let found = read("after the Hanoi summit")
    #expect(found.map(\.value) == [.bounded(.after, .event(0, year: nil)), .event(0, year: nil)])
    #expect(words("after the Hanoi summit") == ["after the Hanoi summit", "the Hanoi summit"])
  }

  @Test func eventsAreFoundInTheTurnsOfPhraseOfALanguage() {
    for text in ["the summit in Hanoi", "the Hanoi summit", "the summit held in Hanoi"] {
      #expect(read(text).map(\.value) == [.event(0, year: nil)], "\(text)")
    }
    for text in ["the border closed", "closure of the border", "the border was closed"] {
      #expect(read(text).map(\.value) == [.event(2, year: nil)], "\(text)")
    }
    #expect(read("day of the sun").isEmpty)
    #expect(read("태양절을 맞아").map(\.value) == [.event(1, year: nil)])
  }

  @Test func cuesTellTenseAndGovernor() {
    #expect(read("It will be held on Sept. 9.").first?.cues.tense == .future)
    #expect(read("He was held on Sept. 9.").first?.cues.tense == .past)
    #expect(read("a source told us on Sept. 9").first?.cues.governor == .reporting)
    #expect(read("they were shot on Sept. 9, he said").first?.cues.governor == .act)
    #expect(read("© 2024 The Paper").first?.cues.governor == .copyright)
    #expect(read("before year-end assessments").first?.cues.governor == .noun)
    #expect(read("He says “they will go”, on Friday").first?.cues.tense != .future)
  }

  @Test func breaksBetweenExpressionsAreSeen() {
    let cues = read("On May 3. On May 4\n\nOn May 5").map(\.cues)
    #expect(cues.map(\.newSentence) == [true, true, true])
    #expect(cues.map(\.newParagraph) == [true, false, true])
  }
}
