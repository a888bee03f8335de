import CivilTime
import Corpus
import Events
import Extraction

/// A dateline without a year in a document of unknown day: `DHAKA, Oct. 4 (AP) -`.
///
/// What the text says relative to its own day keeps month and day and no year: `yesterday` is
/// `XXXX-10-03`. Days of the week are known only where the text says which one its own day was
/// (`an official said Saturday`); without that they stay without a date.
struct YearlessDateline {
  /// The day in a year in which its weekday is right, to count from.
  let reference: DateEstimate
  /// What is known of the day of publication.
  let published: DateEstimate
  private let knowsWeekday: Bool

  init?(_ document: SourceDocument, _ expressions: [DateExpression], record: DocumentRecord) {
    guard record.published.latest == nil else { return nil }
    func zone(_ expression: DateExpression) -> Zone {
      document.zoneIndex(at: expression.bytes.lowerBound).map { document.zones[$0].zone } ?? .body
    }
    guard
      let (month, day, words) = expressions.lazy.compactMap({ expression -> (Int, Int, String)? in
        guard zone(expression) == .dateline, case .calendar(let fields) = expression.value,
          fields.year == nil, let month = fields.month, let day = fields.day
        else { return nil }
        return (month, day, document.string(expression.bytes))
      }).first
    else { return nil }
    // Two stated years leave open which of them the day is in.
    let weekday = expressions.lazy.compactMap { expression -> Int? in
      guard zone(expression) == .body, expression.cues.governor == .reporting,
        case .weekday(let weekday, .none, nil) = expression.value
      else { return nil }
      return weekday
    }.first
    knowsWeekday = weekday != nil
    let year = (2001...2028).first { year in
      guard let date = CivilDate(year, month, day) else { return false }
      return weekday == nil || date.inSameWeek(weekday: weekday ?? 1) == date
    }
    guard let year, let date = CivilDate(year, month, day) else { return nil }
    reference = DateEstimate(
      edtf: date.description, earliest: date, latest: date, precision: .day, basis: .stated)
    published = DateEstimate(
      edtf: "XXXX" + date.description.dropFirst(4), precision: .day, basis: .stated,
      rules: ["dateline", "yearless"], confidence: 0.6, stated: words)
  }

  /// The mentions without the year that was only counted with.
  func masked(_ mentions: [DateMention], _ expressions: [DateExpression]) -> [DateMention] {
    let values = Dictionary(
      expressions.map { ($0.bytes.lowerBound, $0.value) }, uniquingKeysWith: { first, _ in first })
    return mentions.map { mention in
      guard let value = values[mention.span.byteStart], !statesYear(value) else { return mention }
      var mention = mention
      let isDay = mention.date.precision == .day || mention.date.precision == .week
      if let edtf = mention.date.edtf, isDay, knowsWeekday || !needsWeekday(value) {
        mention.date.edtf = masked(edtf)
        mention.date.confidence = min(mention.date.confidence, 0.6)
      } else if let edtf = mention.date.edtf, mention.date.precision == .month {
        mention.date.edtf = masked(edtf)
      } else {
        mention.date.edtf = nil
      }
      mention.date.earliest = nil
      mention.date.latest = nil
      mention.date.alternatives = []
      return mention
    }
  }

  /// Every year of an EDTF string as unknown.
  private func masked(_ edtf: String) -> String {
    var out: [Character] = []
    var digits: [Character] = []
    for character in edtf {
      if character.isNumber {
        digits.append(character)
        continue
      }
      out += digits.count == 4 ? Array("XXXX") : digits
      digits = []
      out.append(character)
    }
    return String(out + (digits.count == 4 ? Array("XXXX") : digits))
  }

  private func statesYear(_ value: DateValue) -> Bool {
    switch value {
    case .calendar(let fields):
      if case .absolute = fields.year { return true }
      return false
    case .decade, .century, .event: return true
    case .range(let first, let last): return statesYear(first) || statesYear(last)
    case .either(let values): return values.contains { statesYear($0) }
    case .bounded(_, let inner), .weekOf(let inner), .shifted(let inner, _, _, _):
      return statesYear(inner)
    case .season(_, _, let year, _):
      if case .absolute = year { return true }
      return false
    default: return false
    }
  }

  private func needsWeekday(_ value: DateValue) -> Bool {
    switch value {
    case .weekday, .weekend, .weekOf: true
    case .relative(.week, _, _): true
    case .bounded(_, let inner): needsWeekday(inner)
    case .range(let first, let last): needsWeekday(first) || needsWeekday(last)
    default: false
    }
  }
}
