public import Events

/// A type of incident, with all that the pack says of it.
public struct TypeEntry: Sendable, Hashable {
  /// The type as pages name it.
  public var type: IncidentType
  /// The type as pages in another language name it, by BCP 47 language tag.
  public var translations: [String: IncidentType] = [:]
  /// What belongs to it.
  public var definition: String
  /// Subtypes.
  public var subtypes: [String]
  /// What looks like it and does not belong to it.
  public var exclusions: [String]
  /// ACLED event and sub-event types, as `Strategic developments/Arrests`.
  public var acled: [String]
  /// CAMEO codes.
  public var cameo: [String]
  /// PLOVER event type, or empty.
  public var plover: String
  /// HURIDOCS categories, or empty.
  public var huridocs: String
}

/// Words that can tell of an incident of a type.
public struct Trigger: Sendable, Hashable {
  /// What kind of words.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case verb, noun, phrase
    /// A noun that tells an act with any verb of which it is the object, or to which it leads.
    case object, goal
  }

  /// Id of the type.
  public var type: String
  /// BCP 47 language tag.
  public var language: String
  /// What kind of words.
  public var kind: Kind
  /// The words: a verb in its base form (irregular forms after it), a noun in the singular, a
  /// phrase as a verb and words that follow it.
  public var form: String
  /// Conditions on what stands around it, as `object=person`; may be empty.
  public var frame: String
  /// What a reader should know.
  public var note: String
}

/// Words that say how a clause is meant.
public struct LexiconEntry: Sendable, Hashable {
  /// What they do: `reported`, `prospective`, `conditional`, `habitual`, `negated`, `duty` and
  /// whatever else the rules ask for.
  public var wordClass: String
  /// BCP 47 language tag.
  public var language: String
  /// The words.
  public var form: String
  /// What a reader should know.
  public var note: String
}
