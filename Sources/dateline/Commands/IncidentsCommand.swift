import ArgumentParser
import Exchange
import Jobs
import Store

/// `dateline incidents`: the register as a list.
struct IncidentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "incidents",
    abstract: "List or count incidents, filtered by agency, province, type and period.",
    discussion: """
      With --count-by the incidents are counted instead: by one of type, agency, lead, province, \
      place, country, year, month, publisher, document, precision, modality and corrected, or by \
      several, as agency,province. An incident that names several bodies counts once for each.

      Examples:
        dateline incidents FOLDER --agency "State security" --from 2012
        dateline incidents --store dateline.db --format csv > incidents.csv
        dateline incidents --store dateline.db --count-by agency,province
      """)

  @OptionGroup var inputs: Inputs
  @OptionGroup(title: "Which incidents") var filters: Filters

  @OptionGroup(title: "Listing") var listing: ListingOptions

  @Option(
    help: ArgumentHelp("At most that many incidents.", valueName: "count"))
  var limit: Int?

  @Option(
    help: ArgumentHelp("How many to pass over first.", valueName: "count"))
  var offset = 0

  @Option(help: "register, newest, type, province, agency or confidence.")
  var sort: String = IncidentQuery.Sort.register.rawValue

  @Option(help: "Count incidents by these, as agency,province.")
  var countBy: String?

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit must be 0 or more") }
    if offset < 0 { throw ValidationError("--offset must be 0 or more") }
  }

  func run() throws {
    guard let order = IncidentQuery.Sort(rawValue: sort) else {
      throw Problem(
        code: "invalid-option", message: "--sort cannot be '\(sort)'",
        hint: "use " + IncidentQuery.Sort.allCases.map(\.rawValue).joined(separator: ", "),
        status: .usage)
    }
    let dimensions = try CountListing.dimensions(countBy ?? "")
    let (store, summary) = try inputs.open()
    var query = try filters.resolved(in: store)
    if !dimensions.isEmpty {
      listing.write(try CountListing.listing(of: store, by: dimensions, query))
      return try summary.throwIfPartial()
    }
    query.sort = order
    query.limit = limit
    query.offset = offset
    do throws(StoreError) {
      let incidents = IncidentListing(try store.dossier(query))
      StandardOutput.write(incidents.bytes(as: listing.format.exchange, safe: listing.csvSafe))
    } catch {
      throw Problem(error)
    }
    try summary.throwIfPartial()
  }
}
