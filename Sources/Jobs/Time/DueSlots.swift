public import Settings
public import Store

/// Which slots of a job are due, given what its history says.
public struct DueSlots: Hashable, Sendable {
  /// Slots that one run each is for, in order; the first instant that each makes up for.
  public struct Due: Hashable, Sendable {
    /// The slot that is run.
    public var slot: Slot
    /// The first slot that it makes up for; itself where it makes up for none.
    public var first: Slot
  }

  /// Runs that are due, in order.
  public var runs: [Due] = []
  /// Slots that passed and are let go, in order.
  public var skipped: [Slot] = []

  /// How late a run may begin and still be on time, in seconds.
  static let grace = 3600
  /// No more runs than that at a time; what is left comes next time.
  static let most = 400
  /// History further in the future than that was written under a clock that was wrong.
  private static let believed = 400 * 86_400

  /// What is due now.
  ///
  /// A slot that the history has is never due again, wherever the clock stands.
  public init(
    _ slots: Slots, missed: JobDefinition.MissedPolicy, history: [Run], now: Instant
  ) {
    let covered = history.compactMap(Self.covered).sorted { $0.lowerBound < $1.lowerBound }
    let past = covered.filter { $0.lowerBound <= now }
    var waiting: [Slot] = []
    if let last = past.map(\.upperBound).max() {
      waiting = slots.due(after: last, through: now, limit: missed == .each ? Self.most : .max)
    } else if covered.isEmpty || covered[0].lowerBound > now.adding(seconds: Self.believed) {
      // The first run is for the slot that passed last.
      waiting = slots.last(through: now).map { [$0] } ?? []
    }
    waiting.removeAll { slot in covered.contains { $0.contains(slot.instant) } }
    guard let first = waiting.first, let last = waiting.last else { return }
    switch missed {
    case .each: runs = waiting.map { Due(slot: $0, first: $0) }
    case .runOnce: runs = [Due(slot: last, first: first)]
    case .skip:
      if now.seconds - last.instant.seconds <= Self.grace {
        runs = [Due(slot: last, first: last)]
        skipped = Array(waiting.dropLast())
      } else {
        skipped = waiting
      }
    }
  }

  /// The instants of the slots that a run was for; nil for one that did not end or had none.
  private static func covered(_ run: Run) -> ClosedRange<Instant>? {
    guard run.status != .running, let slot = run.slot else { return nil }
    let ends = slot.split(separator: "/").compactMap { Instant(iso: String($0)) }
    guard let first = ends.first, let last = ends.last, first <= last else { return nil }
    return first...last
  }

  /// How the history writes the slots from a first to a last one.
  static func text(_ first: Slot, _ last: Slot, in zone: Zone) -> String {
    func one(_ slot: Slot) -> String {
      zone.clockTime(at: slot.instant).text + zone.offsetText(at: slot.instant)
    }
    return first == last ? one(last) : one(first) + "/" + one(last)
  }
}
