import ArgumentParser
import Exchange
import Jobs
import Store

/// `dateline incidents`: the register as a list.
struct IncidentsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "incidents",
    abstract: "List incidents, filtered by agency, province, type and period.")

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case table, json, jsonl, csv, md

    var listing: IncidentListing.Format {
      switch self {
      case .table: .table
      case .json: .json
      case .jsonl: .jsonl
      case .csv: .csv
      case .md: .md
      }
    }
  }

  @OptionGroup var inputs: Inputs
  @OptionGroup var filters: Filters

  @Option(help: "table, json, jsonl, csv or md.")
  var format = Format.table

  @Option(help: "At most that many incidents.")
  var limit: Int?

  @Option(help: "How many to pass over first.")
  var offset = 0

  @Flag(help: "CSV only: neutralise cells that a spreadsheet would take for formulas.")
  var csvSafe = false

  func run() throws {
    let (store, summary) = try inputs.open()
    var query = try filters.resolved(in: store)
    query.limit = limit
    query.offset = offset
    do throws(StoreError) {
      let listing = IncidentListing(try store.dossier(query))
      StandardOutput.write(listing.bytes(as: format.listing, safe: csvSafe))
    } catch {
      throw Problem(error)
    }
    try summary.throwIfPartial()
  }
}
