import CivilTime
import Foundation
import Testing

@Suite struct EDTFConstructionTests {
  @Test func dates() {
    #expect(EDTF.day(day("2012-04-28")).description == "2012-04-28")
    #expect(EDTF.day(day("-0044-03-15")).description == "-0044-03-15")
    #expect(EDTF.day(CivilDate.last.adding(days: 1)).description == "Y10000")
    #expect(EDTF.month(2012, 4)?.description == "2012-04")
    #expect(EDTF.month(nil, 5)?.description == "XXXX-05")
    #expect(EDTF.month(of: day("2012-04-28")).description == "2012-04")
    #expect(EDTF.yearless(month: 10, day: 31)?.description == "XXXX-10-31")
    #expect(EDTF.yearless(month: 2, day: 29)?.description == "XXXX-02-29")
    #expect(EDTF.year(2012).description == "2012")
    #expect(EDTF.year(-43).description == "-0043")
    #expect(EDTF.year(17_000).description == "Y17000")
    #expect(EDTF.year(.min).description == "Y-999999999999999999")
    #expect(EDTF.decade(of: 1994)?.description == "199X")
    #expect(EDTF.century(of: 1994)?.description == "19XX")
    #expect(EDTF.season(2012, 21)?.description == "2012-21")
    #expect(EDTF.season(2012, .firstQuadrimester)?.description == "2012-37")
    #expect(EDTF.season(nil, .autumn)?.description == "XXXX-23")
  }

  @Test func spans() {
    let (april, may) = (day("2012-04-26"), day("2012-05-01"))
    #expect(EDTF.interval(from: april, to: may)?.description == "2012-04-26/2012-05-01")
    #expect(EDTF.interval(from: april, to: nil)?.description == "2012-04-26/..")
    #expect(EDTF.interval(from: nil, to: may)?.description == "../2012-05-01")
    #expect(
      EDTF.interval(from: .month(2012, 3), to: .month(2012, 5))?.description
        == "2012-03/2012-05")
    #expect(EDTF.interval(from: .month(nil, 5), to: nil)?.description == "XXXX-05/..")
    #expect(EDTF.set(earliest: april, latest: may)?.description == "[2012-04-26..2012-05-01]")
    #expect(EDTF.set(earliest: may, latest: may)?.description == "2012-05-01")
    #expect(EDTF.set(earliest: nil, latest: may)?.description == "[..2012-05-01]")
    #expect(EDTF.set(earliest: april, latest: nil)?.description == "[2012-04-26..]")
    #expect(EDTF.set(earliest: nil, latest: .year(2009))?.description == "[..2009]")
    #expect(EDTF.oneOf([.day(april), .day(may)])?.description == "[2012-04-26,2012-05-01]")
  }

  @Test func nonsenseIsRefused() throws {
    let (april, may) = (day("2012-04-26"), day("2012-05-01"))
    #expect(EDTF.month(2012, 13) == nil)
    #expect(EDTF.month(10_000, 1) == nil)
    #expect(EDTF.yearless(month: 2, day: 30) == nil)
    #expect(EDTF.decade(of: -5) == nil)
    #expect(EDTF.season(2012, 20) == nil)
    #expect(EDTF.season(2012, 42) == nil)
    #expect(EDTF.interval(from: may, to: april) == nil)
    #expect(EDTF.interval(from: nil as CivilDate?, to: nil) == nil)
    #expect(EDTF.set(earliest: may, latest: april) == nil)
    #expect(EDTF.set(earliest: nil as CivilDate?, latest: nil) == nil)
    #expect(EDTF.set(earliest: .year(2012), latest: .month(2012, 5)) == nil)
    #expect(EDTF.oneOf([]) == nil)
    let set = try #require(EDTF.oneOf([.day(april)]))
    #expect(EDTF.interval(from: set, to: .day(may)) == nil)
    #expect(EDTF.oneOf([set, .day(may)]) == nil)
    let time = try EDTF(parsing: "2012-04-26T10:00:00")
    #expect(EDTF.interval(from: time, to: nil) == nil)
  }

  @Test func qualifying() throws {
    #expect(EDTF.year(2011).qualified(.approximate).description == "2011~")
    #expect(EDTF.month(2015, 5)?.qualified(.both).description == "2015-05%")
    #expect(
      EDTF.year(2011).qualified(.approximate).qualified(.uncertain).description == "2011%")
    #expect(try EDTF(parsing: "2009/2010").qualified(.approximate).description == "2009~/2010~")
    #expect(
      try EDTF(parsing: "[2009,2010..]").qualified(.uncertain).description == "[2009?,2010?..]")
    #expect(try EDTF(parsing: "2009/..").qualified(.uncertain).description == "2009?/..")
    let time = try EDTF(parsing: "2012-04-26T10:00:00")
    #expect(time.qualified(.both) == time)
  }

  @Test func singleDays() throws {
    #expect(EDTF.day(day("2012-04-28")).singleDay == day("2012-04-28"))
    #expect(EDTF.year(2012).singleDay == nil)
    #expect(try EDTF(parsing: "2012-04-28/2012-04-28").singleDay == day("2012-04-28"))
    #expect(try EDTF(parsing: "XXXX-10-31").singleDay == nil)
  }

  @Test func jsonIsTheString() throws {
    let edtf = try EDTF(parsing: "[2012-04-13..2012-05-09]")
    let data = try JSONEncoder().encode([edtf])
    #expect(String(decoding: data, as: UTF8.self) == #"["[2012-04-13..2012-05-09]"]"#)
    #expect(try JSONDecoder().decode([EDTF].self, from: data) == [edtf])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([EDTF].self, from: Data(#"["2021-02-30"]"#.utf8))
    }
  }
}
