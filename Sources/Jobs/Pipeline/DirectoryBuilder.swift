import Events
import Knowledge

/// Gathers the names behind the ids that incidents use, for pages and stores.
struct DirectoryBuilder {
  private let directory: Directory

  private let atlas: Atlas

  init(pack: KnowledgePack, atlas: Atlas) {
    directory = pack.directory
    self.atlas = atlas
  }

  /// The pack's names, and those of bodies and places that no pack lists.
  ///
  /// - Parameter places: ids of places that people's decisions name.
  func directory(for incidents: [Incident], places: Set<String> = []) -> Directory {
    var result = directory
    for id in places.sorted() {
      // A place and the units that it lies in; no gazetteer is deeper.
      var next: String? = id
      for _ in 0..<8 {
        guard let one = next, let known = atlas.place(id: one) else { break }
        if result.places[one] == nil { result.places[one] = known.place }
        next = known.place.parent
      }
    }
    for incident in incidents {
      for link in incident.agencies where result.agencies[link.agency] == nil {
        result.agencies[link.agency] = Agency(
          id: link.agency, name: link.name, country: country(of: link.agency), kind: "unlisted")
      }
      for link in incident.places + [incident.place].compactMap({ $0 }) {
        add(link, to: &result)
      }
    }
    return result
  }

  private func country(of agency: String) -> String {
    agency.split(separator: ".").first.map { $0.uppercased() } ?? ""
  }

  private func add(_ link: PlaceLink, to result: inout Directory) {
    for id in [link.country, link.province, link.place].compactMap({ $0 })
    where result.places[id] == nil {
      if let known = atlas.place(id: id) {
        result.places[id] = known.place
        continue
      }
      result.places[id] = Place(
        id: id, name: id, country: link.country, parent: id == link.country ? nil : link.country,
        level: id == link.country ? 0 : id == link.province ? 1 : 2)
    }
  }
}
