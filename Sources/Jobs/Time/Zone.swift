/// A time zone: how far its clocks are ahead of universal time, and when that changes.
public struct Zone: Hashable, Sendable {
  /// A change of the clocks.
  struct Transition: Hashable, Sendable {
    /// Second of universal time from which the offset holds.
    var instant: Int
    /// Seconds ahead of universal time.
    var offset: Int
  }

  /// IANA name, as `Asia/Seoul`.
  public let name: String
  /// Offset before the first change.
  let first: Int
  /// Changes in order.
  let transitions: [Transition]
  /// How it goes on after the last change; nil where nothing changes any more.
  let rule: ZoneRule?

  /// Universal time.
  public static let utc = Zone(name: "UTC", first: 0, transitions: [], rule: nil)

  /// Seconds that clocks are ahead of universal time.
  public func offset(at instant: Instant) -> Int {
    guard let last = transitions.last, instant.seconds >= last.instant else {
      if transitions.isEmpty, let rule { return rule.offset(at: instant.seconds) }
      return listed(at: instant.seconds)
    }
    return rule?.offset(at: instant.seconds) ?? last.offset
  }

  /// What clocks show at an instant.
  public func clockTime(at instant: Instant) -> ClockTime {
    ClockTime(instant: instant, offset: offset(at: instant))
  }

  /// When clocks show a time. A time that is skipped is the first instant after the gap; one that
  /// comes twice is the first of the two.
  public func instant(of time: ClockTime) -> Instant {
    let local = time.localSeconds
    // No clock is a day and a half from universal time, so these changes are all that matter.
    let changes = changes(from: local - 130_000, to: local + 130_000)
    var start = Int.min
    var offset = self.offset(at: Instant(seconds: local - 130_000))
    for change in changes + [Transition(instant: .max, offset: 0)] {
      let candidate = local - offset
      if candidate < start { return Instant(seconds: start) }
      if candidate < change.instant { return Instant(seconds: candidate) }
      start = change.instant
      offset = change.offset
    }
    return Instant(seconds: local - offset)
  }

  /// What the offset of clocks is written as, `+09:00`.
  public func offsetText(at instant: Instant) -> String {
    let offset = offset(at: instant)
    let minutes = abs(offset) / 60
    return (offset < 0 ? "-" : "+") + ClockTime.two(minutes / 60) + ":"
      + ClockTime.two(minutes % 60)
  }

  private func listed(at seconds: Int) -> Int {
    let count = countOfChanges(through: seconds)
    return count == 0 ? first : transitions[count - 1].offset
  }

  /// How many changes there were up to a second.
  private func countOfChanges(through seconds: Int) -> Int {
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].instant <= seconds { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Changes after a first and up to a last second.
  private func changes(from: Int, to: Int) -> [Transition] {
    var result = Array(
      transitions[countOfChanges(through: from)..<countOfChanges(through: to)])
    let end = transitions.last?.instant ?? .min
    if let rule, to > end {
      result += rule.changes(from: max(from, end), to: to)
    }
    return result
  }
}
