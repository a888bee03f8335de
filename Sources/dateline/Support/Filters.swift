import ArgumentParser
import CivilTime
import Events
import Jobs
import Store

/// Which incidents to take; shared by listings, charts and reports.
struct Filters: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Only incidents that name this agency, by id or name; may be given again.",
      valueName: "agency"), completion: Candidates.agencies)
  var agency: [String] = []

  @Option(
    name: [.long, .customLong("place")],
    help: ArgumentHelp(
      "Only incidents in this province, country or locality; may be given again.",
      valueName: "place"))
  var province: [String] = []

  @Option(
    help: ArgumentHelp(
      "Only incidents of this type, as arrest_detention; may be given again.", valueName: "type"),
    completion: Candidates.types)
  var type: [String] = []

  @Option(
    help: ArgumentHelp("First day of the period: 2012, 2012-04 or 2012-04-28.", valueName: "date"))
  var from: String?

  @Option(
    help: ArgumentHelp("Last day of the period, in the same forms.", valueName: "date"))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "Uncertain dates may lie in the period (overlap) or must (within).", valueName: "rule"),
    completion: .list(["overlap", "within"]))
  var dates: String = "overlap"

  @Option(
    help: ArgumentHelp(
      "Only incidents whose title or quotation holds these words.", valueName: "words"))
  var search: String?

  @Option(
    help: ArgumentHelp("Least confidence, 0 to 1.", valueName: "number"))
  var minConfidence: Double = 0

  @Option(
    help: "Only incidents told by this publisher or document; may be given again.")
  var source: [String] = []

  @Flag(help: "Only incidents of which a person corrected something.")
  var corrected = false

  /// The query, with names turned into ids by the directory of a store.
  func resolved(in store: Store) throws(Problem) -> IncidentQuery {
    let directory: Directory
    let agencyNames: [(id: String, name: String)]
    var documents: [String] = []
    var publishers: [String] = []
    do throws(StoreError) {
      let isNamed = !agency.isEmpty || !province.isEmpty || !type.isEmpty
      directory = isNamed ? try store.directory() : Directory()
      agencyNames = agency.isEmpty ? [] : try store.agencyNames()
      // A document by its key, else everything that a publisher told.
      for word in source where try store.holds(word) { documents.append(word) }
      if documents.count < source.count { publishers = try store.publishers() }
    } catch {
      throw Problem(error)
    }
    var query = try query(in: directory, agencyNames: agencyNames)
    query.documents = documents
    query.publishers = try ids(
      source.filter { !documents.contains($0) }, among: publishers.map { ($0, [$0]) },
      option: "--source")
    return query
  }

  /// The query, with names turned into the ids of a directory.
  ///
  /// - Parameter agencyNames: further names of bodies, as those valid at an incident's date.
  func query(
    in directory: Directory, agencyNames: [(id: String, name: String)] = []
  ) throws(Problem) -> IncidentQuery {
    guard let rule = IncidentQuery.DateRule(rawValue: dates) else {
      throw Problem(
        code: "invalid-option", message: "--dates cannot be '\(dates)'",
        hint: "use overlap or within", status: .usage)
    }
    let types = directory.types.values.map { ($0.id, [$0.label, $0.shortLabel]) }
    let (first, final) = try period()
    return IncidentQuery(
      agencies: try agencies(
        agency, in: directory, option: "--agency", further: agencyNames),
      places: try places(province, in: directory, option: "--province"),
      types: try ids(type, among: types, option: "--type"),
      from: first, to: final, dates: rule, text: search, onlyCorrected: corrected,
      minimumConfidence: minConfidence)
  }

  /// First and last day of the period asked for.
  func period() throws(Problem) -> (first: CivilDate?, last: CivilDate?) {
    let first = try day(from, option: "--from", last: false)
    let final = try day(to, option: "--to", last: true)
    if let first, let final, final < first {
      throw Problem(
        code: "invalid-option", message: "--to is before --from",
        hint: "exchange them", status: .usage)
    }
    return (first, final)
  }

  /// Ids of agencies that words name, in order.
  func agencies(
    _ words: [String], in directory: Directory, option: String,
    further: [(id: String, name: String)] = []
  ) throws(Problem) -> [String] {
    let known =
      directory.agencies.values.map { ($0.id, [$0.name, $0.shortName, $0.nativeName]) }
      + further.map { ($0.id, [$0.name]) }
    return try ids(words, among: known, option: option)
  }

  /// Ids of places that words name, in order.
  func places(
    _ words: [String], in directory: Directory, option: String
  ) throws(Problem) -> [String] {
    let known = directory.places.values.map { ($0.id, [$0.name, $0.nativeName]) }
    return try ids(words, among: known, option: option)
  }

  private func ids(
    _ words: [String], among entries: [(id: String, names: [String])], option: String
  ) throws(Problem) -> [String] {
    var result: [String] = []
    for word in words {
      let wanted = word.lowercased()
      let found = entries.filter { entry in
        entry.id.lowercased() == wanted
          || entry.names.contains { !$0.isEmpty && $0.lowercased() == wanted }
      }
      guard !found.isEmpty else {
        let near = Suggestion.nearest(
          to: wanted, among: entries.flatMap { [$0.id] + $0.names }.sorted())
        throw Problem(
          code: "unknown-name", message: "\(option) knows no '\(word)'",
          hint: near.map { "did you mean '\($0)'?" } ?? "list the ids with: dateline incidents",
          status: .usage)
      }
      result += Set(found.map(\.id)).sorted()
    }
    return result
  }

  private func day(_ text: String?, option: String, last: Bool) throws(Problem) -> CivilDate? {
    guard let text else { return nil }
    do throws(EDTFError) {
      let value = try EDTF(parsing: text)
      return last ? value.latest : value.earliest
    } catch {
      throw Problem(
        code: "invalid-option", message: "\(option) cannot be '\(text)': \(error)",
        hint: "write 2012, 2012-04 or 2012-04-28", status: .usage)
    }
  }
}
