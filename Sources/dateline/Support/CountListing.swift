import Events
import Exchange
import Jobs
import Store

/// Counts of incidents as a list.
enum CountListing {
  /// The dimensions that an option names.
  static func dimensions(_ option: String) throws(Problem) -> [CountDimension] {
    var dimensions: [CountDimension] = []
    for part in option.split(separator: ",") {
      let word = part.trimmingPrefix(while: \.isWhitespace).lowercased()
      guard let dimension = CountDimension(rawValue: word) else {
        let names = CountDimension.allCases.map(\.rawValue)
        throw Problem(
          code: "invalid-option", message: "incidents cannot be counted by '\(word)'",
          hint: Suggestion.nearest(to: word, among: names).map { "did you mean '\($0)'?" }
            ?? "use " + names.joined(separator: ", "),
          status: .usage)
      }
      if !dimensions.contains(dimension) { dimensions.append(dimension) }
    }
    return dimensions
  }

  static func listing(
    of store: Store, by dimensions: [CountDimension], _ query: IncidentQuery
  ) throws(Problem) -> Listing {
    let counts: [IncidentCount]
    let names: Directory
    do throws(StoreError) {
      counts = try store.counts(by: dimensions, query)
      names = try store.directory()
    } catch {
      throw Problem(error)
    }
    let rows = counts.map { count in
      zip(dimensions, count.values).flatMap { dimension, value -> [Listing.Value] in
        let shown = dimension.name(of: value, in: names)
        return dimension.hasNames ? [.text(value), .text(shown)] : [.text(value ?? shown)]
      } + [.integer(count.count)]
    }
    let columns = dimensions.flatMap { dimension -> [Listing.Column] in
      let column = Listing.Column(dimension.rawValue)
      return dimension.hasNames
        ? [Listing.Column(dimension.rawValue + "_id", isShown: false), column] : [column]
    }
    return Listing(columns + [Listing.Column("count")], rows: rows, whenEmpty: "no incidents")
  }
}

extension CountDimension {
  /// Whether its values are ids that have names.
  fileprivate var hasNames: Bool {
    switch self {
    case .type, .agency, .lead, .province, .place, .country: true
    case .year, .month, .publisher, .document, .precision, .modality, .corrected: false
    }
  }

  /// The name of a value for people.
  fileprivate func name(of value: String?, in names: Directory) -> String {
    guard let value else { return "not established" }
    return switch self {
    case .type: names.types[value]?.label ?? value
    case .agency, .lead: names.agencies[value]?.name ?? value
    case .province, .place, .country: names.places[value]?.name ?? value
    case .year, .month, .publisher, .document, .precision, .modality, .corrected: value
    }
  }
}
