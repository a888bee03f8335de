/// A stay told with two verbs: `went on April 26 and returned on May 1, 2012`.
enum TwoVerbRange: DateRule {
  static let id = "two-verb-range"
  static let matches =
    """
    two days of one sentence joined by `and` with a verb of ending (returned, left, ended) before \
    the second; the year stated on the second holds for the first
    """
  static let examples = [
    DateRuleExample(
      "went on April 26, and returned on May 1, 2012", value: "2012-04-26/2012-05-01"),
    DateRuleExample(
      "The talks opened on March 3 and ended on March 5.", value: "2016-03-03/2016-03-05"),
  ]

  /// Adds a range before the two days it is made of.
  static func join(_ found: inout [DateExpression], _ scan: DateScan) {
    var ranges: [(at: Int, range: DateExpression)] = []
    var index = 0
    while index + 1 < found.count {
      var last = index + 1
      // A feast may stand before its date: "on May Day (May 1), 2012".
      if last + 1 < found.count, case .event = found[last].value,
        scan.isMark(found[last + 1].tokens.lowerBound - 1, "("),
        found[last + 1].tokens.lowerBound - found[last].tokens.upperBound <= 1
      {
        last += 1
      }
      if let range = range(found[index], found[last], scan) {
        ranges.append((index, range))
        index = last
      }
      index += 1
    }
    guard !ranges.isEmpty else { return }
    var result: [DateExpression] = []
    result.reserveCapacity(found.count + ranges.count)
    var next = 0
    for (index, expression) in found.enumerated() {
      if next < ranges.count, ranges[next].at == index {
        result.append(ranges[next].range)
        next += 1
      }
      result.append(expression)
    }
    found = result
  }

  private static func range(
    _ first: DateExpression, _ second: DateExpression, _ scan: DateScan
  ) -> DateExpression? {
    guard case .calendar(let start) = first.value, case .calendar(let end) = second.value,
      start.day != nil, end.day != nil, start.month != nil,
      second.tokens.lowerBound - first.tokens.upperBound <= 16
    else { return nil }
    let between = first.tokens.upperBound..<second.tokens.lowerBound
    guard let and = between.first(where: { scan.has($0, .and) }), !ends(between, scan) else {
      return nil
    }
    guard (and + 1..<min(and + 4, between.upperBound)).contains(where: { scan.has($0, .returning) })
    else { return nil }
    return DateExpression(
      tokens: first.tokens.lowerBound..<second.tokens.upperBound,
      bytes: first.bytes.lowerBound..<second.bytes.upperBound,
      value: .range(first.value, second.value), rules: first.rules + second.rules + [id])
  }

  /// Whether a sentence ends in a stretch of tokens.
  static func ends(_ range: Range<Int>, _ scan: DateScan) -> Bool {
    range.contains { DateCueReader.isSentenceEnd($0, scan) }
  }
}
