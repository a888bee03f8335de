public import Events

/// A place that a name can mean, of the pack or of the world.
public struct PlaceCandidate: Sendable, Hashable {
  /// The place as pages name it.
  public var place: Place
  /// What it is: `country`, `unit` (first level), `district` (second level), `region` (an island or
  /// a group of units, itself none), `town`; a pack's own word for a place of the pack.
  public var kind: String
  /// Id of the first-level unit it is or lies in, where known.
  public var unit: String?
  /// People who live there, where known; of a unit, those of its towns.
  public var population: Int?
  /// Whether it is the capital of its country, whose name may stand for the government.
  public var isCapital: Bool
  /// Whether its name is a common English word too (`Nice`, `Reading`), so that only words around
  /// it can say that it is meant.
  public var isCommonWord: Bool
  /// Whether the name asked for is not the one that pages use.
  public var isVariant: Bool
  /// Whether the pack lists it.
  public var isOfPack: Bool
}
