/// A main verb with its auxiliaries, and what its shape says of time, voice and modality.
package struct VerbGroup: Sendable {
  package enum Shape: UInt8, Sendable {
    case past, present, perfect, pastPerfect, infinitive, gerund, participle, imperative
  }
  /// What opens the clause that the verb stands in.
  package enum Opening: UInt8, Sendable {
    case none, coordinator, comma, relative, that, subordinator, conditional, gerund, infinitive
    case reduced, complement
  }
  package enum Modal: UInt8, Sendable { case plain, future, would, possible, must }

  /// Units, auxiliaries included.
  package var units: Range<Int>
  /// The main verb.
  package var head: Int
  package var lemma: Int32
  package var classes: LexicalClass
  package var shape: Shape
  package var isPassive = false
  package var isProgressive = false
  package var isPerfect = false
  package var isNegated = false
  package var isHabitual = false
  package var isCopula = false
  package var modal: Modal = .plain

  package var opening: Opening = .none
  /// Unit of the opening word, or -1.
  package var openingUnit = -1
  /// Verb group that this one depends on, or -1.
  package var parent = -1
  /// Verb group that it is coordinated with, or -1.
  package var sibling = -1
  /// Unit of a noun or adjective that governs an infinitive or a gerund, or -1.
  package var governor = -1
  /// Verb group of the clause between commas after which this one goes on, or -1.
  package var resumes = -1
  /// Head noun phrase that acts (of an active verb) or is acted on (of a passive one).
  package var subject: Range<Int>?
  /// Last unit of the first noun phrase of the subject, or -1.
  package var subjectHead = -1
  /// Noun phrase after the verb.
  package var object: Range<Int>?
  /// Last unit of the first noun phrase of the object, or -1.
  package var objectHead = -1
  /// Noun phrase after `by`, of a passive verb.
  package var agent: Range<Int>?
  /// One past the last unit of its clause.
  package var clauseEnd = 0
  /// First unit of its clause.
  package var clauseStart = 0

  /// First unit of the stretch in which what a relative clause hangs on stands.
  func antecedentStart(_ clause: Clause) -> Int {
    let opens = opening == .relative ? openingUnit : units.lowerBound
    guard parent >= 0, parent < clause.groups.count,
      clause.groups[parent].units.lowerBound < opens
    else {
      // Nothing before it: the sentence's own subject.
      return 0
    }
    return min(opens, clause.groups[parent].units.upperBound)
  }

  package var isFinite: Bool {
    switch shape {
    case .past, .present, .perfect, .pastPerfect: true
    default: false
    }
  }
}
