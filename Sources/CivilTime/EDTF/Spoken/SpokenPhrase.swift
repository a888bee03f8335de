/// What an expression says, sorted for wording; the same for every language.
enum SpokenPhrase {
  case date(SpokenDate)
  case time(EDTF.DateTime)
  /// From a date to a date.
  case range(SpokenDate, SpokenDate)
  /// Going on from a date.
  case since(SpokenDate, isEndUnknown: Bool)
  /// Going on up to a date.
  case until(SpokenDate, isStartUnknown: Bool)
  /// One date from the first to the second.
  case between(SpokenDate, SpokenDate)
  /// One date up to that, itself included.
  case upTo(SpokenDate)
  /// One date from that on, itself included.
  case from(SpokenDate)
  /// One or all of several.
  case list([SpokenPhrase], EDTF.DateSet.Choice, omitted: Int)
  /// The EDTF string, where nothing better can be said.
  case written(String)

  /// More members than this are counted, not named.
  private static let longestList = 6

  init(_ edtf: EDTF) {
    switch edtf.value {
    case .date(let date): self = .date(SpokenDate(date))
    case .dateTime(let time): self = .time(time)
    case .interval(let interval): self = SpokenPhrase(interval) ?? .written(edtf.description)
    case .set(let set): self = SpokenPhrase(set)
    }
  }

  private init?(_ interval: EDTF.Interval) {
    switch (interval.start, interval.end) {
    case (.date(let first), .date(let last)):
      self = first == last ? .date(SpokenDate(first)) : .range(SpokenDate(first), SpokenDate(last))
    case (.date(let first), let end):
      self = .since(SpokenDate(first), isEndUnknown: end == .unknown)
    case (let start, .date(let last)):
      self = .until(SpokenDate(last), isStartUnknown: start == .unknown)
    default: return nil
    }
  }

  private init(_ set: EDTF.DateSet) {
    let phrases = set.members.prefix(SpokenPhrase.longestList).map { member -> SpokenPhrase in
      switch member {
      case .date(let date): .date(SpokenDate(date))
      case .onOrBefore(let date): .upTo(SpokenDate(date))
      case .onOrAfter(let date): .from(SpokenDate(date))
      case .range(let first, let last):
        first == last
          ? .date(SpokenDate(first))
          : set.choice == .one && set.members.count == 1
            ? .between(SpokenDate(first), SpokenDate(last))
            : .range(SpokenDate(first), SpokenDate(last))
      }
    }
    if phrases.count == 1, let only = phrases.first, set.choice == .one {
      self = only
    } else {
      self = .list(phrases, set.choice, omitted: set.members.count - phrases.count)
    }
  }
}
