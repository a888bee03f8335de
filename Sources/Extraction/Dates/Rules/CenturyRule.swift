/// A hundred years: `the 20th century`.
enum CenturyRule: CoreDateRule {
  static let id = "century"
  static let matches = "an ordinal and the word century"
  static let examples = [
    DateRuleExample("the 20th century", value: "19XX"),
    DateRuleExample("the early nineteenth century", value: "1800/1840"),
    DateRuleExample("for centuries", value: nil),
  ]
  static let triggers: WordClass = [.unit]

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    guard scan.value(index) == DateUnit.century.rawValue else { return nil }
    var at = index - 1
    if scan.mark(at) == Symbol.hyphen { at -= 1 }
    var ordinal = 0
    if scan.has(at, .ordinalSuffix), scan.isGlued(at),
      let number = scan.integer(at - 1, digits: 1...2)
    {
      ordinal = number
      at -= 1
    } else if scan.has(at, .ordinal) {
      ordinal = scan.value(at)
      if mark(at, scan), scan.has(at - 2, .cardinal), scan.value(at - 2) == 20 {
        ordinal += 20
        at -= 2
      }
    }
    guard (1...30).contains(ordinal), at >= scan.floor else { return nil }
    return CoreDate(at, index + 1, .century(ordinal - 1, nil), rule: id)
  }

  private static func mark(_ at: Int, _ scan: DateScan) -> Bool {
    scan.mark(at - 1) == Symbol.hyphen && scan.value(at) < 10
  }
}
