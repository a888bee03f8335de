/// Korean dates in figures and words.
enum KoreanDateRule: CoreDateRule {
  static let id = "korean"
  static let matches =
    """
    년·월·일 in figures, Juche years, 지난해·올해·이달 and their kin, parts (초·중순·하순·상반기), \
    seasons, weekdays, `N일 전`, with 부터·까지·이후·이전·경 after them; `N일간` and `N년 동안` are none
    """
  static let examples = [
    DateRuleExample("2016년 8월 25일", value: "2016-08-25"),
    DateRuleExample("주체105(2016)년 8월 25일", value: "2016-08-25"),
    DateRuleExample("지난해 12월", value: "2015-12"),
    DateRuleExample("지난 20일", value: "2016-08-20"),
    DateRuleExample("이달 초", value: "2016-08-01/2016-08-10"),
    DateRuleExample("5월부터", value: "2016-05/.."),
    DateRuleExample("4월 26일부터 5월 1일까지", value: "2016-04-26/2016-05-01"),
    DateRuleExample("재작년 가을", value: "2014-23"),
    DateRuleExample("3일 전", value: "2016-08-22"),
    DateRuleExample("지난 20일 경찰에", value: "2016-08-20"),
    DateRuleExample("지난 20일 간부들이", value: "2016-08-20"),
    DateRuleExample("8월 16일부터 사흘간", value: "2016-08-16/2016-08-18"),
    DateRuleExample("10일간", value: nil),
    DateRuleExample("3년 동안", value: nil),
  ]
  static let triggers: WordClass = []
  static let takesNumbers = true
  static let takesHangul = true

  /// Penalties that a number of days measures.
  private static let terms: Set<String> = [
    "구류", "정직", "영업정지", "징역", "금고", "노역", "구금", "유치", "근신", "감금", "격리", "최장", "최대", "최소", "약", "총",
  ]

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    let token = scan.tokens[index]
    if token.kind == .number {
      guard scan.isHangul(index + 1) || scan.isMark(index + 1, "~"), !scan.isBoundary(index + 1)
      else { return nil }
      // 제3 is an ordinal, 3·4 a part of a year.
      if scan.isGlued(index), scan.isHangul(index - 1) || scan.mark(index - 1) == Symbol.bullet {
        return nil
      }
    }
    // `구류 15일`, `정직 30일`: how long.
    if token.kind == .number, scan.isHangul(index - 1), !scan.isBoundary(index),
      KoreanDateRule.terms.contains(scan.tokens.text(index - 1))
    {
      return nil
    }
    var parser = KoreanDateParser(
      cursor: KoreanCursor(bytes: scan.tokens.bytes, at: Int(token.start)))
    guard let reading = parser.date(), reading.end > Int(token.start) else { return nil }
    let end = scan.tokens.index(atOrAfter: reading.end)
    var date = CoreDate(
      index, end, reading.value, rule: reading.rules.first ?? id,
      byteEnd: reading.end, qualifier: reading.qualifier)
    date.rules = reading.rules
    return date
  }
}
