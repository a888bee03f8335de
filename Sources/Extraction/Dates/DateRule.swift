/// An example of a rule: words, the day they are held against, and the value they get.
public struct DateRuleExample: Hashable, Sendable {
  /// The words.
  public let text: String
  /// The document's date in EDTF, or nil.
  public let reference: String?
  /// The value in EDTF, or nil where the words are no date.
  public let value: String?

  /// An example.
  public init(_ text: String, reference: String? = "2016-08-25", value: String?) {
    self.text = text
    self.reference = reference
    self.value = value
  }
}

/// One way of saying a date, or of bounding one; a rule a file.
public protocol DateRule: Sendable {
  /// Name under which results give the rule, as `month-day`.
  static var id: String { get }
  /// What it matches, in words.
  static var matches: String { get }
  /// Examples; tests hold the rule to them.
  static var examples: [DateRuleExample] { get }
}

/// A rule that reads a date beginning from a word or a number that can hold one.
protocol CoreDateRule: DateRule {
  /// The words that it begins from; numbers and Hangul are asked for by ``takesNumbers`` and
  /// ``takesHangul``.
  static var triggers: WordClass { get }
  static var takesNumbers: Bool { get }
  static var takesHangul: Bool { get }
  /// The date at or around a token, reaching back to `scan.floor` at most, or nil.
  static func read(at index: Int, in scan: DateScan) -> CoreDate?
}

extension CoreDateRule {
  static var takesNumbers: Bool { false }
  static var takesHangul: Bool { false }
}

/// A rule that extends or bounds a date that another rule has read.
protocol DateModifierRule: DateRule {
  /// Whether it did.
  static func extend(_ date: inout CoreDate, in scan: DateScan) -> Bool
}
