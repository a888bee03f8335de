import CivilTime
import Events
import Extraction

extension DateValueResolver {
  /// A day, week or month at an offset from the document's.
  func relative(_ unit: DateUnit, _ offset: Int, _ part: CalendarPart?) -> ResolvedDate {
    guard let reference else { return ResolvedDate.none.ruled("\(unit)-relative") }
    let result: ResolvedDate
    switch unit {
    case .day: result = .day(reference.adding(days: offset))
    case .week: result = week(reference, offset, part)
    case .month:
      let month = reference.firstOfMonth.adding(months: offset)
      result =
        part.map { monthPart(month.year, month.month, $0) } ?? .month(month.year, month.month)
    default: result = .none
    }
    return result.based(.relative, anchor: "document").ruled("\(unit)-relative")
  }

  private func week(_ reference: CivilDate, _ offset: Int, _ part: CalendarPart?) -> ResolvedDate {
    let monday = reference.inSameWeek(weekday: 1).adding(days: 7 * offset)
    let sunday = monday.adding(days: 6)
    switch part {
    case .earlier where offset == 0:
      return .days(monday, max(monday, reference.adding(days: -1)), .week)
    case .later where offset == 0: return .days(reference, sunday, .week)
    case .early, .earlier, .beginning: return .days(monday, monday.adding(days: 2), .week)
    case .mid: return .days(monday.adding(days: 1), monday.adding(days: 3), .week)
    case .late, .later, .end: return .days(monday.adding(days: 3), sunday, .week)
    default: return .days(monday, sunday, .week)
    }
  }

  /// A day of the week.
  func weekday(_ weekday: Int, _ pointer: Pointer, _ week: Int?) -> ResolvedDate {
    guard let reference else { return ResolvedDate.none.ruled("weekday-past") }
    if let week {
      return ResolvedDate.day(reference.inSameWeek(weekday: weekday).adding(days: 7 * week))
        .based(.relative, anchor: "document").ruled("weekday-of-week")
    }
    let day: CivilDate
    let rule: String
    switch pointer {
    case .last, .beforeLast:
      day = reference.previous(weekday: weekday)
      rule = "weekday-last"
    case .next:
      day = reference.next(weekday: weekday)
      rule = "weekday-next"
    case .this:
      day = reference.inSameWeek(weekday: weekday)
      rule = "weekday-this"
    case .none:
      day =
        leansForward
        ? reference.nextOrSame(weekday: weekday) : reference.previousOrSame(weekday: weekday)
      rule = leansForward ? "weekday-future" : "weekday-past"
    }
    var result = ResolvedDate.day(day).based(.relative, anchor: "document", confidence: 0.9)
      .ruled(rule)
    if pointer == .none, day == reference {
      result.alternatives = [reference.adding(days: leansForward ? 7 : -7).description]
      result.confidence = 0.8
    }
    return result
  }

  /// Saturday and Sunday.
  func weekend(_ pointer: Pointer) -> ResolvedDate {
    guard let reference else { return ResolvedDate.none.ruled("weekend") }
    let saturday: CivilDate
    switch pointer {
    case .this: saturday = reference.inSameWeek(weekday: 6)
    case .next: saturday = reference.inSameWeek(weekday: 6).adding(days: 7)
    case .last, .beforeLast: saturday = reference.inSameWeek(weekday: 6).adding(days: -7)
    case .none:
      saturday =
        leansForward ? reference.inSameWeek(weekday: 6) : reference.previousOrSame(weekday: 6)
    }
    return ResolvedDate.days(saturday, saturday.adding(days: 1), .week)
      .based(.relative, anchor: "document", confidence: 0.9).ruled("weekend")
  }

  /// A season, by the hemisphere of the document's country.
  func season(
    _ season: Season, _ pointer: Pointer, _ year: YearReference?, _ vague: Bool
  ) -> ResolvedDate {
    let result = seasonDate(season, pointer, year, vague)
    return vague ? result.approximate : result
  }

