/// Events and feasts of the knowledge pack.
enum NamedEventRule: CoreDateRule {
  static let id = "named-event"
  static let matches =
    "the name of an event or a feast of the knowledge pack, in the turns of phrase a language has"
  static let examples = [
    DateRuleExample("May Day 2012", value: "2012-05-01"),
    DateRuleExample("the Day of the Sun", value: "2016-04-15"),
    DateRuleExample("after the Hanoi summit", reference: nil, value: "[2019-02-28..]"),
    DateRuleExample("before the Seventh Party Congress", value: "[..2016-05-05]"),
  ]
  static let triggers: WordClass = [.event]
  static let takesHangul = true

  static func read(at index: Int, in scan: DateScan) -> CoreDate? {
    if scan.isHangul(index),
      !scan.names.begins(scan.tokens.bytes, at: Int(scan.tokens[index].start))
    {
      return nil
    }
    guard let (name, match) = scan.names.match(at: index, in: scan.tokens),
      !name.needsThe || scan.has(index - 1, .the)
    else { return nil }
    let end = match.end
    let byteEnd = match.byteEnd < Int(scan.tokens[end - 1].end) ? match.byteEnd : nil
    var date = CoreDate(
      scan.beforeThe(index), end, .event(name.event, year: nil), rule: id, byteEnd: byteEnd)
    if scan.isHangul(end - 1) { relate(&date, at: match.byteEnd, scan) }
    return date
  }

  /// `대회 이후`, `대회까지`: in Korean the relation follows.
  private static func relate(_ date: inout CoreDate, at byte: Int, _ scan: DateScan) {
    var cursor = KoreanCursor(bytes: scan.tokens.bytes, at: byte)
    cursor.blanks()
    guard let relation = cursor.take(KoreanDateWords.relations), cursor.isClosed else { return }
    date.value = .bounded(relation, date.value)
    date.rules.append("relation")
    date.byteEnd = cursor.at
    date.end = scan.tokens.index(atOrAfter: cursor.at)
  }
}
