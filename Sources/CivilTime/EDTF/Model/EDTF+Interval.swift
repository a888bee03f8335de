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

    func write(to text: inout ASCIIWriter) {
      start.write(to: &text)
      text.append("/")
      end.write(to: &text)
    }
  }
}

extension EDTF.Interval.End {
  fileprivate func write(to text: inout ASCIIWriter) {
    switch self {
    case .date(let date): date.write(to: &text)
    case .open: text.append("..")
    case .unknown: break
    }
  }
}
