import Extraction

extension TitleWords {
  /// The act in one line: its subject and its clause, without dates; a Korean line ends in its verb.
  func korean(_ hit: TriggerHit, isReported: Bool) -> String {
    guard let frame = hit.korean, !frame.verb.isEmpty else { return "" }
    let words = frame.line.compactMap(word)
    let ending = frame.verb + (isReported ? " (전언)" : "")
    // The words nearest the verb say most; the subject stays where there is room.
    var kept: [String] = []
    var length = ending.count
    for word in words.reversed() {
      guard length + word.count + 1 <= 58 else { break }
      kept.append(word)
      length += word.count + 1
    }
    return (kept.reversed() + [ending]).joined(separator: " ")
  }

  /// One word with its particle; nil for a date.
  private func word(_ units: Range<Int>) -> String? {
    if units.contains(where: { clause.units[$0].tag == .date }) { return nil }
    let out = text(units)
    return out.isEmpty ? nil : out
  }
}
