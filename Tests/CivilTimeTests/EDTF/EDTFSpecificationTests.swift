import CivilTime
import Testing

/// Every example of the public specification (<https://www.loc.gov/standards/datetime/>), with
/// its level and what it means.
@Suite struct EDTFSpecificationTests {
  struct Example: Sendable, CustomTestStringConvertible {
    let text: String
    let level: Int
    let precision: EDTF.Precision
    let earliest: String?
    let latest: String?

    init(
      _ text: String, _ level: Int, _ precision: EDTF.Precision, _ earliest: String?,
      _ latest: String?
    ) {
      self.text = text
      self.level = level
      self.precision = precision
      self.earliest = earliest
      self.latest = latest
    }

    var testDescription: String { text }
  }

  static let levelZero: [Example] = [
    Example("1985-04-12", 0, .day, "1985-04-12", "1985-04-12"),
    Example("1985-04", 0, .month, "1985-04-01", "1985-04-30"),
    Example("1985", 0, .year, "1985-01-01", "1985-12-31"),
    Example("1985-04-12T23:20:30", 0, .second, "1985-04-12", "1985-04-12"),
    Example("1985-04-12T23:20:30Z", 0, .second, "1985-04-12", "1985-04-12"),
    Example("1985-04-12T23:20:30-04", 0, .second, "1985-04-12", "1985-04-12"),
    Example("1985-04-12T23:20:30+04:30", 0, .second, "1985-04-12", "1985-04-12"),
    Example("1964/2008", 0, .year, "1964-01-01", "2008-12-31"),
    Example("2004-06/2006-08", 0, .month, "2004-06-01", "2006-08-31"),
    Example("2004-02-01/2005-02-08", 0, .day, "2004-02-01", "2005-02-08"),
    Example("2004-02-01/2005-02", 0, .month, "2004-02-01", "2005-02-28"),
    Example("2004-02-01/2005", 0, .year, "2004-02-01", "2005-12-31"),
    Example("2005/2006-02", 0, .year, "2005-01-01", "2006-02-28"),
  ]

  static let levelOne: [Example] = [
    Example("Y170000002", 1, .year, nil, nil),
    Example("Y-170000002", 1, .year, nil, nil),
    Example("2001-21", 1, .season, "2001-03-01", "2001-05-31"),
    Example("1984?", 1, .year, "1984-01-01", "1984-12-31"),
    Example("2004-06~", 1, .month, "2004-06-01", "2004-06-30"),
    Example("2004-06-11%", 1, .day, "2004-06-11", "2004-06-11"),
    Example("201X", 1, .decade, "2010-01-01", "2019-12-31"),
    Example("20XX", 1, .century, "2000-01-01", "2099-12-31"),
    Example("2004-XX", 1, .year, "2004-01-01", "2004-12-31"),
    Example("1985-04-XX", 1, .month, "1985-04-01", "1985-04-30"),
    Example("1985-XX-XX", 1, .year, "1985-01-01", "1985-12-31"),
    Example("1985-04-12/..", 1, .day, "1985-04-12", nil),
    Example("1985-04/..", 1, .month, "1985-04-01", nil),
    Example("1985/..", 1, .year, "1985-01-01", nil),
    Example("../1985-04-12", 1, .day, nil, "1985-04-12"),
    Example("../1985-04", 1, .month, nil, "1985-04-30"),
    Example("../1985", 1, .year, nil, "1985-12-31"),
    Example("1985-04-12/", 1, .day, "1985-04-12", nil),
    Example("1985-04/", 1, .month, "1985-04-01", nil),
    Example("1985/", 1, .year, "1985-01-01", nil),
    Example("/1985-04-12", 1, .day, nil, "1985-04-12"),
    Example("/1985-04", 1, .month, nil, "1985-04-30"),
    Example("/1985", 1, .year, nil, "1985-12-31"),
    Example("1984~/2004-06", 1, .year, "1984-01-01", "2004-06-30"),
    Example("1984/2004-06~", 1, .year, "1984-01-01", "2004-06-30"),
    Example("1984?/2004%", 1, .year, "1984-01-01", "2004-12-31"),
    Example("-1985", 1, .year, "-1985-01-01", "-1985-12-31"),
  ]

