/// Ten years: `1990s`, `the nineties`.
enum DecadeRule: CoreDateRule {
  static let id = "decade"
  static let matches = "a decade in figures (1990s) or in words after `the` (the nineties)"
  static let examples = [
    DateRuleExample("the 1990s", value: "199X"),
    DateRuleExample("the late 1990s", value: "1995/1999"),
    DateRuleExample("in the eighties", value: "198X"),
    DateRuleExample("a man in his forties", value: nil),
  ]
  static let triggers: WordClass = [.decadeWord]
  static let takesNumbers = true

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    if scan.has(index, .decadeWord) {
      let before = scan.has(index - 1, .part) ? index - 2 : index - 1
      guard scan.has(before, .the) else { return nil }
      return CoreDate(index, index + 1, .decade(190 + scan.value(index), nil), rule: id)
    }
    guard let year = scan.integer(index, digits: 4...4), year % 10 == 0,
      (1000...2990).contains(year), scan.isGlued(index + 1), index + 1 < scan.count
    else { return nil }
    let start = Int(scan.tokens[index].end)
    let bytes = scan.tokens.bytes
    var at = start
    if bytes[at] == Symbol.apostrophe { at += 1 }
    if bytes[at] == 0xE2, at + 2 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] == 0x99 {
      at += 3
    }
    guard at < bytes.count, bytes[at] == UInt8(ascii: "s"),
      Int(scan.tokens[index + 1].end) == at + 1
    else { return nil }
    return CoreDate(index, index + 2, .decade(year / 10, nil), rule: id)
  }
}
