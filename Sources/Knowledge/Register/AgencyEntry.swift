public import Events

/// A body of the register, with all that the pack says of it.
public struct AgencyEntry: Sendable, Hashable {
  /// The body as pages name it.
  public var agency: Agency
  /// Its names, official and other, in the order of the pack.
  public var names: [AgencyName]
  /// Nouns for the people who act for it, as "state security agent".
  public var agentNouns: [Form]
  /// The bodies it belonged to.
  public var parents: [DatedParent]
  /// What a reader should know.
  public var note: String
  /// `high`, `medium` or `low`.
  public var confidence: String
}

/// A name that a body has, or had for a time.
public struct AgencyName: Sendable, Hashable {
  /// What kind of a name it is.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// The body's own.
    case official
    /// What newspapers call it.
    case press
    /// Another translation of its name.
    case translation
    /// What people call it.
    case colloquial
    /// A word for any such body: `the police`.
    case generic
    /// Another spelling.
    case variant
    /// The name of a body that it grew out of.
    case predecessor
    /// Announced, not in force.
    case announced
    /// A name of its local offices.
    case branch
  }

  /// The name in English.
  public var name: String
  /// Its acronyms.
  public var acronyms: [String]
  /// The name in the script of its country, or empty.
  public var native: String
  /// EDTF date from which it was in use; empty or `XXXX` where unknown.
  public var from: String
  /// EDTF date of the change to another; empty where in use.
  public var to: String
  /// What kind of a name it is.
  public var status: Status
  /// Where the fact comes from.
  public var source: String
  /// `high`, `medium` or `low`.
  public var confidence: String

  /// When it was in use, as soft evidence.
  public var interval: SoftInterval { SoftInterval(from: from, to: to) }
}

/// A form of a language.
public struct Form: Sendable, Hashable {
  /// BCP 47 language tag.
  public var language: String
  /// The words.
  public var text: String

  /// Words of a language.
  public init(language: String, text: String) {
    self.language = language
    self.text = text
  }
}

/// Words that can mean more than one body, and how a careful reader decides.
public struct Ambiguity: Sendable, Hashable {
  /// The words.
  public var form: String
  /// Ids of the bodies, the likeliest first; empty where only the text can say.
  public var candidates: [String]
  /// How to decide, in words.
  public var rule: String
}

/// A source of reports, which is never a body of an incident.
public struct ReportingSource: Sendable, Hashable {
  /// Id, as `src.kcna`.
  public var id: String
  /// Name.
  public var name: String
  /// Other names.
  public var variants: [String]
  /// `press`, `research`, `state-media`, `think-tank`.
  public var kind: String
}
