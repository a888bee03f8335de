/// What the words around a date expression say, as far as its time and purpose go.
public struct DateCues: Hashable, Sendable {
  /// Tense of the clause that the expression stands in.
  public enum Tense: String, Hashable, Sendable, CaseIterable {
    case unknown, past, present, future
    /// To come, seen from the past: `would withdraw by September`.
    case prospective
  }

  /// What governs the expression.
  public enum Governor: String, Hashable, Sendable, CaseIterable {
    /// Nothing that tells.
    case none
    /// An act or a state that is told.
    case act
    /// A speaker or a report: `told Daily NK on Thursday`.
    case reporting
    /// A guess: `speculated that … last year`.
    case speculation
    /// A noun that it only modifies: `year-end assessments`.
    case noun
    /// A named event that it dates: `the congress held early this year`.
    case event
    /// A copyright line.
    case copyright
  }

  /// Tense of the clause.
  public var tense: Tense
  /// What governs it.
  public var governor: Governor
  /// Whether a paragraph begins between the expression before it and this one.
  public var newParagraph: Bool
  /// Whether a sentence begins between the expression before it and this one.
  public var newSentence: Bool

  /// No cues.
  public init(
    tense: Tense = .unknown, governor: Governor = .none, newParagraph: Bool = false,
    newSentence: Bool = false
  ) {
    self.tense = tense
    self.governor = governor
    self.newParagraph = newParagraph
    self.newSentence = newSentence
  }
}
