import CivilTime
public import Corpus
public import Events
public import Extraction

/// Turns what the text says of time into dates, against the document's date, an earlier mention or a
/// named event; never against a clock.
///
/// The same expressions with the same context give the same dates on any machine.
public struct DateResolver: Sendable {
  /// What the dates are held against.
  public let context: DocumentDateContext
  private let events: [NamedEvent]

  /// A resolver for one document.
  ///
  /// - Parameter events: the events of the reader that found the expressions, in its order.
  public init(context: DocumentDateContext, events: [NamedEvent]) {
    self.context = context
    self.events = events
  }

  /// The dates of a document, by where they begin; a mention may lie inside the one before it.
  public func resolve(
    _ expressions: [DateExpression], in tokens: Tokens, of document: SourceDocument
  ) -> [DateMention] {
    resolve(
      expressions, in: tokens, span: document.span,
      zone: { byte in document.zoneIndex(at: byte).map { document.zones[$0].zone } ?? .body })
  }

  /// The dates of a text whose zones and offsets are asked for.
  func resolve(
    _ expressions: [DateExpression], in tokens: Tokens, span: (Range<Int>) -> TextSpan,
    zone: (Int) -> Zone
  ) -> [DateMention] {
    var narrative = Narrative()
    var mentions: [DateMention] = []
    mentions.reserveCapacity(expressions.count)
    for (index, expression) in expressions.enumerated() {
      let zone = zone(expression.bytes.lowerBound)
      let words = String(decoding: tokens.bytes[expression.bytes], as: UTF8.self)
      if expression.cues.newParagraph { narrative.paragraph() }
      if expression.cues.newSentence { narrative.sentence() }
      let resolved = resolve(
        expression, narrative, tokens, yearAhead: yearAhead(of: index, expressions))
      let role = DateRoles.role(of: expression, zone: zone, events: events)
      narrative.note(
        resolved, words, expression, zone: zone, role: role, opens: opens(expression, tokens))
      mentions.append(
        DateMention(
          text: words, span: span(expression.bytes), date: estimate(resolved, expression, words),
          role: role, rule: rule(resolved, expression)))
    }
    return mentions
  }

  /// Whether an expression opens its sentence, a preposition before it at most.
  private func opens(_ expression: DateExpression, _ tokens: Tokens) -> Bool {
    let first = expression.tokens.lowerBound
    guard expression.cues.newSentence, tokens[first].kind != .hangul else { return false }
    for at in [first, first - 1] {
      guard at > 0 else { return at >= 0 || first > 0 }
      if tokens[at].flags.contains(.paragraphBreakBefore) { return true }
      if tokens[at - 1].symbol == UInt8(ascii: ".") { return true }
      if at < first { return false }
    }
    return false
  }

  private func rule(_ date: ResolvedDate, _ expression: DateExpression) -> String {
    (date.rules.isEmpty ? expression.rules : date.rules).joined(separator: "+")
  }

  private func estimate(
    _ date: ResolvedDate, _ expression: DateExpression, _ words: String
  ) -> DateEstimate {
    DateEstimate(
      edtf: date.qualifiedEDTF, earliest: date.earliest, latest: date.latest, kind: date.kind,
      precision: date.precision, qualifier: date.qualifier, basis: date.basis,
      anchor: date.anchor, alternatives: date.alternatives, rules: expression.rules + date.rules,
      confidence: date.confidence, stated: words)
  }

  // MARK: One expression

  /// The year in which a day without one lies in a document of unknown day, by the next day of its
  /// sentence: `caught on 30 May and handed over on 1 June 2023`.
  private func yearAhead(of index: Int, _ expressions: [DateExpression]) -> Int? {
    guard context.span == nil, case .calendar(let own) = expressions[index].value,
      own.year == nil, let month = own.month, index + 1 < expressions.count,
      !expressions[index + 1].cues.newSentence,
      case .calendar(let next) = expressions[index + 1].value,
      case .absolute(let year) = next.year, let other = next.month
    else { return nil }
    return (month, own.day ?? 0) <= (other, next.day ?? 31) ? year : year - 1
  }

