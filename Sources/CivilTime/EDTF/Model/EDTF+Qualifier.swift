extension EDTF {
  /// What a source says of its own date, or of a part of it.
  public enum Qualifier: Character, Hashable, Sendable, CaseIterable {
    /// `?`: the source doubts it.
    case uncertain = "?"
    /// `~`: about that time.
    case approximate = "~"
    /// `%`: both.
    case both = "%"

    /// The qualifier that an ASCII character stands for.
    init?(_ byte: UInt8) {
      switch byte {
      case UInt8(ascii: "?"): self = .uncertain
      case UInt8(ascii: "~"): self = .approximate
      case UInt8(ascii: "%"): self = .both
      default: return nil
      }
    }

    /// The ASCII character that stands for it.
    var byte: UInt8 { rawValue.asciiValue ?? UInt8(ascii: "%") }

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