  private func seasonDate(
    _ season: Season, _ pointer: Pointer, _ year: YearReference?, _ vague: Bool
  ) -> ResolvedDate {
    switch year {
    case .absolute(let year): return seasonOf(year, season).ruled("season")
    case .anaphoric(let offset):
      guard let year = (earlier?.earliest ?? earlier?.latest)?.year else { return .none }
      return seasonOf(year + offset, season).based(.relative, anchor: earlierWords).ruled("season")
    case .relative, nil: break
    }
    guard let reference else {
      return ResolvedDate("XXXX-" + String(code(season)), nil, nil, .season).ruled("season")
    }
    if case .relative(let offset) = year {
      return seasonOf(reference.year + offset, season).based(.relative, anchor: "document")
        .ruled("season")
    }
    let chosen: ResolvedDate
    let rule: String
    // Newest first.
    let near = (-2...2).reversed().map { seasonOf(reference.year + $0, season) }
    func newest(where fits: (CivilDate, CivilDate) -> Bool) -> ResolvedDate {
      near.first { date in
        guard let first = date.earliest, let last = date.latest else { return false }
        return fits(first, last)
      } ?? .none
    }
    func oldest(where fits: (CivilDate, CivilDate) -> Bool) -> ResolvedDate {
      near.last { date in
        guard let first = date.earliest, let last = date.latest else { return false }
        return fits(first, last)
      } ?? .none
    }
    switch pointer {
    case .last, .beforeLast:
      chosen = newest { _, last in last < reference }
      rule = "season-last"
    case .next:
      chosen = oldest { first, _ in first > reference }
      rule = "season-next"
    case .this:
      let inProgress = newest { first, last in first <= reference && reference <= last }
      chosen = inProgress.edtf == nil ? seasonOf(reference.year, season) : inProgress
      rule = "season-this"
    case .none:
      if vague {
        chosen = seasonOf(reference.year, season)
        rule = "season-running"
      } else if leansForward {
        chosen = oldest { _, last in last >= reference }
        rule = "season-future"
      } else {
        chosen = newest { first, _ in first <= reference }
        rule = "season-past"
      }
    }
    return chosen.based(.relative, anchor: "document", confidence: vague ? 0.5 : 0.8).ruled(rule)
  }

  private func code(_ season: Season) -> Int {
    context.isSouthern ? season.rawValue + 8 : season.rawValue
  }

  /// The season that begins in a year.
  private func seasonOf(_ year: Int, _ season: Season) -> ResolvedDate {
    let northern = [Season.spring: 3, .summer: 6, .autumn: 9, .winter: 12][season] ?? 3
    let first = context.isSouthern ? (northern + 5) % 12 + 1 : northern
    return .coded(year, code(season), first: first, count: 3)
  }

  /// A number of units from a date; `rough` counts (ago) of weeks and more are about that time.
  func moved(
    from anchor: ResolvedDate, _ count: DateCount, _ unit: DateUnit, _ sign: Int, isRough: Bool
  ) -> ResolvedDate {
    guard let start = sign < 0 ? anchor.earliest : anchor.latest, abs(count.high) < 100_000 else {
      return .none
    }
    let isDay = anchor.earliest == anchor.latest
    let isOpen = anchor.earliest == nil || anchor.latest == nil
    func at(_ number: Int) -> ResolvedDate {
      switch unit {
      case .hour:
        // `an hour later`, `three hours earlier`: of that day.
        if number <= 6, isDay { return anchor }
        return isDay || isOpen
          ? ResolvedDate.day(start.adding(days: sign * (number / 24))).approximate : anchor
      case .day:
        return number == 0 && !isDay ? anchor : .day(start.adding(days: sign * number))
      case .week:
        if number == 0 {
          let monday = start.inSameWeek(weekday: 1)
          return .days(monday, monday.adding(days: 6), .week)
        }
        return ResolvedDate.day(start.adding(days: sign * 7 * number)).approximate
      case .month:
        let month = start.firstOfMonth.adding(months: sign * number)
        return .month(month.year, month.month)
      case .year: return .year(start.year + sign * number)
      case .decade: return ResolvedDate.year(start.year + sign * number * 10).approximate
      case .century: return ResolvedDate.year(start.year + sign * number * 100).approximate
      }
    }
    // The day after a month or a season is no day that anyone knows.
    if unit == .day, !isDay, !isOpen, anchor.precision != .day {
      guard count.isExact, count.low > 1, let first = anchor.earliest, let last = anchor.latest,
        anchor.precision == .month || anchor.precision == .year || anchor.precision == .week
      else { return .none }
      // `in May …; ten days later`: some day that many days off.
      var result = ResolvedDate.between(
        .day(first.adding(days: sign * count.low)), .day(last.adding(days: sign * count.low)))
      result.confidence = 0.5
      return result
    }
    guard count.isExact else {
      let low = at(count.low)
      let high = at(count.high)
      var result = sign < 0 ? ResolvedDate.between(high, low) : ResolvedDate.between(low, high)
      result.confidence = 0.7
      return result
    }
    let result = at(count.low)
    return isRough && (unit == .month || unit == .year) ? result.approximate : result
  }
}