  static let levelTwo: [Example] = [
    Example("Y-17E7", 2, .year, nil, nil),
    Example("1950S2", 2, .century, "1900-01-01", "1999-12-31"),
    Example("Y171010000S3", 2, .none, nil, nil),
    Example("Y3388E2S3", 2, .millennium, nil, nil),
    Example("2001-34", 2, .season, "2001-04-01", "2001-06-30"),
    Example("[1667,1668,1670..1672]", 2, .year, "1667-01-01", "1672-12-31"),
    Example("[..1760-12-03]", 2, .day, nil, "1760-12-03"),
    Example("[1760-12..]", 2, .month, "1760-12-01", nil),
    Example("[1760-01,1760-02,1760-12..]", 2, .month, "1760-01-01", nil),
    Example("[1667,1760-12]", 2, .year, "1667-01-01", "1760-12-31"),
    Example("[..1984]", 2, .year, nil, "1984-12-31"),
    Example("{1667,1668,1670..1672}", 2, .year, "1667-01-01", "1672-12-31"),
    Example("{1960,1961-12}", 2, .year, "1960-01-01", "1961-12-31"),
    Example("{..1984}", 2, .year, nil, "1984-12-31"),
    Example("2004-06~-11", 2, .day, "2004-06-11", "2004-06-11"),
    Example("2004?-06-11", 2, .day, "2004-06-11", "2004-06-11"),
    Example("?2004-06-~11", 2, .day, "2004-06-11", "2004-06-11"),
    Example("2004-%06-11", 2, .day, "2004-06-11", "2004-06-11"),
    Example("156X-12-25", 2, .day, "1560-12-25", "1569-12-25"),
    Example("15XX-12-25", 2, .day, "1500-12-25", "1599-12-25"),
    Example("XXXX-12-XX", 2, .month, nil, nil),
    Example("1XXX-XX", 2, .millennium, "1000-01-01", "1999-12-31"),
    Example("1XXX-12", 2, .month, "1000-12-01", "1999-12-31"),
    Example("1984-1X", 2, .year, "1984-10-01", "1984-12-31"),
    Example("2004-06-~01/2004-06-~20", 2, .day, "2004-06-01", "2004-06-20"),
    Example("2004-06-XX/2004-07-03", 2, .month, "2004-06-01", "2004-07-03"),
  ]

  @Test(arguments: levelZero + levelOne + levelTwo)
  func example(_ example: Example) throws {
    let edtf = try EDTF(parsing: example.text)
    #expect(edtf.description == example.text)
    #expect(edtf.level == example.level)
    #expect(edtf.precision == example.precision)
    #expect(edtf.earliest?.description == example.earliest)
    #expect(edtf.latest?.description == example.latest)
  }

  @Test func qualifiersReachWhatTheSpecificationSays() throws {
    func qualifiers(_ text: String) throws -> [EDTF.Qualifier?] {
      guard case .date(let date) = try EDTF(parsing: text).value else { return [] }
      return [date.yearQualifier, date.monthQualifier, date.dayQualifier]
    }
    #expect(try qualifiers("2004-06-11%") == [.both, .both, .both])
    #expect(try qualifiers("2004-06~-11") == [.approximate, .approximate, nil])
    #expect(try qualifiers("2004?-06-11") == [.uncertain, nil, nil])
    #expect(try qualifiers("?2004-06-~11") == [.uncertain, nil, .approximate])
    #expect(try qualifiers("2004-%06-11") == [nil, .both, nil])
    #expect(try qualifiers("2004?-06-11~") == [.both, .approximate, .approximate])
  }

  @Test func significantDigitsKeepTheEstimate() throws {
    guard case .date(let date) = try EDTF(parsing: "Y3388E2S3").value else {
      Issue.record("no date")
      return
    }
    #expect(date.year.value.number == 338_800)
    #expect(date.year.value.significantDigits == 3)
  }

  @Test func zones() throws {
    func offset(_ text: String) throws -> Int? {
      guard case .dateTime(let time) = try EDTF(parsing: text).value else { return -1 }
      return time.utcOffset
    }
    #expect(try offset("1985-04-12T23:20:30") == nil)
    #expect(try offset("1985-04-12T23:20:30Z") == 0)
    #expect(try offset("1985-04-12T23:20:30-04") == -240)
    #expect(try offset("1985-04-12T23:20:30+04:30") == 270)
  }
}
