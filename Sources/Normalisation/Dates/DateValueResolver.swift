import CivilTime
import Events
import Extraction

/// Resolves values against one day: the recursion behind ``DateResolver``.
struct DateValueResolver {
  /// The day of the document, or nil where it is unknown.
  var reference: CivilDate?
  /// Whether undecided words lean to the future.
  var leansForward: Bool
  /// The mention that chains lean on.
  var earlier: ResolvedDate?
  /// Words of that mention.
  var earlierWords: String?
  /// Year to take for a date without one where the document has none.
  var narrativeYear: Int?
  /// A date with its year that stands before in the same sentence.
  var stated: ResolvedDate?
  /// The day told before, whose month a day without a month takes.
  var day: CivilDate?
  /// Qualification that the words give the whole expression.
  var qualifier: DateEstimate.Qualifier?
  var context: DocumentDateContext
  var events: [NamedEvent]

  func resolve(_ value: DateValue) -> ResolvedDate {
    switch value {
    case .calendar(let fields): return calendar(fields)
    case .decade(let decade, let part): return decadeOrCentury(decade, part, digits: 1)
    case .century(let century, let part): return decadeOrCentury(century, part, digits: 2)
    case .weekday(let weekday, let pointer, let week): return self.weekday(weekday, pointer, week)
    case .weekend(let pointer): return weekend(pointer)
    case .relative(let unit, let offset, let part): return relative(unit, offset, part)
    case .season(let season, let pointer, let year, let vague):
      return self.season(season, pointer, year, vague)
    case .away(let count, let unit, let sign):
      guard let reference else { return .none }
      return moved(from: .day(reference), count, unit, sign, isRough: true)
        .based(.relative, anchor: "document").ruled(sign < 0 ? "ago" : "ahead")
    case .within(let count, let unit, let sign): return within(count, unit, sign)
    case .vaguePast: return vaguePast()
    case .event(let index, let year): return event(index, year)
    case .anaphor(let unit, let count, let sign):
      guard let earlier, earlier.edtf != nil else { return ResolvedDate.none.ruled("chain") }
      return moved(from: earlier, count, unit, sign, isRough: false)
        .based(.relative, anchor: earlierWords, confidence: 0.8).ruled("chain")
    case .shifted(let inner, let count, let unit, let sign):
      let anchor = resolve(inner)
      return moved(from: anchor, count, unit, sign, isRough: false)
        .based(anchor.basis, anchor: anchor.anchor).ruled("shift")
    case .weekOf(let inner):
      let day = resolve(inner)
      guard let first = day.earliest, first == day.latest else { return day }
      let monday = first.inSameWeek(weekday: 1)
      return ResolvedDate.days(monday, monday.adding(days: 6), .week)
        .based(day.basis, anchor: day.anchor).ruled("week-of")
    case .range(let first, let last): return range(first, last)
    case .either(let values):
      return ResolvedDate.either(values.map(resolve)).ruled("alternative")
    case .bounded(let relation, let inner): return bounded(relation, inner)
    }
  }

  // MARK: Decades, centuries, spans

  private func decadeOrCentury(
    _ prefix: Int, _ part: CalendarPart?, digits: Int
  ) -> ResolvedDate {
    let scale = digits == 1 ? 10 : 100
    let first = prefix * scale
    let precision: DateEstimate.Precision = digits == 1 ? .decade : .century
    let rule = digits == 1 ? "decade" : "century"
    switch part {
    case .early, .beginning:
      return ResolvedDate.yearSpan(first, first + scale / 2 - scale / 10, precision).ruled(rule)
    case .mid:
      return ResolvedDate.yearSpan(first + scale * 3 / 10, first + scale * 6 / 10, precision)
        .ruled(rule)
    case .late, .end:
      return ResolvedDate.yearSpan(first + scale / 2, first + scale - 1, precision).ruled(rule)
    default: return ResolvedDate.years(prefix, unknown: digits).ruled(rule)
    }
  }

  private func within(_ count: DateCount, _ unit: DateUnit, _ sign: Int) -> ResolvedDate {
    guard let reference else { return ResolvedDate.none.ruled("within") }
    let other: CivilDate
    switch unit {
    case .hour: other = reference.adding(days: sign * (count.high + 23) / 24)
    case .day: other = reference.adding(days: sign * count.high)
    case .week: other = reference.adding(days: sign * 7 * count.high)
    case .month: other = reference.adding(months: sign * count.high)
    case .year: other = reference.adding(years: sign * count.high)
    case .decade: other = reference.adding(years: sign * 10 * count.high)
    case .century: other = reference.adding(years: sign * 100 * count.high)
    }
    let precision: DateEstimate.Precision =
      unit == .day ? .day : unit == .week ? .week : unit == .month ? .month : .year
    return ResolvedDate.days(min(other, reference), max(other, reference), precision)
      .based(.relative, anchor: "document", confidence: 0.7).ruled("within")
  }

