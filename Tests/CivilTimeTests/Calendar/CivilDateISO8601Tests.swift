import CivilTime
import Foundation
import Testing

@Suite struct CivilDateISO8601Tests {
  @Test(arguments: [
    "2012-04-28", "20120428", "2012-W17-6", "2012W176", "2012-119", "2012119",
  ])
  func allSixFormsNameTheSameDay(_ text: String) {
    #expect(CivilDate(iso8601: text) == day("2012-04-28"))
  }

  @Test(arguments: [
    "", "-", "2012", "2012-04", "2012-0428", "201204-28", "2012-4-28", "2012-04-28 ", " 2012-04-28",
    "2012-04-28T00:00:00", "2012-W17", "2012-W176", "2012W17-6", "2012-W54-1", "2012-W17-8",
    "2012-W17-0", "2012-367", "2011-366", "2012-000", "-0000-01-01", "+2012-04-28", "12012-04-28",
    "2012-04-2８", "2012–04–28", "2012-02-30", "99999999999999999999", "2012--4-28",
  ])
  func othersAreRefused(_ text: String) {
    #expect(CivilDate(iso8601: text) == nil)
  }

  @Test func onlyTheCalendarDateIsReadByTheStrictReader() {
    #expect(CivilDate(iso: "2012-04-28") == CivilDate(2012, 4, 28))
    #expect(CivilDate(iso: "20120428") == nil)
    #expect(CivilDate(iso: "2012-119") == nil)
    #expect(CivilDate(iso: "-0044-03-15") == CivilDate(-44, 3, 15))
  }

  @Test func printing() {
    let date = day("2012-04-28")
    #expect(date.description == "2012-04-28")
    #expect(date.weekDescription == "2012-W17-6")
    #expect(date.ordinalDescription == "2012-119")
    #expect(day("0007-01-02").ordinalDescription == "0007-002")
    #expect(day("-0044-03-15").description == "-0044-03-15")
  }

  @Test func everyFormReadsBack() {
    var random = SplitMix64(seed: 4)
    for _ in 0..<5_000 {
      let date = random.anyDay()
      #expect(CivilDate(iso: date.description) == date)
      #expect(CivilDate(iso8601: date.ordinalDescription) == date)
      if date.isoWeek.year <= 9999 && date.isoWeek.year >= -9999 {
        #expect(CivilDate(iso8601: date.weekDescription) == date)
      }
    }
  }

  @Test func jsonIsTheISODate() throws {
    let data = try JSONEncoder().encode([day("2012-04-28")])
    #expect(String(decoding: data, as: UTF8.self) == #"["2012-04-28"]"#)
    #expect(try JSONDecoder().decode([CivilDate].self, from: data) == [day("2012-04-28")])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CivilDate].self, from: Data(#"["2021-02-30"]"#.utf8))
    }
  }
}