  private func resolve(
    _ expression: DateExpression, _ narrative: Narrative, _ tokens: Tokens, yearAhead: Int? = nil
  ) -> ResolvedDate {
    let told =
      tokens[expression.tokens.lowerBound].kind == .hangul
      ? narrative.lastTold : narrative.leansOn(expression.value)
    var resolver = DateValueResolver(
      reference: nil, leansForward: leansForward(expression), earlier: told?.date,
      earlierWords: told?.words,
      narrativeYear: narrative.year ?? yearAhead ?? narrative.documentYear,
      stated: narrative.stated,
      day: expression.cues.governor == .reporting ? nil : narrative.day,
      qualifier: expression.qualifier, context: context, events: events)
    var value = ordered(expression)
    if case .anaphor(.day, _, sign: -1) = value, expression.rules.contains("korean-chain"),
      !narrative.hasTold
    {
      // `전날` leans on the paragraph that it stands in, else on the day of the report.
      value = .relative(.day, -1, nil)
    }
    if case .anaphor(.day, _, _) = value, expression.rules.contains("korean-chain"),
      let day = narrative.day, narrative.last.map({ $0.earliest != $0.latest }) ?? true
    {
      // `지난달 29일 1998년 사건의 증인을 …. 같은 날`: the day last told, not the year.
      resolver.earlier = .day(day)
    } else if case .anaphor(.day, _, _) = value, expression.rules.contains("korean-chain"),
      let last = narrative.last, last.latest == nil, let start = last.earliest
    {
      // `20일부터 수입을 금지했고, 이튿날 …`: the day after the first.
      resolver.earlier = .day(start)
    }
    var result: ResolvedDate
    if let (first, last) = context.span {
      resolver.reference = last
      result = resolver.resolve(value)
      if first != last {
        var early = resolver
        early.reference = first
        let other = early.resolve(value)
        if other.edtf != result.edtf {
          resolver.reference = nil
          result = merge(other, result, value, resolver, days: last.dayNumber - first.dayNumber)
        }
      }
    } else {
      result = resolver.resolve(value)
    }
    if let own = expression.qualifier, result.edtf != nil, !isBounded(value) {
      result.qualifier = result.qualifier.map { $0 == own ? own : .both } ?? own
    }
    if result.edtf != nil, context.published.qualifier != nil, result.anchor == "document" {
      result.confidence *= 0.9
    }
    return result
  }

  private func isBounded(_ value: DateValue) -> Bool {
    if case .bounded = value { true } else { false }
  }

  private func leansForward(_ expression: DateExpression) -> Bool {
    switch expression.cues.tense {
    case .future: true
    case .prospective: isDeadline(expression.value)
    case .past: false
    default: context.preference == .future
    }
  }

  /// `would leave by Friday`, `would last until May`: to come, whatever the tense.
  private func isDeadline(_ value: DateValue) -> Bool {
    switch value {
    case .bounded(.by, _), .bounded(.until, _): true
    default: false
    }
  }

  /// Figures whose order the source's locale settles.
  private func ordered(_ expression: DateExpression) -> DateValue {
    guard expression.rules.contains("numeric-order"), case .either(let values) = expression.value,
      values.count == 2
    else { return expression.value }
    switch context.numericOrder {
    case .monthFirst: return values[0]
    case .dayFirst: return values[1]
    case .unknown: return expression.value
    }
  }

  /// What holds of a value whichever day the document is of.
  private func merge(
    _ early: ResolvedDate, _ late: ResolvedDate, _ value: DateValue,
    _ unanchored: DateValueResolver, days: Int
  ) -> ResolvedDate {
    let coarse = early.precision != .day && early.precision != .week
    if case .bounded(.after, .event) = value, early.earliest == late.earliest { return late }
    if !isYearless(value), early.kind == .instant, late.kind == .instant, early.edtf != nil,
      early.precision == late.precision, days <= (coarse ? 400 : 31)
    {
      var result = ResolvedDate.between(early, late)
      result.rules = late.rules + ["document-span"]
      result.basis = .inferred
      result.anchor = "document"
      result.confidence = 0.5
      return result
    }
    var result = unanchored.resolve(value)
    result.alternatives = [early, late].compactMap(\.edtf)
    return result
  }

  private func isYearless(_ value: DateValue) -> Bool {
    switch value {
    case .calendar(let fields): fields.year == nil && fields.monthOffset == nil
    case .season, .event: true
    case .bounded(_, let inner): isYearless(inner)
    case .range(let first, let last): isYearless(first) || isYearless(last)
    case .either(let values): values.contains { isYearless($0) }
    default: false
    }
  }
}
