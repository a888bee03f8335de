import CivilTime
import Events
import Extraction
import Testing

@testable import Normalisation

/// News of other countries and in other words than the rules' own examples.
struct UnseenDatesTests {
  /// Text, and the values that must be found in it in this order, all others nil.
  typealias Case = (text: String, values: [String])

  private func check(_ cases: [Case], reference: String? = "2021-03-15") throws {
    let reader = try DateSupport.reader()
    let context = DocumentDateContext(published: DateSupport.reference(reference))
    for example in cases {
      let got = reader.mentions(in: example.text, context: context).compactMap(\.date.edtf)
      #expect(got == example.values, "\(example.text)")
    }
  }

  @Test func newsOfOtherCountries() throws {
    try check([
      (
        "Police in Yangon arrested 20 protesters on Sunday, a rights group said on Monday.",
        ["2021-03-14", "2021-03-15"]
      ),
      (
        "On the night of March 3, forces raided homes; it went on until the early hours of March 4.",
        ["2021-03-03", "2021-03-04"]
      ),
      (
        "The junta, which seized power on Feb. 1, has detained more than 2,000 people since then.",
        ["2021-02-01"]
      ),
      (
        "She was arrested in late January 2020 and sentenced in March to 10 years in prison.",
        ["2020-01-21/2020-01-31", "2020-03"]
      ),
      (
        "He was last seen on the evening of Saturday, 6 March, at around 9:30 p.m.",
        ["2021-03-06"]
      ),
      (
        "From 12-14 February, officers searched 300 homes; on 15 and 16 February they held nine men.",
        ["2021-02-12/2021-02-14", "2021-02-15/2021-02-16"]
      ),
      ("On or about 10 January 2021, eleven persons were executed.", ["2021-01-10%"]),
      (
        "The hearing, set for May 5, was postponed to June 1.",
        ["2021-05-05", "2021-06-01"]
      ),
      (
        "The army said last Friday it would withdraw by September 30.",
        ["2021-03-12", "[..2021-09-30]"]
      ),
      ("The ban will run until December 31.", ["../2021-12-31"]),
      ("He is due to appear in court on April 2.", ["2021-04-02"]),
      ("It ran from 10 a.m. on March 2 to 4 p.m. on March 3.", ["2021-03-02/2021-03-03"]),
      (
        "The office released a statement, \"We will answer with force\", on Saturday.",
        ["2021-03-13"]
      ),
      ("Flooding between 8 and 10 March killed six.", ["2021-03-08/2021-03-10"]),
    ])
  }

  @Test func chainsAndTurnsOfPhrase() throws {
    try check([
      (
        "The army took power on 1 February 2021. Two weeks later, on the 15th, it cut the internet.",
        ["2021-02-01", "2021-02-15~", "2021-02-15"]
      ),
      (
        "It burned in 2017, when three fled. In March of that year, its chief was dismissed.",
        ["2017", "2017-03"]
      ),
      ("From Sept. 20 until the end of the month, it was shut.", ["2020-09-20/2020-09-30"]),
      ("The trial, which began on Aug. 30, is expected to last three weeks.", ["2020-08-30"]),
      ("Monday-to-Friday shifts", []),
      ("Updated: 4 October 2020, 09:15 GMT", ["2020-10-04"]),
      ("a report of October 2020; the April 3 massacre", ["2020-10", "2020-04-03"]),
      ("the monsoon season of 2018", ["2018-22~"]),
      (
        "The decree, dated 12 July, came into force the next day.",
        ["2020-07-12", "2020-07-13"]
      ),
    ])
  }

  @Test func spansAndParts() throws {
    try check([
      ("from January through March", ["2021-01/2021-03"]),
      ("28 February to 2 March 2021", ["2021-02-28/2021-03-02"]),
      ("Dec. 30-Jan. 2", ["2020-12-30/2021-01-02"]),
      ("in the winter of 2019-20", ["2019-24"]),
      ("mid-20th century", ["1930/1960"]),
      ("during the second week of February", ["2021-02-08/2021-02-14"]),
      ("since mid-2019", ["2019-05/.."]),
      ("the first nine months of 2020", ["2020-01/2020-09"]),
      ("from the 1970s to the 1990s", ["1970/1999"]),
      ("half a year ago", ["2020-09~"]),
      ("several months ago", ["[2020-08..2020-12]"]),
      ("last night", ["2021-03-14"]),
      ("in June and July 2020", ["2020-06", "2020-07"]),
    ])
  }

