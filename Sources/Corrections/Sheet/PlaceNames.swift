public import Events

/// Names, and places beyond those that incidents name so far.
public struct PlaceNames {
  let names: Directory
  let place: (String) -> Place?

  /// Names, and where to look for places that they leave out.
  public init(names: Directory, place: @escaping (String) -> Place?) {
    self.names = names
    self.place = place
  }

  /// The names with the place that a value names.
  func directory(for field: CorrectionField, _ value: String) -> Directory {
    guard field == .place, names.places[value] == nil else { return names }
    var names = names
    for one in places(value) { names.places[one.id] = one }
    return names
  }

  /// A place and the units that it lies in, as far as somebody knows them.
  public func places(_ id: String) -> [Place] {
    var found: [Place] = []
    var next: String? = id
    // A gazetteer has four levels; more would be a circle.
    while let id = next, found.count < 8, let one = names.places[id] ?? place(id) {
      found.append(one)
      next = one.parent
    }
    return found
  }
}
