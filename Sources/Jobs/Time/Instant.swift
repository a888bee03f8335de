public import CivilTime

/// A second of the world's clock, whatever the zone.
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted.
  public var seconds: Int

  /// The instant at a count of seconds since 1970-01-01T00:00:00Z.
  public init(seconds: Int) { self.seconds = seconds }

  /// Orders instants by time.
  public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }

  /// The instant so many seconds later.
  public func adding(seconds: Int) -> Instant { Instant(seconds: self.seconds + seconds) }

  /// ISO 8601 in universal time, `2026-11-22T06:30:00Z`.
  public var description: String { ClockTime(instant: self, offset: 0).text + "Z" }

  /// The instant of an ISO 8601 time with `Z` or an offset, or nil.
  public init?(iso text: String) {
    var bytes = Array(text.utf8)
    var offset = 0
    if bytes.last == 0x5A {
      bytes.removeLast()
    } else if bytes.count > 6, let sign = [0x2B: 1, 0x2D: -1][Int(bytes[bytes.count - 6])],
      bytes[bytes.count - 3] == 0x3A,
      let hours = Int(
        String(decoding: bytes[(bytes.count - 5)..<(bytes.count - 3)], as: UTF8.self)),
      let minutes = Int(String(decoding: bytes.suffix(2), as: UTF8.self))
    {
      offset = sign * (hours * 3600 + minutes * 60)
      bytes.removeLast(6)
    } else {
      return nil
    }
    guard let time = ClockTime(iso: String(decoding: bytes, as: UTF8.self)) else { return nil }
    seconds = time.localSeconds - offset
  }
}

extension Instant: CustomStringConvertible {}

/// A day and a time of day as clocks of some zone show it.
public struct ClockTime: Hashable, Sendable {
  /// The day.
  public var day: CivilDate
  /// Seconds since its midnight, 0 to 86399.
  public var second: Int

  /// A day and the seconds since its midnight.
  public init(day: CivilDate, second: Int) {
    self.day = day
    self.second = second
  }

  /// What clocks show at an instant.
  ///
  /// - Parameter offset: seconds that they are ahead of universal time.
  public init(instant: Instant, offset: Int) {
    self.init(localSeconds: instant.seconds + offset)
  }

  init(localSeconds: Int) {
    let rest = localSeconds % 86_400
    let second = rest < 0 ? rest + 86_400 : rest
    self.init(day: CivilDate(dayNumber: (localSeconds - second) / 86_400), second: second)
  }

  /// The time of `2026-11-22`, `2026-11-22T06:30` or `2026-11-22T06:30:00`, or nil.
  public init?(iso text: String) {
    let halves = text.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == "T" || $0 == " " })
    guard let first = halves.first, let day = CivilDate(iso: String(first)) else { return nil }
    var second = 0
    if halves.count == 2 {
      let parts = halves[1].split(separator: ":", omittingEmptySubsequences: false)
      guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count == 2 }),
        let hour = Int(parts[0]), let minute = Int(parts[1]),
        let rest = parts.count == 3 ? Int(parts[2]) : 0, (0...23).contains(hour),
        (0...59).contains(minute), (0...59).contains(rest)
      else { return nil }
      second = hour * 3600 + minute * 60 + rest
    }
    self.init(day: day, second: second)
  }

  var localSeconds: Int { day.dayNumber * 86_400 + second }

  /// `2026-11-22T06:30:00`.
  public var text: String {
    "\(day)T\(Self.two(second / 3600)):\(minuteText):\(Self.two(second % 60))"
  }

  /// `2026-11-22 06:30`.
  public var shortText: String { "\(day) \(Self.two(second / 3600)):\(minuteText)" }

  private var minuteText: String { Self.two(second / 60 % 60) }

  static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
