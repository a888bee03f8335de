public import Events

/// A place of the gazetteer, with all that the pack says of it.
public struct GazetteerEntry: Sendable, Hashable {
  /// The place as pages name it.
  public var place: Place
  /// What it is: `province`, `city`, `county`, `river`, `facility` and the like.
  public var kind: String
  /// ISO 3166 code, or empty.
  public var iso: String
  /// Further spellings and names that are this place, in any script.
  public var variants: [String]
  /// Names that stand for its government, and then are no place.
  public var metonyms: [String]
  /// EDTF date from which it has been what it is, or empty.
  public var validFrom: String
  /// EDTF date until which it was what it is, or empty.
  public var validTo: String
  /// Order among places of one name: 1 is meant first.
  public var priority: Int
  /// What a reader should know.
  public var note: String
  /// Where the facts come from.
  public var source: String
  /// `high`, `medium` or `low`.
  public var confidence: String

  /// English name, native name and variants.
  public var names: [String] {
    [place.name] + (place.nativeName.isEmpty ? [] : [place.nativeName]) + variants
  }
}

/// A unit in which a place once lay.
public struct DatedParent: Sendable, Hashable {
  /// Id of the unit.
  public var parent: String
  /// EDTF date from which it lay there.
  public var from: String
  /// EDTF date of the change.
  public var to: String
}
