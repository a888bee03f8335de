extension EDTF {
  /// A day with hour, minute and second, and the zone if stated.
  public struct DateTime: Hashable, Sendable {
    /// How local time stands to UTC.
    public enum Zone: Hashable, Sendable {
      /// `Z`
      case utc
      /// `+09:00`, or `-04` where no minutes are written.
      case offset(isNegative: Bool, hours: Int, minutes: Int?)
    }

    /// The day, as written in the stated zone.
    public let date: CivilDate
    /// 0 to 23, or 24 for midnight at the end of the day.
    public let hour: Int
    /// 0 to 59.
    public let minute: Int
    /// 0 to 59.
    public let second: Int
    /// The zone, or nil for local time.
    public let zone: Zone?

    /// Minutes ahead of UTC, or nil where no zone is stated.
    public var utcOffset: Int? {
      switch zone {
      case nil: nil
      case .utc: 0
      case .offset(let isNegative, let hours, let minutes):
        (hours * 60 + (minutes ?? 0)) * (isNegative ? -1 : 1)
      }
    }

    func write(to text: inout ASCIIWriter) {
      text.append(date.description)
      for (mark, number) in [("T", hour), (":", minute), (":", second)] {
        text.append(mark)
        text.number(number, width: 2)
      }
      switch zone {
      case nil: break
      case .utc: text.append("Z")
      case .offset(let isNegative, let hours, let minutes):
        text.append(isNegative ? "-" : "+")
        text.number(hours, width: 2)
        if let minutes {
          text.append(":")
          text.number(minutes, width: 2)
        }
      }
    }
  }
}
