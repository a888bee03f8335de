/// One line of what people decided about incidents. Lines are only ever added.
public struct Correction: Hashable, Sendable {
  /// What a person decided.
  public enum Decision: String, Sendable, CaseIterable {
    /// The machine's value is right.
    case accept
    /// Another value is right.
    case edit
    /// This is no incident.
    case reject
    /// This is the same incident as another.
    case merge
    /// This telling is an incident of its own.
    case split
    /// The machine missed an incident; one line a field.
    case add
    /// The earlier decision on this field no longer holds.
    case undo
  }

  /// Number of the line in its store, from 1; 0 before it is stored.
  public var id: Int
  /// Id of the account (one telling) that it is about.
  public var account: String
  /// The field that it is about.
  public var field: CorrectionField
  /// The machine's value that the person saw.
  public var machine: String
  /// The new value; the other incident's id for `merge`.
  public var value: String
  /// What was decided.
  public var decision: Decision
  /// Who decided.
  public var who: String
  /// When, as the person or the import wrote it; ISO 8601.
  public var when: String
  /// Why.
  public var why: String
  /// Key of the document in which the account stands.
  public var document: String
  /// Type that the machine gave the account.
  public var type: String
  /// Sentence of the account.
  public var quote: String

  /// One line of a decision.
  public init(
    id: Int = 0, account: String, field: CorrectionField, machine: String, value: String = "",
    decision: Decision, who: String, when: String, why: String = "", document: String,
    type: String, quote: String
  ) {
    self.id = id
    self.account = account
    self.field = field
    self.machine = machine
    self.value = value
    self.decision = decision
    self.who = who
    self.when = when
    self.why = why
    self.document = document
    self.type = type
    self.quote = quote
  }

  /// Whether both lines decide the same, whatever their numbers.
  public func says(the other: Correction) -> Bool {
    var left = self
    left.id = other.id
    return left == other
  }
}

/// How a decision stands to what the machine reads now.
public enum CorrectionState: String, Sendable, CaseIterable {
  /// It holds.
  case applied
  /// The machine's value of that very field is no longer the one that the person saw.
  case changed
  /// The sentence that it is about is not in the store.
  case missing
  /// A later decision on the same field of the same incident holds instead.
  case overruled
}

/// A decision that holds no longer undone, and how it stands.
public struct CorrectionStatus: Hashable, Sendable {
  /// The line.
  public var correction: Correction
  /// How it stands.
  public var state: CorrectionState
  /// The machine's value of the field now, or empty.
  public var now: String

  /// A line and how it stands.
  public init(correction: Correction, state: CorrectionState, now: String) {
    self.correction = correction
    self.state = state
    self.now = now
  }
}
