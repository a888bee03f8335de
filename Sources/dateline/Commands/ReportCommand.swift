import ArgumentParser
import Events
import Jobs
import Settings
import Store

/// `dateline report`: the whole briefing, with its charts and data.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write the briefing of a corpus or a store, with its charts and data.",
    discussion: """
      dateline report FOLDER -o OUTPUT         briefing, charts and data into a folder
      dateline report FOLDER -o briefing.pdf   the briefing alone
      dateline report FOLDER -o briefing.html  the briefing as one web page
      dateline report --store dateline.db -o OUTPUT
      """)

  @OptionGroup var inputs: Inputs
  @OptionGroup var filters: Filters
  @OptionGroup var drawing: DrawingOptions

  @Option(
    name: .shortAndLong, help: "A folder, a path that ends in .pdf or .html, or - for the PDF.")
  var output: String = "output"

  @Option(help: "What the report is; else briefing.yaml beside the texts, if there is one.")
  var definition: String?

  @Option(help: "A style sheet: the name of a built-in one, or a path.")
  var style: String?

  @Option(help: "The day up to which the report was compiled, as 2026-11-22.")
  var asOf: String?

  func run() throws {
    let plan = try ReportPlan(
      corpus: inputs.paths, definition: definition, style: style, asOf: asOf)
    let (store, summary) = try inputs.open()
    var run = try plan.run(on: store, filters: filters)
    run.rendering = drawing.choices
    if let path = singleFile {
      let (briefing, warnings) = try isPage ? run.page() : run.briefing()
      tell(warnings)
      try OneOutput.write(briefing.bytes, to: path)
    } else {
      let (files, warnings) = try run.files(summary: summary, extraInputs: plan.inputs)
      tell(warnings)
      try OutputFile.write(files, into: output)
      try tellOutputs(files, of: run.dossier)
    }
    try summary.throwIfPartial()
  }

  /// The path of the briefing where it alone is wanted.
  private var singleFile: String? {
    output == "-" || output.lowercased().hasSuffix(".pdf") || isPage || FileKind(output) == .other
      ? output : nil
  }

  /// Whether a web page is wanted.
  private var isPage: Bool { output.lowercased().hasSuffix(".html") }

  private func tell(_ warnings: [Problem]) {
    for warning in warnings { Messages.warn(warning) }
  }

  private func tellOutputs(_ files: [OutputFile], of dossier: Dossier) throws {
    guard StandardError.isTerminal || Session.isVerbose else { return }
    Messages.note(
      "\(dossier.incidents.count) incidents from \(dossier.documents.count) documents")
    for file in files { Messages.note("  \(output)/\(file.name)") }
  }
}
