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
      Examples:
        dateline report FOLDER -o OUTPUT          briefing, charts and data
        dateline report FOLDER -o briefing.pdf    the briefing alone
        dateline report FOLDER -o briefing.html   the same as one web page
        dateline report FOLDER -o OUTPUT --watch  again whenever a file changes
      """)

  @OptionGroup var inputs: Inputs
  @OptionGroup(title: "Which incidents") var filters: Filters
  @OptionGroup(title: "Drawing") var drawing: DrawingOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "A folder, a path that ends in .pdf or .html, or - for the PDF.", valueName: "path"),
    completion: .file())
  var output: String = "output"

  @Option(
    help: ArgumentHelp(
      "What the report is; else briefing.yaml beside the texts, if there is one.", valueName: "file"
    ), completion: .file(extensions: ["yaml", "yml"]))
  var definition: String?

  @Option(
    help: ArgumentHelp("A style sheet: the name of a built-in one, or a path.", valueName: "style"),
    completion: Candidates.styles)
  var style: String?

  @Option(
    help: ArgumentHelp(
      "The day up to which the report was compiled, as 2026-11-22.", valueName: "day"))
  var asOf: String?

  @Flag(help: "Draw again whenever texts, style, definition or knowledge change; end by Ctrl-C.")
  var watch = false

  @Flag(help: "Say which files would be written or stay as they are; write nothing.")
  var dryRun = false

  func validate() throws {
    if watch && dryRun { throw ValidationError("--watch and --dry-run exclude each other") }
    if watch && output == "-" { throw ValidationError("--watch needs -o PATH") }
    if watch && inputs.paths.contains("-") {
      throw ValidationError("--watch needs files: standard input is read only once")
    }
  }

  func run() throws {
    guard watch else {
      let (store, summary) = try inputs.open()
      let warnings = try draw(store, summary).warnings
      try summary.throwIfPartial(warnings)
      return
    }
    try watchAndDraw()
  }

  private func watchAndDraw() throws {
    let watch = try FileWatch(watchedPaths(), ignoring: [output])
    let loop = WatchLoop(watch: watch, folders: watch.paths)
    // A store in memory keeps what it read, so that only changed texts are read again.
    let isOwn = inputs.store == nil && !inputs.paths.isEmpty
    let own = isOwn ? try inputs.openStore(.writing) : nil
    try loop.run {
      let store = try own ?? inputs.openStore(inputs.paths.isEmpty ? .reading : .writing)
      var summary = IntakeSummary()
      if !inputs.paths.isEmpty {
        summary = try inputs.fill(store, through: inputs.intake(prune: isOwn))
      }
      return try draw(store, summary).incidents
    }
  }

  /// Every file and folder that the report depends on.
  private func watchedPaths() throws(Problem) -> [String] {
    var paths = inputs.paths
    if let definition { paths.append(definition) }
    if let style = try UserSettings.value(.style, flag: style), FileKind(style) == .other {
      paths.append(style)
    }
    if let pack = try inputs.pack.folder() { paths.append(pack) }
    if inputs.paths.isEmpty, let store = try UserSettings.value(.store, flag: inputs.store) {
      paths += [store, store + "-wal"]
    }
    // The definition may name a style sheet beside it.
    let plan = try? ReportPlan(
      corpus: inputs.paths, definition: definition, style: nil, asOf: nil)
    if let sheet = plan?.definition.style, FileKind(sheet) == .other { paths.append(sheet) }
    return paths
  }

  /// Draws the report of a store and writes it; gives its incidents and what could not be drawn.
  private func draw(
    _ store: Store, _ summary: IntakeSummary
  ) throws -> (incidents: [Incident], warnings: [Problem]) {
    let plan = try ReportPlan(
      corpus: inputs.paths, definition: definition, style: style, asOf: asOf)
    var run = try plan.run(on: store, filters: filters)
    run.rendering = drawing.choices
    let warnings: [Problem]
    if let path = singleFile {
      let briefing: OutputFile
      // Nobody asks for the incidents afterwards unless files are watched.
      (briefing, warnings) = try isPage ? run.page() : run.briefing(lettingGo: !watch)
      if dryRun {
        tellTrial(path, briefing.bytes)
      } else {
        try OneOutput.write(briefing.bytes, to: path)
      }
    } else {
      let files: [OutputFile]
      (files, warnings) = try run.files(summary: summary, extraInputs: plan.inputs)
      if dryRun {
        for file in files { tellTrial(output + "/" + file.name, file.bytes) }
      } else {
        try OutputFile.write(files, into: output)
        try tellOutputs(files, of: run.dossier)
      }
    }
    tell(warnings)
    return (run.dossier.incidents, warnings)
  }

  private func tellTrial(_ path: String, _ bytes: [UInt8]) {
    let old = path == "-" ? nil : try? InputFile.bytes(path)
    let verb =
      old == nil ? "would be made" : old == bytes ? "would stay as it is" : "would be replaced"
    Messages.note("\(path): \(verb), \(bytes.count) bytes")
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
