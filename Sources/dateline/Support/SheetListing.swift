import Exchange
import Jobs
import Records

/// Sheets of decisions as listings: what a spreadsheet takes is also what other formats show.
enum SheetListing {
  /// The sheet in the format that is asked for; CSV is passed on as it is.
  static func bytes(
    _ sheet: String, _ options: ListingOptions, to output: String
  ) throws(Problem) -> [UInt8] {
    let isTable = options.format == .table
    // A file that is called a sheet is one, whatever a terminal would have been shown.
    if options.format == .csv || isTable && output.lowercased().hasSuffix(".csv") {
      return Array(sheet.utf8)
    }
    var reader = CSVReader(Array(sheet.utf8), file: "sheet")
    var rows: [[Listing.Value]] = []
    var columns: [Listing.Column] = []
    do throws(CSVError) {
      columns = try reader.next()?.fields.map { Listing.Column($0) } ?? []
      while let row = try reader.next() {
        rows.append(row.fields.map { .text($0.isEmpty ? nil : $0) })
      }
    } catch {
      throw Problem(code: "sheet", message: error.message, hint: error.hint)
    }
    let listing = Listing(columns, rows: rows, whenEmpty: "no decisions")
    return output == "-"
      ? listing.bytes(as: options.format.exchange, width: Terminal.width) : options.bytes(listing)
  }
}
