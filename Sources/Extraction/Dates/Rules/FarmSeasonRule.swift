import Events

/// Seasons named for what is done in them: `the harvest season`.
enum FarmSeasonRule: CoreDateRule {
  static let id = "farm-season"
  static let matches = "harvest, lean, planting, sowing, rainy or monsoon season"
  static let examples = [
    DateRuleExample("during the harvest season", value: "2016-23~"),
    DateRuleExample("the lean season last year", value: "2015-21~"),
    DateRuleExample("a good harvest", value: nil),
  ]
  static let triggers: WordClass = [.vagueSeason]

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    guard let season = Season(rawValue: scan.value(index)), index + 1 < scan.count,
      scan.tokens.text(index + 1) == "season" || scan.tokens.text(index + 1) == "time"
    else { return nil }
    var start = scan.beforeThe(index)
    var pointer = Pointer.none
    if scan.has(index - 1, .pointer), index - 1 >= scan.floor {
      pointer = MonthDateRule.pointer(scan.value(index - 1))
      start = index - 1
    }
    if scan.has(index - 1, [.frequency, .cardinal]) { return nil }
    return CoreDate(
      start, index + 2, .season(season, pointer, year: nil, vague: true), rule: id,
      qualifier: .approximate)
  }
}
