import ArgumentParser
import Exchange

/// What a listing is written as.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case table, json, jsonl, csv, md

  /// The same, as the writers know it.
  var exchange: Listing.Format {
    switch self {
    case .table: .table
    case .json: .json
    case .jsonl: .jsonl
    case .csv: .csv
    case .md: .md
    }
  }
}

/// How a listing is written; shared by every command that lists.
struct ListingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("table, json, jsonl, csv or md.", valueName: "format"))
  var format = ListFormat.table

  @Flag(help: "CSV only: neutralise cells that a spreadsheet would take for formulas.")
  var csvSafe = false

  /// Writes a listing to standard output.
  func write(_ listing: Listing) {
    StandardOutput.write(listing.bytes(as: format.exchange, safe: csvSafe, width: Terminal.width))
  }

  /// The bytes of a listing for a file, where no terminal cuts them.
  func bytes(_ listing: Listing) -> [UInt8] { listing.bytes(as: format.exchange, safe: csvSafe) }
}
