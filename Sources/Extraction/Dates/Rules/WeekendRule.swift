/// Saturday and Sunday.
enum WeekendRule: CoreDateRule {
  static let id = "weekend"
  static let matches = "the weekend, with last, this or next"
  static let examples = [
    DateRuleExample("over the weekend", value: "2016-08-20/2016-08-21"),
    DateRuleExample("last weekend", value: "2016-08-20/2016-08-21"),
    DateRuleExample("next weekend", value: "2016-09-03/2016-09-04"),
    DateRuleExample("every weekend", value: nil),
  ]
  static let triggers: WordClass = [.weekend]

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    if scan.has(index - 1, .pointer), index - 1 >= scan.floor {
      let pointer = MonthDateRule.pointer(scan.value(index - 1))
      return CoreDate(scan.beforeThe(index - 1), index + 1, .weekend(pointer), rule: id)
    }
    guard scan.has(index - 1, .the), scan.has(index - 2, [.preposition, .relation]) else {
      return nil
    }
    return CoreDate(scan.beforeThe(index), index + 1, .weekend(.none), rule: id)
  }
}