  @Test func feastsAndNamedEvents() throws {
    try check([
      ("Two men were shot on Christmas Eve.", ["2020-12-24"]),
      ("It was held on New Year's Eve 2018.", ["2018-12-31"]),
      ("since the Hanoi summit", ["2019-02-27/..", "2019-02-27/2019-02-28"]),
      ("제8차 당대회 이후", ["[2021-01-12..2021-03-15]", "2021-01-05/2021-01-12"]),
      ("태양절에", ["2020-04-15"]),
      ("지난해 추석", ["2020-10-01"]),
      ("the army day of the fair", []),
    ])
  }

  @Test func korean() throws {
    try check([
      ("지난달 28일 주민 3명이 체포됐다. 이들은 다음날 석방됐다.", ["2021-02-28", "2021-03-01"]),
      ("작년 말부터 올해 2월까지 단속이 이어졌다.", ["2020-09/2021-02"]),
      ("지난주 토요일에", ["2021-03-13"]),
      ("3월 8~10일", ["2021-03-08/2021-03-10"]),
      ("8월 25일경", ["2020-08-25~"]),
      ("20여 일 전", ["[2021-02-19..2021-02-23]"]),
      ("2019년 하반기에", ["2019-41"]),
      ("1990년대 중반", ["1993/1996"]),
      ("올해 들어", ["2021"]),
      ("오는 4월 열리는", ["2021-04"]),
      ("11일 오전 10시 회의가", ["2021-03-11"]),
    ])
  }

  @Test func whatIsNoDate() throws {
    try check([
      ("The trial of May Thu opened. May said she may appeal.", []),
      ("a 16-year-old boy held for 45 days, 24 hours a day", []),
      ("Flight 1984 landed; Room 2010; Unit 1224; page 2019; $2020; 2020 km", []),
      ("2020 people, 1,500 cases, No. 2015, Resolution 1718", []),
      ("Bloody Sunday, the Sunday Times, every Monday, on weekdays", []),
      ("Jan Egeland, Sun Yat-sen, Mar-a-Lago, Mon State, Sat Pal", []),
      ("winter clothing, spring rolls, the fall of the city, a half of it", []),
      ("2주 동안, 5일간, 3년형, 20세, 제3국, 오늘날, 초등학교, 말했다, 가을걷이", []),
      ("the second of two, the 10th Corps, 8th floor, the third unit", []),
      ("I march, you may march, they march in May's house", []),
    ])
  }

  @Test func withoutADocumentDateNothingIsInvented() throws {
    try check(
      [
        ("Two men were held on Oct. 31.", ["XXXX-10-31"]),
        ("Two men were held on Friday, yesterday, last week, two days ago.", []),
        ("since May", ["XXXX-05/.."]),
        ("It began on May 3, 2012. The following day it ended.", ["2012-05-03", "2012-05-04"]),
        ("last year", ["XXXX"]),
        ("on the 10th", ["XXXX-XX-10"]),
      ], reference: nil)
  }

  @Test func aSpanForADocumentDateStaysASpan() throws {
    try check(
      [("since May", ["2021-05/.."]), ("last year", ["2020"]), ("in March", ["2021-03"])],
      reference: "2021-06")
    try check([("on Friday", []), ("in March", ["XXXX-03"])], reference: "2021")
  }

  @Test func seasonsTurnInTheSouth() throws {
    let reader = try DateSupport.reader()
    let context = DocumentDateContext(
      published: DateSupport.reference("2021-03-15"), isSouthern: true)
    let summer = reader.mentions(in: "last summer", context: context).first?.date
    #expect(summer?.edtf == "2020-30")
    #expect(summer?.earliest?.description == "2020-12-01")
    #expect(summer?.latest?.description == "2021-02-28")
  }

  @Test func theSourcesLocaleSettlesFigures() throws {
    let reader = try DateSupport.reader()
    for (order, value) in [
      (DocumentDateContext.NumericOrder.dayFirst, "2016-05-04"), (.monthFirst, "2016-04-05"),
      (.unknown, "[2016-04-05,2016-05-04]"),
    ] {
      let context = DocumentDateContext(published: .unknown, numericOrder: order)
      #expect(reader.mentions(in: "04/05/2016", context: context).first?.date.edtf == value)
    }
  }

  @Test func aPreferenceForTheFutureTurnsUndecidedWords() throws {
    let reader = try DateSupport.reader()
    let day = DateSupport.reference("2021-06-15")
    #expect(reader.read(phrase: "on Friday", reference: day)?.date.edtf == "2021-06-11")
    #expect(
      reader.read(phrase: "on Friday", reference: day, prefer: .future)?.date.edtf == "2021-06-18")
    #expect(reader.read(phrase: "May", reference: day)?.date.edtf == nil)
    #expect(reader.read(phrase: "", reference: day) == nil)
  }
}
