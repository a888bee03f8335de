/// A year in figures.
enum YearRule: CoreDateRule {
  static let id = "year"
  static let matches =
    """
    a number from 1000 to 2999 that the words around it make a year: after in, since, until, of, \
    by and the like, in brackets, or from 1850 to 2100 where it neither counts nor numbers anything
    """
  static let examples = [
    DateRuleExample("in 2011", value: "2011"),
    DateRuleExample("2009-2010", value: "2009/2010"),
    DateRuleExample("Unit 1224", value: nil),
    DateRuleExample("2000 won", value: nil),
    DateRuleExample("Article 32 Paragraph 2", value: nil),
    DateRuleExample("© 2024 The Paper", value: "2024"),
  ]
  static let triggers: WordClass = []
  static let takesNumbers = true

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    guard let year = scan.year(index) else { return nil }
    let next = index + 1
    if scan.isGlued(index), scan.tokens[index - 1].kind != .punctuation { return nil }  // FY2020
    if scan.isGlued(index), scan.mark(index - 1) != 0,
      ![UInt8(ascii: "("), Symbol.hyphen, Symbol.openDouble, UInt8(ascii: "\""), Symbol.emDash]
        .contains(scan.mark(index - 1))
    {
      return nil
    }
    if next < scan.count, scan.isGlued(next), scan.tokens[next].kind != .punctuation { return nil }
    if scan.has(next, [.countedThing, .meridiem]) || isHours(index, scan) { return nil }
    if scan.isMark(next, "-"), scan.isGlued(next), next + 1 < scan.count, scan.isGlued(next + 1),
      scan.tokens[next + 1].kind == .word, !scan.isNumber(next + 1), (1850...2100).contains(year)
    {
      return nil  // 2000-strong
    }
    if scan.has(index - 1, .numberedThing) || scan.isMark(index - 1, "#") { return nil }
    if scan.isMark(index - 1, "."), scan.has(index - 2, .numberedThing) { return nil }
    let leads: WordClass = [
      .preposition, .relation, .from, .to, .between, .of, .part, .approximate, .and, .or, .as,
      .doubtful, .either,
    ]
    let led = scan.has(index - 1, leads)
    if scan.has(index - 1, .quantifier), !led, scan.value(index - 1) == 0 { return nil }
    let plural = isPlural(next, scan)
    if (1850...2100).contains(year) {
      if plural, year % 100 == 0 || scan.has(index - 1, [.approximate, .quantifier]) { return nil }
      if scan.has(index - 1, .quantifier), plural { return nil }
    } else {
      guard led, !plural, isClosed(next, scan),
        !scan.has(index - 1, [.approximate, .to, .and, .or])
      else { return nil }
    }
    return CoreDate(index, next, .calendar(CalendarFields(year: .absolute(year))), rule: id)
  }

  private static func isHours(_ index: Int, _ scan: DateScan) -> Bool {
    index + 1 < scan.count && scan.tokens.text(index + 1) == "hours"
  }

  /// Whether a word in lower case that ends in `s` follows: what a number counts.
  private static func isPlural(_ index: Int, _ scan: DateScan) -> Bool {
    guard index < scan.count, scan.tokens[index].kind == .word, !scan.isCapitalised(index),
      !scan.has(index, .functionWord), !scan.isGlued(index)
    else { return false }
    let token = scan.tokens[index]
    let last = scan.tokens.bytes[Int(token.end) - 1]
    return token.length > 3 && last == UInt8(ascii: "s")
      && scan.tokens.bytes[Int(token.end) - 2] != UInt8(ascii: "s")
  }

  private static func isClosed(_ index: Int, _ scan: DateScan) -> Bool {
    scan.isBoundary(index) || scan.mark(index) != 0 || scan.has(index, .functionWord)
  }
}
