package import Events

/// What a Korean sentence says of one act beside its verb. Korean verbs close their clauses, so that
/// what belongs to one stands before it; the reader of the sentence settles it, not word order.
package struct KoreanFrame: Sendable {
  /// A place of the sentence, by its unit.
  package struct Place: Sendable {
    package var unit: Int
    package var score: Int
    package var role: PlaceRole
    package var goesTo = false
    /// `단둥 주재`: where someone is posted.
    package var isSeat = false
    /// `리투아니아는`: the place is who acts.
    package var isSubject = false
    /// `중국 업체`: stands before a noun without a particle.
    package var isAttribute = false
  }
  /// A body of the sentence, by its unit.
  package struct Body: Sendable {
    package var unit: Int
    package var role: AgencyRole
  }

  /// Unit of the date of the act.
  package var date: Int?
  /// How the date came to it, as a rule's name.
  package var dateRule = ""
  /// Unit of a date after which the act cannot be: that of its report, or of what followed.
  package var notAfter: Int?
  package var places: [Place] = []
  package var bodies: [Body] = []
  /// Units of who says so.
  package var speaker: Range<Int>?
  /// Number of persons acted on.
  package var count: Int?
  /// Stretches of units that make a line of it, in order, without its verb.
  package var line: [Range<Int>] = []
  /// The verb as headlines write it: `체포`, `붙잡혀`.
  package var verb = ""
  /// A verb told as under way when another act came upon it.
  package var isUnderWay = false
}
