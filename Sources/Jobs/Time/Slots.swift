import CivilTime
public import Settings

/// A time at which a job is due.
public struct Slot: Hashable, Comparable, Sendable {
  /// When it is due.
  public var instant: Instant
  /// What the schedule says; where clocks skip it, the slot is due at the first minute after.
  public var clockTime: ClockTime
  /// Whether clocks skip the time that the schedule says.
  public var isMoved: Bool

  /// Orders slots by time.
  public static func < (left: Slot, right: Slot) -> Bool { left.instant < right.instant }
}

/// The slots of a schedule in a zone: each once, whatever the clocks of the zone do.
public struct Slots: Hashable, Sendable {
  /// When the job is due.
  public let schedule: Schedule
  /// In which zone.
  public let zone: Zone

  /// The slots of a schedule in a zone.
  public init(_ schedule: Schedule, in zone: Zone) {
    self.schedule = schedule
    self.zone = zone
  }

  /// No schedule rests longer: 29 February on one weekday.
  private static let longestRest = 41 * 366

  /// The first slots after an instant, in order.
  public func next(_ count: Int, after instant: Instant) -> [Slot] {
    var found: [Slot] = []
    var day = zone.clockTime(at: instant).day.adding(days: -2)
    var rest = 0
    while found.count < count, rest < Self.longestRest, !schedule.ends(before: day) {
      rest += 1
      for slot in slots(on: day) where slot.instant > (found.last?.instant ?? instant) {
        found.append(slot)
        rest = 0
        if found.count == count { break }
      }
      day = day.adding(days: 1)
    }
    return found
  }

  /// The slots after a first instant and up to a last one, in order, at most so many.
  public func due(after start: Instant, through end: Instant, limit: Int) -> [Slot] {
    guard start < end else { return [] }
    var found: [Slot] = []
    var day = zone.clockTime(at: start).day.adding(days: -2)
    let last = zone.clockTime(at: end).day.adding(days: 1)
    while day <= last, found.count < limit {
      for slot in slots(on: day)
      where slot.instant > (found.last?.instant ?? start) && slot.instant <= end {
        found.append(slot)
        if found.count == limit { break }
      }
      day = day.adding(days: 1)
    }
    return found
  }

  /// The last slot up to an instant, or nil.
  public func last(through instant: Instant) -> Slot? {
    var day = zone.clockTime(at: instant).day.adding(days: 1)
    for _ in 0..<Self.longestRest {
      if let slot = slots(on: day).last(where: { $0.instant <= instant }) { return slot }
      day = day.adding(days: -1)
    }
    return nil
  }

  /// Slots of a day of the schedule; several that fall on one instant are one.
  private func slots(on day: CivilDate) -> [Slot] {
    var result: [Slot] = []
    for minute in schedule.minutes(of: day) {
      let time = ClockTime(day: day, second: minute * 60)
      let instant = zone.instant(of: time)
      let slot = Slot(
        instant: instant, clockTime: time, isMoved: zone.clockTime(at: instant) != time)
      if result.last?.instant == instant { result.removeLast() }
      result.append(slot)
    }
    return result
  }
}
