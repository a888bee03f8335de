internal import Events

/// What one telling of an act may add to another: who, where else, how many and who says so.
protocol Telling {
  var agencies: [AgencyLink] { get set }
  var places: [PlaceLink] { get set }
  var persons: [Actor] { get set }
  var quantities: [Quantity] { get set }
  var attribution: [String] { get set }
}

extension Telling {
  /// Takes from another telling of the same act what this one does not say.
  mutating func add(detailsOf other: some Telling) {
    for link in other.agencies where !agencies.contains(where: { $0.agency == link.agency }) {
      agencies.append(link)
    }
    for link in other.places where !places.contains(where: { $0.place == link.place }) {
      places.append(link)
    }
    for person in other.persons where !persons.contains(where: { $0.who == person.who }) {
      persons.append(person)
    }
    for quantity in other.quantities where !quantities.contains(quantity) {
      quantities.append(quantity)
    }
    for source in other.attribution where !attribution.contains(source) {
      attribution.append(source)
    }
  }
}

extension Draft: Telling {}
extension Incident: Telling {}
