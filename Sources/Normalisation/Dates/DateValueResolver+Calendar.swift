import CivilTime
import Events
import Extraction

extension DateValueResolver {
  /// A date of which some calendar fields are stated.
  func calendar(_ fields: CalendarFields) -> ResolvedDate {
    switch fields.year {
    case .absolute(let year): return inYear(year, fields).ruled("stated")
    case .relative(let offset):
      guard let reference else { return unknownYear(fields).ruled("year-relative") }
      if let part = fields.part, fields.month == nil { return runningYear(reference, offset, part) }
      return inYear(reference.year + offset, fields)
        .based(.relative, anchor: "document").ruled("year-relative")
    case .anaphoric(let offset):
      guard let year = (earlier?.earliest ?? earlier?.latest)?.year else {
        return unknownYear(fields).ruled("chain")
      }
      return inYear(year + offset, fields)
        .based(.relative, anchor: earlierWords, confidence: 0.8).ruled("chain")
    case nil: break
    }
    if let offset = fields.monthOffset { return monthAway(offset, fields) }
    if fields.month == nil { return dayOnly(fields) }
    return yearless(fields)
  }

  /// A part of the running year or one beside it.
  private func runningYear(
    _ reference: CivilDate, _ offset: Int, _ part: CalendarPart
  ) -> ResolvedDate {
    let year = reference.year + offset
    let result: ResolvedDate
    switch part {
    case .earlier:
      guard let first = CivilDate(year, 1, 1) else { return .none }
      result = .days(first, max(first, reference.adding(days: -1)), .year)
    case .later:
      guard let last = CivilDate(year, 12, 31) else { return .none }
      result = .days(min(reference, last), last, .year)
    default: result = inYear(year, CalendarFields(part: part))
    }
    return result.based(.relative, anchor: "document").ruled("year-part")
  }

  private func unknownYear(_ fields: CalendarFields) -> ResolvedDate {
    if let month = fields.month, fields.part == nil { return .yearless(month, fields.day) }
    if fields.part == .end, fields.month == nil { return .yearless(12, nil) }
    if fields.month != nil { return .none }
    return ResolvedDate("XXXX", nil, nil, .year)
  }

  /// A date in a known year.
  func inYear(_ year: Int, _ fields: CalendarFields) -> ResolvedDate {
    guard let month = fields.month else {
      return fields.part.map { yearPart(year, $0) } ?? .year(year)
    }
    if let day = fields.day { return CivilDate(year, month, day).map { .day($0) } ?? .none }
    return fields.part.map { monthPart(year, month, $0) } ?? .month(year, month)
  }

  /// Thirds, halves, quarters and edges of a year.
  func yearPart(_ year: Int, _ part: CalendarPart) -> ResolvedDate {
    switch part {
    case .early, .earlier: return .coded(year, 37, first: 1, count: 4)
    case .mid: return .coded(year, 38, first: 5, count: 4)
    case .late, .later: return .coded(year, 39, first: 9, count: 4)
    case .half(let half): return .coded(year, 39 + half, first: half * 6 - 5, count: 6)
    case .quarter(let quarter):
      return .coded(year, 32 + quarter, first: quarter * 3 - 2, count: 3)
    case .beginning:
      var result = ResolvedDate.month(year, 1).approximate
      result.low = EDTFText.pad(year, 4) + "-01-01"
      return result
    case .end:
      var result = ResolvedDate.month(year, 12).approximate
      result.high = EDTFText.pad(year, 4) + "-12-31"
      return result
    case .turn: return .interval(.month(year - 1, 12), .month(year, 1))
    case .week: return .year(year)
    }
  }

  /// Ten-day thirds, halves and weeks of a month.
  func monthPart(_ year: Int, _ month: Int, _ part: CalendarPart) -> ResolvedDate {
    guard let first = CivilDate(year, month, 1) else { return .none }
    let last = first.lastOfMonth
    func days(_ from: Int, _ to: Int) -> ResolvedDate {
      .days(first.adding(days: from - 1), min(last, first.adding(days: to - 1)), .month)
    }
    switch part {
    case .early, .beginning: return days(1, 10)
    case .mid: return days(11, 20)
    case .late, .end: return days(21, 31)
    case .half(1): return days(1, 15)
    case .half: return days(16, 31)
    case .week(0): return .days(last.adding(days: -6), last, .week)
    case .week(let week): return days(week * 7 - 6, week * 7)
    case .earlier:
      guard let reference, reference > first, reference <= last else { return .month(year, month) }
      return .days(first, reference.adding(days: -1), .month)
    case .later:
      guard let reference, reference >= first, reference < last else { return .month(year, month) }
      return .days(reference, last, .month)
    case .quarter, .turn: return .month(year, month)
    }
  }

