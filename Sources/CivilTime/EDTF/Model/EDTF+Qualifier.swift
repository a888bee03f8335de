extension EDTF {
  /// What a source says of its own date, or of a part of it.
  public enum Qualifier: Character, Hashable, Sendable, CaseIterable {
    /// `?`: the source doubts it.
    case uncertain = "?"
    /// `~`: about that time.
    case approximate = "~"
    /// `%`: both.
    case both = "%"

    /// Both qualifications together.
    public func combined(with other: Qualifier?) -> Qualifier {
      guard let other, other != self else { return self }
      return .both
    }
  }

  /// A year, month or day with the qualifiers written beside it.
  public struct Component<Value: Hashable & Sendable>: Hashable, Sendable {
    /// The year, month or day.
    public let value: Value
    /// Written to its left: qualifies this component alone.
    public let individual: Qualifier?
    /// Written to its right: qualifies it and every component to the left.
    public internal(set) var group: Qualifier?

    init(_ value: Value, individual: Qualifier? = nil, group: Qualifier? = nil) {
      self.value = value
      self.individual = individual
      self.group = group
    }
  }
}

extension EDTF.Qualifier? {
  /// Both qualifications together, where there are any.
  func combined(with other: EDTF.Qualifier?) -> EDTF.Qualifier? {
    self?.combined(with: other) ?? other
  }
}
