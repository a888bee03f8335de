import CivilTime
import Events

/// The values that words can have, written in EDTF (ISO 8601-2:2019). The one place where its
/// strings are made.
enum EDTFText {
  static func pad(_ value: Int, _ width: Int) -> String {
    let digits = String(abs(value))
    let zeros = String(repeating: "0", count: max(0, width - digits.count))
    return (value < 0 ? "-" : "") + zeros + digits
  }

  /// `2012-04`.
  static func month(_ year: Int, _ month: Int) -> String { pad(year, 4) + "-" + pad(month, 2) }
}

extension ResolvedDate {
  /// Words that give no date.
  static let none = ResolvedDate(nil, nil, nil, .none)

  /// A day.
  static func day(_ day: CivilDate) -> ResolvedDate {
    ResolvedDate(day.description, day, day, .day)
  }

  /// A month, or nothing where the year is out of range.
  static func month(_ year: Int, _ month: Int) -> ResolvedDate {
    guard let first = CivilDate(year, month, 1) else { return .none }
    return ResolvedDate(EDTFText.month(year, month), first, first.lastOfMonth, .month)
  }

  /// A year.
  static func year(_ year: Int) -> ResolvedDate {
    guard let first = CivilDate(year, 1, 1), let last = CivilDate(year, 12, 31) else {
      return .none
    }
    return ResolvedDate(EDTFText.pad(year, 4), first, last, .year)
  }

  /// Ten or a hundred years: `199X`, `19XX`.
  static func years(_ prefix: Int, unknown digits: Int) -> ResolvedDate {
    let scale = digits == 1 ? 10 : 100
    guard let first = CivilDate(prefix * scale, 1, 1),
      let last = CivilDate(prefix * scale + scale - 1, 12, 31)
    else { return .none }
    let text = EDTFText.pad(prefix, 4 - digits) + String(repeating: "X", count: digits)
    return ResolvedDate(
      text, low: EDTFText.pad(prefix * scale, 4), high: EDTFText.pad(prefix * scale + scale - 1, 4),
      first, last, digits == 1 ? .decade : .century)
  }

  /// Years from one to another.
  static func yearSpan(
    _ first: Int, _ last: Int, _ precision: DateEstimate.Precision
  ) -> ResolvedDate {
    interval(.year(first), .year(last), precision)
  }

  /// A part of a year that has a code of its own (21 to 41).
  ///
  /// - Parameters:
  ///   - months: first month and number of months, counted from January of the year.
  static func coded(
    _ year: Int, _ code: Int, first month: Int, count: Int,
    _ precision: DateEstimate.Precision = .season
  ) -> ResolvedDate {
    guard let january = CivilDate(year, 1, 1) else { return .none }
    let first = january.adding(months: month - 1)
    let end = january.adding(months: month - 2 + count)
    return ResolvedDate(
      EDTFText.pad(year, 4) + "-" + EDTFText.pad(code, 2),
      low: EDTFText.month(first.year, first.month), high: EDTFText.month(end.year, end.month),
      first, end.lastOfMonth, precision)
  }

  /// Month and perhaps day of an unknown year.
  static func yearless(_ month: Int, _ day: Int?) -> ResolvedDate {
    var text = "XXXX-" + EDTFText.pad(month, 2)
    if let day { text += "-" + EDTFText.pad(day, 2) }
    return ResolvedDate(text, nil, nil, day == nil ? .month : .day)
  }

  /// Days from one to another, as a period.
  static func days(
    _ first: CivilDate, _ last: CivilDate, _ precision: DateEstimate.Precision
  ) -> ResolvedDate {
    if first == last { return .day(first) }
    return interval(.day(first), .day(last), precision)
  }

  /// From the start of one value to the end of another.
  static func interval(
    _ first: ResolvedDate, _ last: ResolvedDate, _ precision: DateEstimate.Precision? = nil
  ) -> ResolvedDate {
    guard first.edtf != nil, last.edtf != nil else { return .none }
    var result = ResolvedDate(
      first.low + "/" + last.high, low: first.low, high: last.high, first.earliest, last.latest,
      precision ?? first.precision, kind: .interval)
    result.basis = first.basis
    result.anchor = first.anchor ?? last.anchor
    return result
  }

  /// Some time between the starts of two values: `[a..b]`.
  static func between(_ first: ResolvedDate, _ last: ResolvedDate) -> ResolvedDate {
    guard first.edtf != nil, last.edtf != nil else { return .none }
    return ResolvedDate(
      "[" + first.low + ".." + last.high + "]", low: first.low, high: last.high, first.earliest,
      last.latest, first.precision)
  }

  /// One of several: `[a,b]`.
  static func either(_ values: [ResolvedDate]) -> ResolvedDate {
    let known = values.filter { $0.edtf != nil }.sorted { $0.low < $1.low }
    guard let first = known.first, let last = known.last, known.count == values.count else {
      return .none
    }
    guard first.low != last.low else { return first }
    var result = ResolvedDate(
      "[" + known.compactMap(\.edtf).joined(separator: ",") + "]", low: first.low, high: last.high,
      first.earliest, last.latest, first.precision)
    result.basis = first.basis
    return result
  }

  private var mark: String {
    switch qualifier {
    case .approximate: "~"
    case .uncertain: "?"
    case .both: "%"
    case nil: ""
    }
  }

  /// From a value on, still going on: `a/..`.
  var since: ResolvedDate {
    open(low + mark + "/..", earliest: earliest, latest: nil, kind: .ongoing)
  }

  /// Up to a value: `../b`.
  var until: ResolvedDate {
    open("../" + high + mark, earliest: nil, latest: latest, kind: .interval)
  }

  /// Some time up to a value: `[..b]`.
  var upTo: ResolvedDate {
    open("[.." + high + mark + "]", earliest: nil, latest: latest, kind: .instant)
  }

  /// Some time from a value on: `[a..]`.
  var from: ResolvedDate {
    var result = open(
      "[" + high + mark + "..]", earliest: latest, latest: nil, kind: .instant)
    // The end of a month, season or year does not bound what comes after it to its last day.
    if precision != .day { result.earliest = earliest }
    result.low = high
    return result
  }

  private func open(
    _ text: String, earliest: CivilDate?, latest: CivilDate?, kind: DateEstimate.Kind
  ) -> ResolvedDate {
    guard edtf != nil else { return .none }
    var result = self
    result.edtf = text
    result.earliest = earliest
    result.latest = latest
    result.kind = kind
    result.qualifier = nil
    return result
  }

  /// The time of the same precision just before a value: the day, month or year before.
  var before: ResolvedDate {
    guard edtf != nil else { return .none }
    guard let earliest else { return .none }
    let previous = earliest.adding(days: -1)
    var result: ResolvedDate
    switch precision {
    case .month where low.utf8.count <= 7: result = .month(previous.year, previous.month)
    case .year, .decade, .century: result = .year(previous.year)
    default: result = .day(previous)
    }
    result.basis = basis
    result.anchor = anchor
    result.qualifier = qualifier
    return result
  }
}
