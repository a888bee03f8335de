import ArgumentParser
import Exchange
import Jobs
import Store

/// `dateline export`: incidents for other tools.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write incidents in the formats of other tools.",
    discussion: """
      What a format cannot say honestly is left out, and said so on standard error: a tool that \
      wants a day gets none where only a year is known.

      Example: dateline export FOLDER --format geojson -o incidents.geojson
      """)

  @OptionGroup var inputs: Inputs
  @OptionGroup(title: "Which incidents") var filters: Filters

  @Option(
    help: ArgumentHelp(
      "csv, jsonl, acled, timelinejs, timelinejs-csv, ical, geojson, jsonld, md or timemap.",
      valueName: "format"), completion: .list(IncidentExport.Format.allCases.map(\.rawValue)))
  var format: String

  @Option(
    name: .shortAndLong, help: ArgumentHelp("A path, or - for standard output.", valueName: "path"),
    completion: .file())
  var output = "-"

  @Flag(help: "CSV only: neutralise cells that a spreadsheet would take for formulas.")
  var csvSafe = false

  func run() throws {
    guard let chosen = IncidentExport.Format(rawValue: format) else {
      throw Problem(
        code: "invalid-option", message: "incidents cannot be exported as '\(format)'",
        hint: "use " + IncidentExport.Format.allCases.map(\.rawValue).joined(separator: ", "),
        status: .usage)
    }
    let (store, summary) = try inputs.open()
    let query = try filters.resolved(in: store)
    let export: IncidentExport
    do throws(StoreError) {
      export = IncidentExport(try store.dossier(query))
    } catch {
      throw Problem(error)
    }
    let (bytes, omissions) = export.bytes(as: chosen, safe: csvSafe)
    for omission in omissions { Messages.note("\(omission.incident): \(omission.reason)") }
    try OneOutput.write(bytes, to: output)
    try summary.throwIfPartial()
  }
}
