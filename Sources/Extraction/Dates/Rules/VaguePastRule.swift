/// `recently`: before the document, no more.
enum VaguePastRule: CoreDateRule {
  static let id = "vague-past"
  static let matches = "recently, recent, lately, in recent weeks: no date, only an upper bound"
  static let examples = [
    DateRuleExample("recently", value: nil),
    DateRuleExample("in recent months", value: nil),
  ]
  static let triggers: WordClass = [.vague]

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    let end = scan.has(index + 1, .unit) && !scan.isBoundary(index + 1) ? index + 2 : index + 1
    return CoreDate(index, end, .vaguePast, rule: id)
  }
}
