/// A run of whole days, both ends included; an end that is nil is open.
public struct CivilInterval: Hashable, Sendable, Codable {
  /// First day, or nil where the interval has no known beginning.
  public let start: CivilDate?
  /// Last day, or nil where it has no known end.
  public let end: CivilDate?

  /// The days from a first to a last one, or nil where the last lies before the first.
  public init?(from start: CivilDate?, to end: CivilDate?) {
    if let start, let end, end < start { return nil }
    self.start = start
    self.end = end
  }

  /// A single day.
  public init(_ day: CivilDate) {
    start = day
    end = day
  }

  /// All days.
  public static let unbounded = CivilInterval(ordered: nil, nil)

  /// For ends that are in order by construction.
  init(ordered start: CivilDate?, _ end: CivilDate?) {
    self.start = start
    self.end = end
  }

  /// The number of days, or nil where an end is open.
  public var dayCount: Int? {
    guard let start, let end else { return nil }
    return end.days(since: start) + 1
  }

  /// Whether the interval is one day.
  public var isSingleDay: Bool { start != nil && start == end }

  /// Whether the day lies within.
  public func contains(_ day: CivilDate) -> Bool {
    if let start, day < start { return false }
    if let end, day > end { return false }
    return true
  }

  /// Whether every day of the other interval lies within this one.
  public func contains(_ other: CivilInterval) -> Bool { intersection(other) == other }

  /// Whether the two share a day.
  public func overlaps(_ other: CivilInterval) -> Bool { intersection(other) != nil }

  /// The days that both hold, or nil where they share none.
  public func intersection(_ other: CivilInterval) -> CivilInterval? {
    CivilInterval(
      from: [start, other.start].compactMap(\.self).max(),
      to: [end, other.end].compactMap(\.self).min())
  }

  /// The shortest interval that holds both, with the days between them.
  public func span(_ other: CivilInterval) -> CivilInterval {
    var first: CivilDate?
    if let start, let otherStart = other.start { first = min(start, otherStart) }
    var last: CivilDate?
    if let end, let otherEnd = other.end { last = max(end, otherEnd) }
    return CivilInterval(ordered: first, last)
  }

  /// A ten-day third of a month (Korean 초순, 중순, 하순): 1st to 10th, 11th to 20th, 21st to the
  /// last; nil for another third than 1 to 3 or a month that is none.
  public static func third(_ third: Int, ofMonth month: Int, year: Int) -> CivilInterval? {
    guard (1...3).contains(third), let first = CivilDate(year, month, third * 10 - 9),
      let last = third == 3 ? first.lastOfMonth : CivilDate(year, month, third * 10)
    else { return nil }
    return CivilInterval(ordered: first, last)
  }

  /// Decodes `{"start", "end"}`, refusing reversed ends.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let start = try container.decodeIfPresent(CivilDate.self, forKey: .start)
    let end = try container.decodeIfPresent(CivilDate.self, forKey: .end)
    guard let interval = CivilInterval(from: start, to: end) else {
      throw DecodingError.dataCorruptedError(
        forKey: .end, in: container, debugDescription: "the end lies before the start")
    }
    self = interval
  }
}

extension CivilInterval: CustomStringConvertible {
  /// ISO 8601 interval, `2012-04-26/2012-05-01`, with `..` for an open end.
  public var description: String {
    "\(start?.description ?? "..")/\(end?.description ?? "..")"
  }
}
