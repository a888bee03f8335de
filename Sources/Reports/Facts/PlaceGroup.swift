import Events

/// Where counts put an incident: a first-level unit, or a country without one, or nowhere.
struct PlaceGroup: Hashable {
  /// First-level unit, if stated.
  var province: String?
  /// Country, if stated.
  var country: String?

  init(_ incident: Incident) {
    province = incident.place?.province
    country = incident.place.map(\.country)
  }
}

extension Facts {
  /// The group's name: “South Hamgyong”, “North Korea, place not stated”, “no place stated”.
  func name(of group: PlaceGroup) -> String {
    if let province = group.province { return placeName(province) }
    if let country = group.country { return countryOnly(country) }
    return words("No place stated", "장소 불명")
  }

  /// The group's name in the script of its country, or nothing.
  func nativeName(of group: PlaceGroup) -> String {
    group.province.map(nativeName(place:)) ?? ""
  }

  private func countryOnly(_ code: String) -> String {
    country(code) + words(", place not stated", ", 장소 불명")
  }

  /// Whether the group lies in the country of the knowledge pack.
  func isHome(_ group: PlaceGroup) -> Bool {
    group.country != nil && group.country == dossier.directory.homeCountry
  }

  /// Groups with their counts: home provinces by count, home without one, abroad, nowhere.
  func placeGroups() -> [(group: PlaceGroup, count: Int)] {
    var counts: [PlaceGroup: Int] = [:]
    for incident in incidents { counts[PlaceGroup(incident), default: 0] += 1 }
    func rank(_ group: PlaceGroup) -> Int {
      if group.country == nil { return 4 }
      return (isHome(group) ? 0 : 2) + (group.province == nil ? 1 : 0)
    }
    return counts.map { (group: $0.key, count: $0.value) }.sorted { left, right in
      let leftRank = rank(left.group)
      let rightRank = rank(right.group)
      if leftRank != rightRank { return leftRank < rightRank }
      if left.count != right.count { return left.count > right.count }
      let leftId = left.group.province ?? left.group.country ?? ""
      let rightId = right.group.province ?? right.group.country ?? ""
      return leftId < rightId
    }
  }

  /// A place's name in the script of its country, kept on one line; nothing for a country.
  func nativeName(place id: String) -> String {
    guard let place = dossier.directory.places[id], place.level > 0, !words.isKorean else {
      return ""
    }
    return Wording.unbroken(place.nativeName)
  }

  /// Where an incident happened, in words: “Hyesan, Ryanggang”, “China, place not stated”.
  func placeWords(_ incident: Incident) -> String {
    guard let link = incident.place else { return words("place not stated", "장소 불명") }
    let name = placeName(link.place)
    guard let province = link.province else {
      return link.place == link.country ? countryOnly(link.country) : name
    }
    let provinceName = placeName(province)
    if link.place == province || name == provinceName { return provinceName }
    return words("\(name), \(provinceName)", "\(provinceName) \(name)")
  }
}
