import ArgumentParser
import Events
import Jobs
import Store

/// Where documents or incidents come from; shared by most commands.
struct Inputs: ParsableArguments {
  @Argument(help: "Files or folders of texts, or - for JSON lines.", completion: .file())
  var paths: [String] = []

  @Option(help: "The store to use; without it the texts are read into memory.")
  var store: String?

  @Option(help: "A folder with a knowledge pack, in place of the built-in one.")
  var knowledge: String?

  @Option(help: "How many documents are read at the same time.")
  var jobs: Int?

  @Flag(name: .shortAndLong, help: "No progress and no notes on standard error.")
  var quiet = false

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more") }
  }

  /// The store that the command works on: filled from the paths where there are any.
  ///
  /// - Returns: the store, and the troubles of inputs that could not be read.
  func open() throws(Problem) -> (store: Store, summary: IntakeSummary) {
    guard paths.isEmpty else {
      let intake = try Intake(knowledge: knowledge)
      let store = try openStore(creating: true)
      let summary = try fill(store, through: intake)
      return (store, summary)
    }
    return (try openStore(creating: false), IntakeSummary())
  }

  /// Takes the paths into a store, with progress where a person watches.
  func fill(_ store: Store, through intake: Intake) throws(Problem) -> IntakeSummary {
    var progress = Progress(quiet: quiet)
    let summary = try intake.take(
      paths, into: store, jobs: jobs ?? Intake.processors,
      progress: { progress.show("reading", done: $0) })
    progress.finish()
    for problem in summary.problems { StandardError.write(problem.text + "\n") }
    return summary
  }

  func openStore(creating: Bool) throws(Problem) -> Store {
    do throws(StoreError) {
      if let store { return try Store.open(path: store, creating: creating) }
      if !paths.isEmpty { return try Store.inMemory() }
      return try Store.open(path: Environment.defaultStore, creating: false)
    } catch {
      throw Problem(error)
    }
  }
}
