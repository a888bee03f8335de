import CivilTime
import Testing

@Suite struct EDTFErrorTests {
  @Test(arguments: [
    ("", 1, EDTFError.Kind.empty), ("2021-02-30", 9, .invalidDay), ("1900-02-29", 9, .invalidDay),
    ("2021-04-31", 9, .invalidDay), ("2021-04-00", 9, .invalidDay), ("2021-04-32", 9, .invalidDay),
    ("2021-13", 6, .invalidMonth), ("2021-00", 6, .invalidMonth), ("2021-20", 6, .invalidMonth),
    ("2021-42", 6, .invalidMonth), ("2021-2X", 6, .invalidMonth), ("2021-X9-31", 9, .invalidDay),
    ("XXXX-02-30", 9, .invalidDay), ("XXX1-02-29", 9, .invalidDay), ("19X1-02-29", 9, .invalidDay),
    ("X900-02-29", 9, .invalidDay), ("2021-04-4X", 9, .invalidDay),
    ("2021-21-01", 8, .unexpectedCharacter), ("-0000", 1, .invalidYear),
    ("-0000-01-01", 1, .invalidYear), ("21", 3, .unexpectedEnd), ("2021-", 6, .unexpectedEnd),
    ("2021-1", 7, .unexpectedEnd), ("2021-1-1", 7, .unexpectedCharacter),
    ("2021-01-01-", 11, .unexpectedCharacter), ("20210101", 5, .unexpectedCharacter),
    ("20213", 5, .unexpectedCharacter), ("2021-001", 6, .invalidMonth),
    ("2021-W17-6", 6, .unexpectedCharacter), (" 2021", 1, .unexpectedCharacter),
    ("2021 ", 5, .unexpectedCharacter), ("2021?~", 6, .unexpectedCharacter),
    ("2021??", 6, .unexpectedCharacter), ("?~2021", 2, .unexpectedCharacter),
    ("201x", 4, .unexpectedCharacter), ("199u", 4, .unexpectedCharacter),
    ("2021–05", 5, .unexpectedCharacter), ("2021년", 5, .unexpectedCharacter),
    ("(2011)-06-04~", 1, .unexpectedCharacter), ("open/2021", 1, .unexpectedCharacter),
    ("2021/unknown", 6, .unexpectedCharacter), ("+2021", 1, .unexpectedCharacter),
    ("Y1985", 1, .invalidYear), ("Y-9999", 1, .invalidYear), ("Y", 2, .unexpectedEnd),
    ("Y-", 3, .unexpectedEnd), ("Y0", 2, .invalidYear), ("Y017000", 2, .invalidYear),
    ("Y+17000", 2, .unexpectedCharacter), ("y17000", 1, .unexpectedCharacter),
    ("Y17000-05", 7, .unexpectedCharacter), ("Y17E", 5, .unexpectedEnd),
    ("Y17E0", 5, .invalidYear), ("Y17E-1", 5, .unexpectedCharacter), ("Y17E99", 1, .invalidYear),
    ("Y1234567890123456789", 2, .invalidYear), ("Y17e7", 4, .unexpectedCharacter),
    ("1950S", 6, .unexpectedEnd), ("1950S0", 6, .invalidYear), ("1950S5", 6, .invalidYear),
    ("195XS2", 5, .unexpectedCharacter), ("1950S2-05", 7, .unexpectedCharacter),
    ("1950S99999999999999999999", 6, .invalidYear), ("2005/2004", 6, .reversed),
    ("2004-06/2004-05", 9, .reversed), ("2004-06-12/2004-06-11", 12, .reversed),
    ("2004/2003-12-31", 6, .reversed), ("Y12000/9999", 8, .reversed), ("201X/2009", 6, .reversed),
    ("2001-22/2001-21", 9, .reversed), ("2016-24/2016-11", 9, .reversed),
    ("0001/-0001", 6, .reversed), ("2012-04-28?/2012-04-27~", 13, .reversed),
    ("/", 1, .noDate), ("../..", 1, .noDate), ("/..", 1, .noDate), ("../", 1, .noDate),
    ("..", 3, .unexpectedEnd), (".", 1, .unexpectedCharacter), ("..2012", 3, .unexpectedCharacter),
    ("2012..", 5, .unexpectedCharacter), ("2004/2005/2006", 10, .unexpectedCharacter),
    ("2004//2005", 6, .unexpectedCharacter), ("2004/2005-13", 11, .invalidMonth),
    ("2004-01-01T10:10:10/2005", 20, .unexpectedCharacter),
    ("2004/2005-01-01T10:10:10", 16, .unexpectedCharacter),
    ("2004/[2005]", 6, .unexpectedCharacter),
    ("2004-01-01T25:00:00", 12, .invalidTime), ("2004-01-01T23:60:00", 12, .invalidTime),
    ("2004-01-01T23:59:60", 12, .invalidTime), ("2004-01-01T24:00:01", 12, .invalidTime),
    ("2004-01-01T23:59", 17, .unexpectedEnd), ("2004-01-01T235900", 14, .unexpectedCharacter),
    ("2004-01-01T", 12, .unexpectedEnd), ("2004-01T10:10:10", 8, .unexpectedCharacter),
    ("2004T10:10:10", 5, .unexpectedCharacter), ("2004-01-0XT10:10:10", 11, .unexpectedCharacter),
    ("2004-01-01~T10:10:10", 12, .unexpectedCharacter),
    ("2004-01-01T10:10:10~", 20, .unexpectedCharacter),
    ("2004-01-01T10:10:10.5", 20, .unexpectedCharacter),
    ("2004-01-01T10:10:10+14:01", 20, .invalidZone),
    ("2004-01-01T10:10:10-12:30", 20, .invalidZone),
    ("2004-01-01T10:10:10-00:00", 20, .invalidZone),
    ("2004-01-01T10:10:10+09:60", 20, .invalidZone),
    ("2004-01-01T10:10:10+9", 22, .unexpectedEnd),
    ("2004-01-01T10:10:10ZZ", 21, .unexpectedCharacter),
    ("[]", 2, .noDate), ("{}", 2, .noDate), ("[..]", 4, .unexpectedCharacter),
    ("[", 2, .unexpectedEnd), ("[2012", 6, .unexpectedEnd), ("[2012}", 6, .unexpectedCharacter),
    ("{2012]", 6, .unexpectedCharacter), ("[2012]x", 7, .unexpectedCharacter),
    ("[2012,]", 7, .unexpectedCharacter), ("[,2012]", 2, .unexpectedCharacter),
    ("[2012, 2013]", 7, .unexpectedCharacter), ("[2012,..2013]", 7, .unexpectedCharacter),
    ("[2012..,2013]", 8, .unexpectedCharacter), ("[2012..2013..2014]", 12, .unexpectedCharacter),
    ("[..2012..]", 8, .unexpectedCharacter), ("[2012..2011]", 8, .reversed),
    ("[2012-05-09..2012-04-13]", 14, .reversed), ("[1760..1761-12]", 8, .mixedPrecision),
    ("[2001-21..2001-34]", 11, .mixedPrecision), ("[2001-21..2001-06]", 11, .mixedPrecision),
    ("[[2012]]", 2, .unexpectedCharacter), ("[2012/2013]", 6, .unexpectedCharacter),
    ("[2012-02-30]", 10, .invalidDay), ("[2012]/2013", 7, .unexpectedCharacter),
    ("[2012-01-01T10:10:10]", 12, .unexpectedCharacter), ("]", 1, .unexpectedCharacter),
    ("2012\0", 5, .unexpectedCharacter), ("\u{FEFF}2012", 1, .unexpectedCharacter),
  ])
  func refused(_ text: String, _ column: Int, _ kind: EDTFError.Kind) throws {
    let error = #expect(throws: EDTFError.self) { try EDTF(parsing: text) }
    #expect(error?.column == column)
    #expect(error?.kind == kind)
    #expect(error?.reason.isEmpty == false)
    #expect(error?.expected.isEmpty == false)
    #expect(EDTF(text) == nil)
  }

