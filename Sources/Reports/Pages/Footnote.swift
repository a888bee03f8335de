import Events

/// A remark at the foot of the pages that need it.
///
/// The same remark has the same mark throughout a report, so that a reader learns it once.
enum Footnote: Int, CaseIterable {
  case relative, anchor, inferred, corrected

  /// The raised figure that leads to it.
  var mark: String { ["¹", "²", "³", "⁴"][rawValue] }

  /// What it says.
  func text(_ words: ReportWords) -> String {
    switch self {
    case .relative:
      words("year or day counted from the day of the report", "해나 날을 보도일에서 셈")
    case .anchor:
      words("dated by a known event that the text names", "본문에 나온 알려진 사건으로 날짜를 정함")
    case .inferred:
      words("inferred from other dates of the text", "본문의 다른 날짜에서 추정")
    case .corrected:
      words("corrected by a person; the text says otherwise or nothing", "사람이 고침; 본문은 다르거나 말이 없음")
    }
  }

  /// What an incident's date rests on where the text does not state it in full.
  init?(date: DateEstimate, corrected: [String]) {
    if corrected.contains(where: { $0.hasPrefix("date") }) || date.basis == .corrected {
      self = .corrected
      return
    }
    switch date.basis {
    case .relative: self = .relative
    case .anchor: self = .anchor
    case .inferred: self = .inferred
    case .publication, .stated, .corrected, .none: return nil
    }
  }

  /// All that the row of an incident needs.
  static func needed(by incident: Incident) -> Set<Footnote> {
    var notes: Set<Footnote> = []
    if let note = Footnote(date: incident.date, corrected: incident.corrected) {
      notes.insert(note)
    }
    if !incident.corrected.isEmpty { notes.insert(.corrected) }
    return notes
  }
}
