import ArgumentParser
import Exchange
import Jobs
import Store

/// `dateline incidents`: the register as a list.
struct IncidentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "incidents",
    abstract: "List incidents, filtered by agency, province, type and period.")

  @OptionGroup var inputs: Inputs
  @OptionGroup var filters: Filters

  @OptionGroup var listing: ListingOptions

  @Option(help: "At most that many incidents.")
  var limit: Int?

  @Option(help: "How many to pass over first.")
  var offset = 0

  func run() throws {
    let (store, summary) = try inputs.open()
    var query = try filters.resolved(in: store)
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
