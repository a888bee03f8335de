/// A main verb with its auxiliaries, and what its shape says of time, voice and modality.
struct VerbGroup: Sendable {
  enum Shape: UInt8, Sendable {
    case past, present, perfect, pastPerfect, infinitive, gerund, participle, imperative
  }
  /// What opens the clause that the verb stands in.
  enum Opening: UInt8, Sendable {
    case none, coordinator, comma, relative, that, subordinator, conditional, gerund, infinitive
    case reduced, complement
  }
  enum Modal: UInt8, Sendable { case plain, future, would, possible, must }

  /// Units, auxiliaries included.
  var units: Range<Int>
  /// The main verb.
  var head: Int
  var lemma: Int32
  var classes: LexicalClass
  var shape: Shape
  var isPassive = false
  var isProgressive = false
  var isPerfect = false
  var isNegated = false
  var isHabitual = false
  var isCopula = false
  var modal: Modal = .plain

  var opening: Opening = .none
  /// Unit of the opening word, or -1.
  var openingUnit = -1
  /// Verb group that this one depends on, or -1.
  var parent = -1
  /// Verb group that it is coordinated with, or -1.
  var sibling = -1
  /// Unit of a noun or adjective that governs an infinitive or a gerund, or -1.
  var governor = -1
  /// Head noun phrase that acts (of an active verb) or is acted on (of a passive one).
  var subject: Range<Int>?
  /// Last unit of the first noun phrase of the subject, or -1.
  var subjectHead = -1
  /// Noun phrase after the verb.
  var object: Range<Int>?
  /// Last unit of the first noun phrase of the object, or -1.
  var objectHead = -1
  /// Noun phrase after `by`, of a passive verb.
  var agent: Range<Int>?
  /// One past the last unit of its clause.
  var clauseEnd = 0
  /// First unit of its clause.
  var clauseStart = 0

  var isFinite: Bool {
    switch shape {
    case .past, .present, .perfect, .pastPerfect: true
    default: false
    }
  }
}
