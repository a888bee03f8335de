import Events
import Settings
import Store

/// Turns the names of a job's filters into ids.
enum NamedFilters {
  /// The query that a job asks; days are not part of it.
  ///
  /// - Parameter directory: names that are known, whether incidents use them or not.
  /// - Throws: `Problem` where a name is not known.
  static func query(
    _ filters: JobFilters, in directory: Directory
  ) throws(Problem) -> IncidentQuery {
    let agencies = directory.agencies.values.map {
      ($0.id, [$0.name, $0.shortName, $0.nativeName])
    }
    let places = directory.places.values.map { ($0.id, [$0.name, $0.nativeName]) }
    let types = directory.types.values.map { ($0.id, [$0.label, $0.shortLabel]) }
    return IncidentQuery(
      agencies: try ids(filters.agencies, "agencies", agencies, filters.place),
      places: try ids(filters.places, "places", places, filters.place),
      types: try ids(filters.types, "types", types, filters.place),
      text: filters.search, publishers: filters.publishers,
      minimumConfidence: filters.minimumConfidence)
  }

  private static func ids(
    _ words: [String], _ what: String, _ entries: [(id: String, names: [String])],
    _ place: SettingsValue?
  ) throws(Problem) -> [String] {
    var result: [String] = []
    for word in words {
      let wanted = word.lowercased()
      let found = entries.filter { entry in
        entry.id.lowercased() == wanted
          || entry.names.contains { !$0.isEmpty && $0.lowercased() == wanted }
      }
      guard !found.isEmpty else {
        let near = Spelling.nearest(
          to: word, among: entries.flatMap { [$0.id] + $0.names }.filter { !$0.isEmpty }.sorted())
        throw Problem(
          file: place?.file, line: place?.line, column: place?.column, code: "unknown-name",
          message: "filters: \(what) knows no “\(word)”",
          hint: near.map { "did you mean “\($0)”?" } ?? "list names with: dateline incidents",
          status: .usage)
      }
      result += found.map(\.id).sorted()
    }
    return result
  }
}
