public import CivilTime
public import Events

/// The places of a pack and of the world in one. Where both know a place, the pack's row stands.
public final class Atlas: Sendable {
  /// The pack.
  public let pack: KnowledgePack
  /// The rest of the world.
  public let world: World

  /// A pack, and the rest of the world.
  public init(_ pack: KnowledgePack, world: World) {
    self.pack = pack
    self.world = world
  }

  /// The places that a name can mean: those of the pack first, then a country, then units and towns
  /// of the world by population. Places of the world stay out where the pack has that name in the
  /// same country.
  public func places(named name: String) -> [PlaceCandidate] {
    let ofPack = pack.places.places(named: name).map(candidate)
    let countries = Set(ofPack.map(\.place.country))
    var found = ofPack
    if let country = world.country(named: name), !countries.contains(country.code) {
      found.append(candidate(country))
    }
    for place in world.gazetteer.places(key: FoldingKey.plain(name))
    where !countries.contains(place.place.country) && pack.places[place.place.id] == nil
      && (ofPack.isEmpty || !place.isVariant)
    {
      found.append(place)
    }
    return found
  }

  /// The place of an id: a country, a unit or a locality.
  public func place(id: String) -> PlaceCandidate? {
    if let entry = pack.places[id] { return candidate(entry) }
    if let country = world.country(code: id) { return candidate(country) }
    return world.gazetteer.place(id: id)
  }

  /// Id of the first-level unit in which a place lies, or lay on a day; nil where it lies in none.
  public func firstLevelUnit(of id: String, at day: CivilDate? = nil) -> String? {
    if pack.places[id] != nil { return pack.places.firstLevelUnit(of: id, at: day) }
    return place(id: id)?.unit
  }

  /// Codes of the countries for whose government a name can stand: `Pyongyang`, `Ankara`.
  public func governments(named name: String) -> [String] {
    let key = FoldingKey.plain(name)
    var codes: [String] = []
    for entry in pack.places.entries
    where entry.metonyms.contains(where: { FoldingKey.plain($0) == key }) {
      codes.append(entry.place.country)
    }
    for country in world.countries
    where !codes.contains(country.code)
      && country.capitals.contains(where: { FoldingKey.plain($0) == key })
    {
      codes.append(country.code)
    }
    return codes
  }

  /// The names behind ids, for pages: all of the pack's, and those of the world's places that are
  /// asked for, with the units and countries they lie in.
  public func directory(including ids: some Sequence<String>) -> Directory {
    var directory = pack.directory
    for id in ids {
      var next: String? = id
      while let current = next, directory.places[current] == nil,
        let found = place(id: current)
      {
        directory.places[current] = found.place
        next = found.place.parent
      }
    }
    return directory
  }

  private func candidate(_ entry: GazetteerEntry) -> PlaceCandidate {
    PlaceCandidate(
      place: entry.place, kind: entry.kind,
      unit: pack.places.firstLevelUnit(of: entry.place.id), population: nil,
      isCapital: entry.kind == "capital-city", isCommonWord: false, isVariant: false,
      isOfPack: true)
  }

  private func candidate(_ country: Country) -> PlaceCandidate {
    let place = Place(
      id: country.code, name: country.name, nativeName: country.koreanName,
      country: country.code, level: 0)
    return PlaceCandidate(
      place: place, kind: "country", unit: nil, population: nil, isCapital: false,
      isCommonWord: false, isVariant: false, isOfPack: false)
  }
}
