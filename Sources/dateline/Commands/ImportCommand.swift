import ArgumentParser
import Exchange
import Jobs

/// `dateline import`: incidents of other tools into a store.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take incidents of other tools into a store, with their source as citation.",
    discussion: """
      Example: dateline import export.csv --from acled --store dateline.db

      An id names one incident. One that the store holds already with the same values gains \
      nothing; one that it knows through imports only takes the values of the last; one that it \
      read itself stays as it is, and what differs is told (exit 3). Nothing is taken out.
      """)

  enum Source: String, ExpressibleByArgument, CaseIterable { case acled, csv, jsonl }

  @Argument(help: "Files of incidents.", completion: .file())
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "acled, or this program's own csv or jsonl, as `dateline incidents` writes them.",
      valueName: "format"))
  var from: Source

  @Option(
    help: ArgumentHelp("The store to take them into.", valueName: "file"),
    completion: .file(extensions: ["db"]))
  var store: String?

  @OptionGroup var pack: KnowledgeOption

  @Flag(help: "Say what would be taken in; write nothing.")
  var dryRun = false

  @OptionGroup(title: "Common options") var common: CommonOptions

  func run() throws {
    var inputs = Inputs()
    inputs.store = try UserSettings.value(.store, flag: store)
    inputs.pack = pack
    inputs.paths = []
    let intake = try inputs.intake()
    let target = try inputs.openStore(dryRun ? .trying : .writing)
    guard let format = IncidentImport.Format(rawValue: from.rawValue) else { return }
    var outcome = IncidentImport.Outcome()
    for file in files {
      let read = IncidentImport(path: file, place: intake.placeFinder)
        .read(try InputFile.bytes(file), as: format)
      outcome.readings += read.readings
      outcome.errors += read.errors
    }
    let summary = try intake.take(outcome, into: target)
    for problem in summary.problems { Messages.tell(problem) }
    Messages.note((dryRun ? "would be taken in: " : "") + summary.text)
    if summary.status != .done { throw ExitCode(summary.status.rawValue) }
  }
}
