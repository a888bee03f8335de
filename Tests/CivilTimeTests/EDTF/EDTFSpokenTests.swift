import CivilTime
import Testing

@Suite struct EDTFSpokenTests {
  @Test(arguments: [
    ("2012-04-28", "28 Apr 2012", "2012년 4월 28일"),
    ("2021-05", "May 2021", "2021년 5월"),
    ("2012", "2012", "2012년"),
    ("-0043", "44 BC", "기원전 44년"),
    ("[2012-04-13..2012-05-09]", "between 13 Apr and 9 May 2012", "2012년 4월 13일~5월 9일 사이"),
    ("[2012-04-13..2012-04-20]", "between 13 and 20 Apr 2012", "2012년 4월 13~20일 사이"),
    ("[1995..1999]", "between 1995 and 1999", "1995~1999년 사이"),
    ("[..2012-05-09]", "by 9 May 2012", "2012년 5월 9일 이전"),
    ("[..2009]", "by the end of 2009", "2009년 말 이전"),
    ("[2012-04-13..]", "13 Apr 2012 or later", "2012년 4월 13일 이후"),
    ("2021-05/..", "since May 2021", "2021년 5월부터"),
    ("2004/", "since 2004, end not known", "2004년부터(끝 불명)"),
    ("../2016-08-25", "until 25 Aug 2016", "2016년 8월 25일까지"),
    ("/2004", "until 2004, start not known", "2004년까지(시작 불명)"),
    ("2012-04-26/2012-05-01", "26 Apr – 1 May 2012", "2012년 4월 26일~5월 1일"),
    ("2016-08-22/2016-08-24", "22–24 Aug 2016", "2016년 8월 22~24일"),
    ("2011-12-28/2012-01-03", "28 Dec 2011 – 3 Jan 2012", "2011년 12월 28일~2012년 1월 3일"),
    ("2012-03/2012-05", "Mar–May 2012", "2012년 3~5월"),
    ("2015-12/2016-01", "Dec 2015 – Jan 2016", "2015년 12월~2016년 1월"),
    ("2003/2015", "2003–2015", "2003~2015년"),
    ("2012-04-26/2012-04-26", "26 Apr 2012", "2012년 4월 26일"),
    ("2001-21/2001-23", "spring – autumn 2001", "2001년 봄~가을"),
    ("XXXX-10-31", "31 Oct, year not stated", "10월 31일(연도 불명)"),
    ("XXXX-05/..", "since May, year not stated", "5월(연도 불명)부터"),
    ("XXXX-12-XX", "Dec, day and year not stated", "12월(연도·일 불명)"),
    ("XXXX-37", "Jan–Apr, year not stated", "1~4월(연도 불명)"),
    ("XXXX", "year not stated", "연도 불명"),
    ("2024-11-12~", "about 12 Nov 2024", "2024년 11월 12일경"),
    ("2011-03?", "possibly Mar 2011", "2011년 3월(불확실)"),
    ("2015-05%", "possibly about May 2015", "2015년 5월경(불확실)"),
    ("2009%/..", "possibly since about 2009", "2009년경부터(불확실)"),
    ("2009~/2010~", "about 2009–2010", "2009~2010년경"),
    ("1984?/2004~", "possibly 1984 – about 2004", "1984년(불확실)~2004년경"),
    ("2004-06~-11", "11 Jun 2004 (year and month approximate)", "2004년 6월 11일(연도·월 추정)"),
    (
      "?2004-06-~11", "11 Jun 2004 (year uncertain, day approximate)",
      "2004년 6월 11일(연도 불확실, 일 추정)"
    ),
    ("2012-21", "spring 2012", "2012년 봄"),
    ("2015-24", "winter 2015–16", "2015~2016년 겨울"),
    ("1999-24", "winter 1999–2000", "1999~2000년 겨울"),
    ("2012-30", "summer 2012–13 (southern)", "2012~2013년 여름(남반구)"),
    ("2016-23~", "about autumn 2016", "2016년 가을 무렵"),
    ("2016-34", "second quarter of 2016", "2016년 2분기"),
    ("2021-37", "early 2021 (Jan–Apr)", "2021년 초(1~4월)"),
    ("2015-38", "mid-2015 (May–Aug)", "2015년 중반(5~8월)"),
    ("2015-39", "late 2015 (Sep–Dec)", "2015년 말(9~12월)"),
    ("2016-40", "first half of 2016", "2016년 상반기"),
    ("199X", "1990s", "1990년대"),
    ("19XX", "20th century", "20세기"),
    ("156X-12-25", "25 Dec, 1560s", "1560년대 12월 25일"),
    ("1XXX", "between 1000 and 1999", "1000~1999년 사이"),
    ("1984-1X", "between Oct and Dec 1984", "1984년 10~12월 사이"),
    ("2004-XX", "2004, month not stated", "2004년(월 불명)"),
    ("1985-04-XX", "Apr 1985, day not stated", "1985년 4월(일 불명)"),
    ("1950S2", "1950 (1900–1999)", "1950년(1900~1999년)"),
    ("[2016-04-13,2016-04-14]", "13 or 14 Apr 2016", "2016년 4월 13일 또는 14일"),
    ("[2016-04-05,2016-05-04]", "5 Apr or 4 May 2016", "2016년 4월 5일 또는 5월 4일"),
    ("[1667,1668,1670..1672]", "1667, 1668 or 1670–1672", "1667년, 1668년 또는 1670~1672년"),
    ("{1960,1961-12}", "1960 and Dec 1961", "1960년 및 1961년 12월"),
    ("{..1984}", "all to 1984", "1984년 말 이전 전부"),
    ("2016-08-25T17:29:00", "25 Aug 2016, 17:29", "2016년 8월 25일 17:29"),
    (
      "2016-08-25T17:29:05+09:00", "25 Aug 2016, 17:29:05 UTC+9", "2016년 8월 25일 17:29:05 UTC+9"
    ),
  ])
  func words(_ text: String, _ english: String, _ korean: String) throws {
    let edtf = try EDTF(parsing: text)
    #expect(edtf.spoken() == english)
    #expect(edtf.spoken(language: .korean) == korean)
  }

  @Test func beforeIsSaidOfDaysOnly() throws {
    let day = try EDTF(parsing: "[..2012-04-28]")
    #expect(day.spoken(upperBound: .before) == "before 28 Apr 2012")
    #expect(day.spoken(language: .korean, upperBound: .before) == "2012년 4월 28일 전")
    let year = try EDTF(parsing: "[..2009]")
    #expect(year.spoken(upperBound: .before) == "by the end of 2009")
  }

  @Test func longListsAreCounted() throws {
    let set = try EDTF(parsing: "[2001,2002,2003,2004,2005,2006,2007,2008]")
    #expect(set.spoken() == "2001, 2002, 2003, 2004, 2005, 2006 or 2 others")
  }

  @Test func everyValidStringHasWords() {
    var grammar = EDTFGrammar(seed: 30)
    for _ in 0..<5_000 {
      guard let edtf = EDTF(grammar.expression()) else { continue }
      for language in EDTF.Language.allCases {
        let words = edtf.spoken(language: language)
        #expect(!words.isEmpty && !words.contains("  "), "\(edtf)")
      }
    }
  }
}
