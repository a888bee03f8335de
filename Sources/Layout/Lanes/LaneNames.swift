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
    return named(id, agency.name, agency.nativeName, rank: rank)
  }

  /// Home provinces, then foreign ones, then foreign countries, then what is not stated.
  func placeName(_ id: String) -> Name {
    if id.isEmpty { return Name(key: "", name: words.noPlace, nativeName: "", rank: 4) }
    guard let place = directory.places[id] else {
      return Name(key: id, name: id, nativeName: "", rank: 2)
    }
    let isHome = directory.homeCountry.isEmpty || place.country == directory.homeCountry
    if place.level == 0 {
      let country = words.isKorean && !place.nativeName.isEmpty ? place.nativeName : place.name
      return Name(
        key: id, name: words.noProvince(in: country.printable), nativeName: "",
        rank: isHome ? 3 : 2)
    }
    return named(id, place.name, place.nativeName, rank: isHome ? 0 : 1)
  }

  /// A name, and after it the name in the other script: a Korean page puts Hangul first.
  private func named(_ key: String, _ name: String, _ native: String, rank: Int) -> Name {
    let (first, second) = words.isKorean && !native.isEmpty ? (native, name) : (name, native)
    return Name(key: key, name: first.printable, nativeName: second.printable, rank: rank)
  }

  /// Short name of a body for a label.
  func shortAgency(_ link: AgencyLink) -> String {
    guard let agency = directory.agencies[link.agency] else { return link.name.printable }
    return shortName(agency)
  }

  /// Short name of a body by its id, or nil where the directory has none.
  func shortAgency(id: String) -> String? { directory.agencies[id].map(shortName) }

  private func shortName(_ agency: Agency) -> String {
    words.isKorean && !agency.nativeName.isEmpty
      ? agency.nativeName.printable : agency.shortName.printable
  }

  /// Short form of a place for a label: `N Hamgyong`.
  func shortPlace(_ id: String) -> String? {
    guard let place = directory.places[id], place.level > 0 else { return nil }
    if words.isKorean, !place.nativeName.isEmpty { return place.nativeName }
    for (long, short) in [("North ", "N "), ("South ", "S ")] where place.name.hasPrefix(long) {
      return short + place.name.dropFirst(long.count)
    }
    return place.name
  }
}
