import Events

/// Names and sort groups of agencies and places.
struct LaneNames {
  /// What a lane or a part of one is called.
  struct Name {
    var key: String
    var name: String
    var nativeName: String
    var rank: Int
  }
  let directory: Directory
  let words: FigureWords

  /// The body in whose lane an incident stands.
  func agency(of incident: borrowing Incident) -> String { incident.leadAgency?.agency ?? "" }

  /// The first-level unit, or the country where the text goes no deeper; empty where it gives
  /// neither.
  func place(of incident: borrowing Incident) -> String {
    guard let place = incident.place else { return "" }
    return place.province ?? place.country
  }

  /// Home bodies, then unnamed home authorities, then foreign bodies, then no body.
  func agencyName(_ id: String) -> Name {
    if id.isEmpty { return Name(key: "", name: words.noAgency, nativeName: "", rank: 4) }
    guard let agency = directory.agencies[id] else {
      return Name(key: id, name: id, nativeName: "", rank: 3)
    }
    let isHome = directory.homeCountry.isEmpty || agency.country == directory.homeCountry
    let rank = !isHome ? 2 : agency.kind == "government-generic" ? 1 : 0
    return Name(
      key: id, name: agency.name.printable, nativeName: agency.nativeName.printable, rank: rank)
  }

  /// Home provinces, then foreign ones, then foreign countries, then what is not stated.
  func placeName(_ id: String) -> Name {
    if id.isEmpty { return Name(key: "", name: words.noPlace, nativeName: "", rank: 4) }
    guard let place = directory.places[id] else {
      return Name(key: id, name: id, nativeName: "", rank: 2)
    }
    let isHome = directory.homeCountry.isEmpty || place.country == directory.homeCountry
    if place.level == 0 {
      return Name(
        key: id, name: words.noProvince(in: place.name), nativeName: "", rank: isHome ? 3 : 2)
    }
    return Name(
      key: id, name: place.name.printable, nativeName: place.nativeName.printable,
      rank: isHome ? 0 : 1)
  }

  /// Short form of a place for a label: `N Hamgyong`.
  func shortPlace(_ id: String) -> String? {
    guard let place = directory.places[id], place.level > 0 else { return nil }
    for (long, short) in [("North ", "N "), ("South ", "S ")] where place.name.hasPrefix(long) {
      return short + place.name.dropFirst(long.count)
    }
    return place.name
  }
}
