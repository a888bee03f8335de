/// A row of `lexicon.csv`: a word or phrase and what it may be there for.
public struct LexiconRow: Hashable, Sendable {
  /// Name of the class, as in ``LexicalClass/names``, or of a list of its own (`demonym`).
  public var name: String
  /// BCP 47 language.
  public var language: String
  /// The words; a verb is given as `lemma [past [participle]]`.
  public var form: String

  /// A row of the lexicon.
  public init(name: String, language: String, form: String) {
    self.name = name
    self.language = language
    self.form = form
  }
}

/// A row of `triggers.csv`: a word or phrase that may tell an incident of a type.
public struct TriggerRow: Hashable, Sendable {
  /// Type id, as `arrest_detention`.
  public var type: String
  /// BCP 47 language.
  public var language: String
  /// `verb`, `noun` or `phrase` (a verb and words that follow it in its clause).
  public var kind: String
  /// The words.
  public var form: String
  /// Conditions on its arguments, as ``Frame`` reads them; may be empty.
  public var frame: String

  /// A row of the triggers.
  public init(type: String, language: String, kind: String, form: String, frame: String = "") {
    self.type = type
    self.language = language
    self.kind = kind
    self.form = form
    self.frame = frame
  }
}

/// What the lexicon knows of a word.
struct WordInfo: Sendable {
  var classes: LexicalClass = []
  var forms: VerbForms = []
  /// Number of its verb, or -1.
  var lemma: Int32 = -1
}

/// A trigger made ready: its type and the conditions on its use.
final class TriggerRule: Sendable {
  let type: Int16
  let frame: Frame
  /// Words that must follow the verb in its clause, in order; each a set of accepted forms.
  let following: [[Int32]]
  /// Words none of which may follow in the clause.
  let refused: Set<Int32>
  /// Words one of which must stand in the noun phrase that acts, and in the one acted on.
  let acting: Set<Int32>
  let target: Set<Int32>
  /// Asks for one kind of actor: met before rules that take any.
  var isSpecial: Bool { frame.subject == .association || !acting.isEmpty || !target.isEmpty }
  /// Name for rule chains, as `arrest_detention:arrest`.
  var name: String { "\(typeName):\(form)" }
  private let typeName: String
  /// The words, or the base form of the verb.
  let form: String

  init(
    type: Int16, frame: Frame, following: [[Int32]], refused: Set<Int32> = [],
    acting: Set<Int32> = [], target: Set<Int32> = [], typeName: String, form: String
  ) {
    self.acting = acting
    self.target = target
    self.type = type
    self.frame = frame
    self.following = following
    self.refused = refused
    self.typeName = typeName
    self.form = form
  }
}