  private func vaguePast() -> ResolvedDate {
    var result = ResolvedDate.none.ruled("vague-past")
    result.latest = reference
    result.basis = reference == nil ? .none : .publication
    result.anchor = reference == nil ? nil : "document"
    result.confidence = 0.5
    return result
  }

  // MARK: Ranges and bounds

  private func range(_ first: DateValue, _ last: DateValue) -> ResolvedDate {
    var start = first
    var end = last
    // What one end states holds for the other.
    if case .calendar(var a) = first, case .calendar(var b) = last {
      if a.month == nil, a.year == nil, a.day != nil, b.month != nil { a.month = b.month }
      if b.month == nil, b.monthOffset == nil, b.day != nil, b.year == nil {
        b.month = a.month
        b.monthOffset = a.monthOffset
      }
      if b.monthOffset == 0, b.day == nil, a.month != nil {
        b.monthOffset = nil
        b.month = a.month
        b.year = a.year
      }
      if a.year == nil, let year = b.year {
        a.year = crosses(a, b) ? earlierYear(year) : year
      } else if b.year == nil, let year = a.year {
        b.year = crosses(a, b) ? laterYear(year) : year
      }
      start = .calendar(a)
      end = .calendar(b)
    }
    if case .weekday(let day, .none, nil) = first, case .weekday(_, let pointer, let week) = last {
      start = .weekday(day, pointer, week: week)
    }
    let resolvedEnd = resolve(end)
    var resolvedStart = resolve(start)
    if let startDay = resolvedStart.earliest, let endDay = resolvedEnd.earliest, startDay > endDay {
      // The start is the latest one not after the end.
      var inner = self
      inner.reference = endDay
      inner.leansForward = false
      resolvedStart = inner.resolve(start)
    } else if resolvedStart.earliest == nil, let endDay = resolvedEnd.earliest,
      isYearless(start)
    {
      var inner = self
      inner.reference = endDay
      inner.leansForward = false
      resolvedStart = inner.resolve(start)
    }
    var result = ResolvedDate.interval(resolvedStart, resolvedEnd)
    if let a = result.earliest, let b = result.latest, a > b { return .none }
    result.rules = resolvedEnd.rules + ["range"]
    result.basis = resolvedEnd.basis
    result.confidence = min(resolvedStart.confidence, resolvedEnd.confidence)
    return result
  }

  private func isYearless(_ value: DateValue) -> Bool {
    if case .calendar(let fields) = value { fields.year == nil } else { false }
  }

  /// Whether a range from one month to another runs over the end of a year.
  private func crosses(_ first: CalendarFields, _ last: CalendarFields) -> Bool {
    guard let a = first.month, let b = last.month else { return false }
    return a > b
  }

  private func earlierYear(_ year: YearReference) -> YearReference {
    switch year {
    case .absolute(let value): .absolute(value - 1)
    case .relative(let value): .relative(value - 1)
    case .anaphoric(let value): .anaphoric(value - 1)
    }
  }

  private func laterYear(_ year: YearReference) -> YearReference {
    switch year {
    case .absolute(let value): .absolute(value + 1)
    case .relative(let value): .relative(value + 1)
    case .anaphoric(let value): .anaphoric(value + 1)
    }
  }

  private func bounded(_ relation: DateRelation, _ inner: DateValue) -> ResolvedDate {
    var date = relation == .by ? nearest(inner) : resolve(inner)
    // The end of a year is a bound as it stands; about it there is nothing rough.
    if case .calendar(let fields) = inner, fields.part == .end { date.qualifier = nil }
    date.qualifier = qualifier ?? date.qualifier
    guard date.edtf != nil else { return date.ruled(relation.rawValue) }
    var result: ResolvedDate
    switch relation {
    case .since: result = date.since
    case .until, .asOf: result = date.until
    case .asLateAs: result = date  // it held then at least; later is not said
    case .by: result = date.upTo
    case .before: result = date.before.edtf == nil ? date.upTo : date.before.upTo
    case .after:
      result = date.from
      // After a named event and up to the document: both ends are known.
      if case .event = inner, !leansForward, let reference, let start = date.latest,
        start <= reference
      {
        result = ResolvedDate.between(.day(start), .day(reference))
        result.basis = .anchor
        result.anchor = date.anchor
        result.precision = .day
      }
    }
    result.rules = date.rules + [relation.rawValue]
    result.alternatives = []
    return result
  }

  /// A deadline without a year is the nearest one, before or after the document.
  private func nearest(_ value: DateValue) -> ResolvedDate {
    let past = resolve(value)
    guard let reference, let day = past.latest, day < reference.adding(days: -180) else {
      return past
    }
    var inner = self
    inner.leansForward = true
    let future = inner.resolve(value)
    guard let other = future.latest else { return past }
    return other.dayNumber - reference.dayNumber < reference.dayNumber - day.dayNumber
      ? future : past
  }
}
