import CivilTime
import Foundation
import Testing

@Suite struct CivilIntervalTests {
  private func interval(_ from: String?, _ to: String?) throws -> CivilInterval {
    try #require(CivilInterval(from: from.map(day), to: to.map(day)))
  }

  @Test func reversedEndsAreRefused() {
    #expect(CivilInterval(from: day("2012-05-01"), to: day("2012-04-26")) == nil)
    #expect(
      throws: DecodingError.self,
      performing: {
        try JSONDecoder().decode(
          CivilInterval.self, from: Data(#"{"start":"2012-05-01","end":"2012-04-26"}"#.utf8))
      })
  }

  @Test func lengthAndText() throws {
    #expect(try interval("2012-04-26", "2012-05-01").dayCount == 6)
    #expect(CivilInterval(day("2012-04-26")).isSingleDay)
    #expect(try interval("2012-04-26", nil).dayCount == nil)
    #expect(try interval("2012-04-26", nil).description == "2012-04-26/..")
  }

  @Test func setOperations() throws {
    let april = try interval("2012-04-01", "2012-04-30")
    let spring = try interval("2012-03-01", "2012-05-31")
    let since = try interval("2012-04-20", nil)
    let june = try interval("2012-06-01", "2012-06-30")
    #expect(spring.contains(april) && !april.contains(spring))
    #expect(april.contains(day("2012-04-30")) && !april.contains(day("2012-05-01")))
    #expect(try april.intersection(since) == interval("2012-04-20", "2012-04-30"))
    #expect(!april.overlaps(june) && june.overlaps(since))
    #expect(try april.span(june) == interval("2012-04-01", "2012-06-30"))
    #expect(try april.span(since) == interval("2012-04-01", nil))
    #expect(CivilInterval.unbounded.contains(since) && !since.contains(.unbounded))
  }

  @Test func thirdsOfAMonth() throws {
    #expect(
      try CivilInterval.third(1, ofMonth: 8, year: 2016) == interval("2016-08-01", "2016-08-10"))
    #expect(
      try CivilInterval.third(2, ofMonth: 7, year: 2016) == interval("2016-07-11", "2016-07-20"))
    #expect(
      try CivilInterval.third(3, ofMonth: 2, year: 2016) == interval("2016-02-21", "2016-02-29"))
    #expect(CivilInterval.third(4, ofMonth: 2, year: 2016) == nil)
    #expect(CivilInterval.third(.min, ofMonth: 2, year: 2016) == nil)
  }

  @Test func jsonReadsBack() throws {
    for value in [try interval("2012-04-26", nil), .unbounded, CivilInterval(day("2012-04-26"))] {
      let data = try JSONEncoder().encode(value)
      #expect(try JSONDecoder().decode(CivilInterval.self, from: data) == value)
    }
  }
}
