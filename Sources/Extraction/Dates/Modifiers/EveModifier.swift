/// The day before a day or a feast: `the eve of`.
enum EveModifier: DateModifierRule {
  static let id = "eve"
  static let matches = "the eve of a day or a feast"
  static let examples = [
    DateRuleExample("on the eve of the Day of the Sun", value: "2016-04-14"),
    DateRuleExample("the eve of battle", value: nil),
  ]

  static func extend(_ date: inout CoreDate, in scan: DateScan) -> Bool {
    let of = scan.beforeThe(date.start) - 1
    guard DateShape.isDay(date.value), scan.has(of, .of), of - 1 >= scan.floor,
      scan.tokens[of - 1].length == 3, scan.tokens.text(of - 1) == "eve"
    else { return false }
    date.value = .shifted(date.value, DateCount(1), .day, sign: -1)
    date.start = scan.beforeThe(of - 1)
    return true
  }
}