  /// The 10th of last month.
  private func monthAway(_ offset: Int, _ fields: CalendarFields) -> ResolvedDate {
    guard let reference else { return .none }
    let month = reference.firstOfMonth.adding(months: offset)
    return inYear(
      month.year, CalendarFields(month: month.month, day: fields.day, part: fields.part)
    ).based(.relative, anchor: "document").ruled("month-relative")
  }

  /// A day without a month: the latest not after the document.
  private func dayOnly(_ fields: CalendarFields) -> ResolvedDate {
    guard let day = fields.day else { return .none }
    guard let reference else {
      return ResolvedDate("XXXX-XX-" + EDTFText.pad(day, 2), nil, nil, .day).ruled("day-only")
    }
    let forward = fields.pointer == .next || (leansForward && fields.pointer == .none)
    if !forward, fields.pointer == .none, let told = self.day,
      let found = next(day, from: told), found <= reference
    {
      return ResolvedDate.day(found).based(.relative, anchor: earlierWords, confidence: 0.7)
        .ruled("day-only-narrative")
    }
    var month = reference.firstOfMonth
    for _ in 0..<4 {
      if let found = CivilDate(month.year, month.month, day),
        forward ? found >= reference : found <= reference
      {
        return ResolvedDate.day(found).based(.relative, anchor: "document", confidence: 0.8)
          .ruled(forward ? "day-only-future" : "day-only-past")
      }
      month = month.adding(months: forward ? 1 : -1)
    }
    return .none
  }

  /// The first such day of a month on or after a day.
  private func next(_ day: Int, from told: CivilDate) -> CivilDate? {
    var month = told.firstOfMonth
    for _ in 0..<3 {
      if let found = CivilDate(month.year, month.month, day), found >= told { return found }
      month = month.adding(months: 1)
    }
    return nil
  }

  // MARK: Month and day without a year

  private func yearless(_ fields: CalendarFields) -> ResolvedDate {
    guard let month = fields.month else { return .none }
    guard let reference else {
      if let year = narrativeYear {
        return inYear(year, fields).based(.relative, anchor: earlierWords, confidence: 0.6)
          .ruled("yearless-narrative")
      }
      guard fields.part == nil else { return ResolvedDate.none.ruled("yearless") }
      return ResolvedDate.yearless(month, fields.day).based(.none, confidence: 0.6)
        .ruled("yearless")
    }
    if fields.pointer == .this {
      return inYear(reference.year, fields).based(.relative, anchor: "document")
        .ruled("yearless-this")
    }
    let forward = fields.pointer == .next || (leansForward && fields.pointer == .none)
    guard let chosen = candidate(reference, fields, forward: forward) else { return .none }
    if !forward, let stated = afterStated(fields, reference), stated.edtf != chosen.edtf {
      var result = stated.based(.relative, anchor: earlierWords, confidence: 0.6)
        .ruled("yearless-sentence")
      result.alternatives = [chosen.edtf].compactMap { $0 }
      return result
    }
    var result =
      chosen.based(.relative, anchor: "document", confidence: 0.9)
      .ruled(forward ? "yearless-future" : "yearless-past")
    if let other = candidate(reference, fields, forward: !forward), let text = other.edtf,
      text != chosen.edtf, let otherDay = other.earliest, let day = chosen.earliest,
      abs(otherDay.dayNumber - reference.dayNumber) * 3
        < abs(day.dayNumber - reference.dayNumber)
    {
      result.alternatives = [text]
      result.confidence = 0.7
    }
    return result
  }

  /// A date that goes on in the year stated before in its sentence: `arrested in January 2015 and
  /// sentenced in March`.
  private func afterStated(_ fields: CalendarFields, _ reference: CivilDate) -> ResolvedDate? {
    guard let stated, let first = stated.earliest,
      stated.precision == .day || stated.precision == .month
    else { return nil }
    let found = inYear(first.year, fields)
    guard let start = found.earliest, start >= first, start <= reference else { return nil }
    return found
  }

  /// The nearest such date on one side of a day, that day included.
  private func candidate(
    _ reference: CivilDate, _ fields: CalendarFields, forward: Bool
  ) -> ResolvedDate? {
    // Eight years hold a 29 February even around 1900 and 2100.
    for step in 0...8 {
      let found = inYear(reference.year + (forward ? step : -step), fields)
      guard let first = found.earliest, let last = found.latest else { continue }
      if forward ? last >= reference : first <= reference { return found }
    }
    return nil
  }
}
