extension EDTF {
  /// A run of time from one date to another, both included.
  public struct Interval: Hashable, Sendable {
    /// Where an interval begins or ends.
    public enum End: Hashable, Sendable {
      /// On a date.
      case date(Date)
      /// `..`: nowhere; the interval is open.
      case open
      /// Nothing written: somewhere, not known where.
      case unknown

      /// The date, if it is one.
      public var date: Date? { if case .date(let date) = self { date } else { nil } }
    }

    /// Where it begins.
    public let start: End
    /// Where it ends.
    public let end: End

    func write(to text: inout String) {
      start.write(to: &text)
      text += "/"
      end.write(to: &text)
    }
  }
}

extension EDTF.Interval.End {
  fileprivate func write(to text: inout String) {
    switch self {
    case .date(let date): date.write(to: &text)
    case .open: text += ".."
    case .unknown: break
    }
  }
}
