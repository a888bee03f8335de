/// A place that a name can mean.
public struct PlaceCandidate: Hashable, Sendable {
  /// Id in the gazetteer.
  public var id: String
  /// Name.
  public var name: String
  /// ISO 3166-1 alpha-2 code.
  public var country: String
  /// Id of the first-level unit, nil for a country.
  public var province: String?
  /// 0 country, 1 first-level unit, 2 and more below.
  public var level: Int
  /// Weight among places of one name; larger is meant first.
  public var weight: Int
  /// Comes from the pack rather than from the world layer.
  public var isFromPack: Bool

  /// A place that a name can mean.
  public init(
    id: String, name: String, country: String, province: String?, level: Int, weight: Int,
    isFromPack: Bool
  ) {
    self.id = id
    self.name = name
    self.country = country
    self.province = province
    self.level = level
    self.weight = weight
    self.isFromPack = isFromPack
  }
}

/// A place name as it stands in a text, with all that it can mean.
struct PlaceFinding: Sendable {
  var tokens: Range<Int>
  /// Bytes of the name with its type word.
  var bytes: Range<Int>
  /// What it can mean; empty for a typed name (`Hwaam-ri`) that no list holds.
  var candidates: [PlaceCandidate]
  /// Level that its type word says: 1 province, 2 county or city, 3 village; nil without one.
  var typedLevel: Int?
}

/// An adjective or a name of a nation: `Turkish`.
struct DemonymFinding: Sendable {
  var tokens: Range<Int>
  var country: String
}
