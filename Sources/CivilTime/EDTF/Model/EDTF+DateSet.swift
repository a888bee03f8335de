extension EDTF {
  /// Several dates, of which one or all are meant.
  public struct DateSet: Hashable, Sendable {
    /// Whether one or all members are meant.
    public enum Choice: Hashable, Sendable {
      /// `[…]`: one of them.
      case one
      /// `{…}`: all of them.
      case all
    }

    /// A member of a set.
    public enum Member: Hashable, Sendable {
      /// A single date.
      case date(Date)
      /// Every date of that precision from the first to the second, `1670..1672`.
      case range(Date, Date)
      /// That date or an earlier one, `..1984`; only as first member.
      case onOrBefore(Date)
      /// That date or a later one, `1984..`; only as last member.
      case onOrAfter(Date)
    }

    /// Whether one or all members are meant.
    public let choice: Choice
    /// The members in the order written; never empty.
    public let members: [Member]

    func write(to text: inout ASCIIWriter) {
      text.append(choice == .one ? "[" : "{")
      for (index, member) in members.enumerated() {
        if index > 0 { text.append(",") }
        member.write(to: &text)
      }
      text.append(choice == .one ? "]" : "}")
    }
  }
}

extension EDTF.DateSet.Member {
  /// The dates written in the member.
  var dates: [EDTF.Date] {
    switch self {
    case .date(let date), .onOrBefore(let date), .onOrAfter(let date): [date]
    case .range(let first, let last): [first, last]
    }
  }

  fileprivate func write(to text: inout ASCIIWriter) {
    switch self {
    case .date(let date): date.write(to: &text)
    case .range(let first, let last):
      first.write(to: &text)
      text.append("..")
      last.write(to: &text)
    case .onOrBefore(let date):
      text.append("..")
      date.write(to: &text)
    case .onOrAfter(let date):
      date.write(to: &text)
      text.append("..")
    }
  }
}
