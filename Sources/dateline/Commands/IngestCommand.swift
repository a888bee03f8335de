import ArgumentParser
import Jobs
import Store

/// `dateline ingest`: texts into a store.
struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read texts into a store; unchanged documents are passed over.",
    discussion: """
      Example: dateline ingest FOLDER --store dateline.db
      """)

  @OptionGroup var inputs: Inputs

  @Flag(help: "Mark documents of the store that are not among the paths as removed.")
  var prune = false

  @Flag(help: "The paths (or -) hold records of `dateline extract`, not texts.")
  var extracted = false

  @Flag(help: "Say what would be taken in; write nothing.")
  var dryRun = false

  func run() throws {
    guard !inputs.paths.isEmpty else {
      throw Problem(
        code: "no-input", message: "no texts were named",
        hint: "dateline ingest FOLDER --store dateline.db", status: .usage)
    }
    var inputs = inputs
    inputs.store = try UserSettings.value(.store, flag: inputs.store)
    let intake = try inputs.intake(prune: prune)
    var store = try inputs.openStore(dryRun ? .trying : extracted ? .filling : .writing)
    let summary =
      try extracted ? records(inputs, intake, store) : inputs.fill(store, through: intake)
    do throws(StoreError) { store = try store.published() } catch { throw Problem(error) }
    Messages.note((dryRun ? "would be taken in: " : "") + summary.text)
    let stale = try ReviewDesk(store: store).staleCount()
    if stale > 0 {
      Messages.warn(
        Problem(
          code: "stale-corrections", message: "\(stale) corrections do not hold any more",
          hint: "see: dateline review conflicts --store \(store.path)", status: .partial))
    }
    if stale > 0 || !summary.problems.isEmpty { throw ExitCode(ExitStatus.partial.rawValue) }
  }

  private func records(_ inputs: Inputs, _ intake: Intake, _ store: Store) throws(Problem)
    -> IntakeSummary
  {
    var progress = Progress()
    let summary = try intake.takeRecords(
      inputs.paths, into: store, progress: { progress.show("taking in", done: $0) })
    progress.finish()
    for problem in summary.problems { Messages.tell(problem) }
    return summary
  }
}
