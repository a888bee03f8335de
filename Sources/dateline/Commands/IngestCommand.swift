import ArgumentParser
import Jobs

/// `dateline ingest`: texts into a store.
struct IngestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ingest",
    abstract: "Read texts into a store; unchanged documents are passed over.")

  @OptionGroup var inputs: Inputs

  @Flag(help: "Mark documents of the store that are not among the paths as removed.")
  var prune = false

  func run() throws {
    guard !inputs.paths.isEmpty else {
      throw Problem(
        code: "no-input", message: "no texts were named",
        hint: "dateline ingest FOLDER --store dateline.db", status: .usage)
    }
    var inputs = inputs
    inputs.store = inputs.store ?? Environment.defaultStore
    let intake = try Intake(knowledge: inputs.knowledge, prune: prune)
    let store = try inputs.openStore(creating: true)
    let summary = try inputs.fill(store, through: intake)
    if !inputs.quiet {
      StandardError.write(summary.text + "\n")
    }
    if !summary.problems.isEmpty { throw ExitCode(ExitStatus.partial.rawValue) }
  }
}