  @Test func messagesSayWhereWhatAndWhatWasExpected() {
    func message(_ text: String) -> String? {
      #expect(throws: EDTFError.self) { try EDTF(parsing: text) }?.description
    }
    #expect(
      message("2021-02-30")
        == "column 9: there is no day 2021-02-30; expected a day 01 to 28 of that month")
    #expect(
      message("1900-02-29")
        == "column 9: there is no day 1900-02-29; expected a day 01 to 28 of that month")
    #expect(
      message("2021-13")
        == "column 6: there is no month 13; expected a month 01 to 12, or a season or other "
        + "grouping 21 to 41")
    #expect(
      message("2005/2004")
        == "column 6: the interval ends before it begins; expected a date not before 2005")
    #expect(
      message("201x")
        == "column 4: an unspecified digit is written 'X', not 'x'; expected a date: four digits "
        + "of a year (or 'Y' and a longer year), or X for an unspecified one")
    #expect(
      message("2004/2005/2006")
        == "column 10: '/' cannot stand here; expected '-' and a month, or the end")
  }

  @Test func brokenUTF8IsRefusedNotFeared() {
    for bytes: [UInt8] in [
      [0xFF], [0x32, 0x30, 0x31, 0x32, 0xED, 0xA0, 0x80], [0xC3], [0xE2, 0x82],
    ] {
      #expect(throws: EDTFError.self) { try EDTF(parsing: bytes) }
    }
  }
}
