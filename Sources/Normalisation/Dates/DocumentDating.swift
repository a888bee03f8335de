import CivilTime
public import Corpus
public import Events
public import Extraction

/// Finds out when a document was published, from what its own words say.
///
/// In this order: what manifest, front matter or meta elements gave, the byline, a dateline, the
/// address, and last an inference that is marked as such and never a day.
public enum DocumentDating {
  /// The document's metadata with its date, where one can be found.
  public static func dated(
    _ document: SourceDocument, _ expressions: [DateExpression], events: [NamedEvent]
  ) -> DocumentRecord {
    var record = document.record
    let isGiven = record.published.edtf != nil || record.published.latest != nil
    if isGiven, record.publishedBasis != "url" { return record }
    if let found = stated(.byline, document, expressions) {
      record.published = found
      record.publishedBasis = "byline"
    } else if let found = stated(.dateline, document, expressions) {
      record.published = found
      record.publishedBasis = "dateline"
    } else if let found = closing(document, expressions) {
      record.published = found
      record.publishedBasis = "byline"
    } else if let found = stated(.boilerplate, document, expressions) {
      // `2019/06/20 15:40 송고`, `Published in Dawn, November 6th, 2023`
      record.published = found
      record.publishedBasis = "byline"
    } else if !isGiven, let found = inferred(document, expressions, events) {
      record.published = found
      record.publishedBasis = "inferred"
    }
    return record
  }

  /// The day that a dispatch closes with: `www.kcna.kp (Juche109.1.20.)`.
  private static func closing(
    _ document: SourceDocument, _ expressions: [DateExpression]
  ) -> DateEstimate? {
    guard let last = expressions.last, last.rules.contains("juche"),
      case .calendar(let fields) = last.value, fields.day != nil,
      document.text.count - last.bytes.upperBound <= 8,
      case .absolute(let year) = fields.year, let month = fields.month, let number = fields.day,
      let day = CivilDate(year, month, number)
    else { return nil }
    return DateEstimate(
      edtf: day.description, earliest: day, latest: day, precision: .day, basis: .stated,
      rules: last.rules + ["closing"], confidence: 0.95, stated: document.string(last.bytes))
  }

  private static func zone(_ expression: DateExpression, _ document: SourceDocument) -> Zone {
    document.zoneIndex(at: expression.bytes.lowerBound).map { document.zones[$0].zone } ?? .body
  }

  /// A full date that stands in a zone; a dateline without a year takes that of the address.
  private static func stated(
    _ wanted: Zone, _ document: SourceDocument, _ expressions: [DateExpression]
  ) -> DateEstimate? {
    for expression in expressions where zone(expression, document) == wanted {
      guard case .calendar(let fields) = expression.value, fields.day != nil else { continue }
      if wanted == .boilerplate {
        guard case .absolute = fields.year else { continue }
      }
      let resolver = DateValueResolver(
        reference: document.record.published.latest, leansForward: false,
        context: DocumentDateContext(published: document.record.published), events: [])
      var date = resolver.resolve(expression.value)
      guard date.earliest != nil, date.edtf != nil else { continue }
      date.basis = .stated
      return DateEstimate(
        edtf: date.edtf, earliest: date.earliest, latest: date.latest, precision: date.precision,
        basis: .stated, rules: expression.rules + [wanted.rawValue], confidence: 0.95,
        stated: document.string(expression.bytes))
    }
    return nil
  }

  // MARK: Inference

  /// Bounds from named events and from what the text says of them in terms of its own day:
  /// `the Eighth Party Congress held early this year` dates a text to the rest of that year.
  private static func inferred(
    _ document: SourceDocument, _ expressions: [DateExpression], _ events: [NamedEvent]
  ) -> DateEstimate? {
    var lower: CivilDate?
    var anchor: String?
    var previous: (date: ResolvedDate, id: String)?
    for expression in expressions {
      let zone = zone(expression, document)
      guard zone == .body || zone == .headline || zone == .footnote else { continue }
      if let known = previous, expression.cues.governor == .event,
        let (first, last) = span(expression.value, known.date)
      {
        return estimate(first, last, known.id, document.string(expression.bytes))
      }
      previous = nil
      guard expression.cues.tense != .future, let found = past(expression.value, events) else {
        continue
      }
      if case .event(let index, _) = expression.value { previous = (found, events[index].id) }
      guard let day = found.earliest, lower.map({ $0 < day }) ?? true else { continue }
      lower = day
      anchor = found.anchor ?? document.string(expression.bytes)
    }
    guard let lower else { return nil }
    return DateEstimate(
      edtf: "[\(lower)..]", earliest: lower, precision: .none, basis: .inferred, anchor: anchor,
      rules: ["document-after-mention"], confidence: 0.3)
  }

  private static func estimate(
    _ first: CivilDate, _ last: CivilDate, _ anchor: String, _ words: String
  ) -> DateEstimate {
    let isWholeMonths = first.day == 1 && last == last.lastOfMonth
    let low = isWholeMonths ? EDTFText.month(first.year, first.month) : first.description
    let high = isWholeMonths ? EDTFText.month(last.year, last.month) : last.description
    return DateEstimate(
      edtf: low == high ? low : "[\(low)..\(high)]", earliest: first, latest: last,
      precision: .month, basis: .inferred, anchor: anchor, rules: ["document-from-event"],
      confidence: 0.6, stated: words)
  }

  /// A full date or a named event that a text tells as past.
  private static func past(_ value: DateValue, _ events: [NamedEvent]) -> ResolvedDate? {
    switch value {
    case .event(let index, _):
      guard events.indices.contains(index), events[index].recurrence == .once else { return nil }
      var date = EventDate.resolve(events[index].edtf)
      date.anchor = events[index].id
      return date.edtf == nil ? nil : date
    case .calendar(let fields):
      guard case .absolute = fields.year, fields.month != nil else { return nil }
      let resolver = DateValueResolver(
        reference: nil, leansForward: false,
        context: DocumentDateContext(published: .unknown), events: [])
      return resolver.resolve(value)
    default: return nil
    }
  }

  /// When a text can be of that calls the time of an event `early this year`, `last month`.
  private static func span(
    _ value: DateValue, _ event: ResolvedDate
  ) -> (CivilDate, CivilDate)? {
    guard let end = event.latest else { return nil }
    switch value {
    case .calendar(let fields):
      guard case .relative(let offset) = fields.year, fields.month == nil,
        let last = CivilDate(end.year - offset, 12, 31)
      else { return nil }
      var first = max(end.adding(days: 1), last.firstOfYear)
      // "early this year" is said when it is early no more.
      if offset == 0 {
        switch fields.part {
        case .early, .beginning: first = CivilDate(end.year, 5, 1).map { max(first, $0) } ?? first
        case .mid: first = CivilDate(end.year, 9, 1).map { max(first, $0) } ?? first
        default: break
        }
      }
      return first <= last ? (first, last) : nil
    case .relative(.month, let offset, _):
      let month = end.firstOfMonth.adding(months: -offset)
      return (max(month, end.adding(days: 1)), month.lastOfMonth)
    default: return nil
    }
  }
}
