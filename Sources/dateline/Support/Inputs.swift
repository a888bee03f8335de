import ArgumentParser
import Events
import Jobs
import Store

/// Where documents or incidents come from; shared by most commands.
struct Inputs: ParsableArguments {
  @Argument(help: "Files or folders of texts, or - for JSON lines.", completion: .file())
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "The store to use; without it the texts are read into memory.", valueName: "file"),
    completion: .file(extensions: ["db"]))
  var store: String?

  @OptionGroup var pack: KnowledgeOption

  @Option(
    help: ArgumentHelp("How many documents are read at the same time.", valueName: "count"))
  var jobs: Int?

  @OptionGroup(title: "Common options") var common: CommonOptions

  func validate() throws {
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more") }
  }

  /// The way through the knowledge that is wanted.
  ///
  /// - Parameter prune: whether documents that are not among the inputs are marked removed.
  func intake(prune: Bool = false) throws(Problem) -> Intake {
    Kept.forever(try Intake(knowledge: try pack.folder(), prune: prune))
  }

  /// The store that the command works on: filled from the paths where there are any.
  ///
  /// - Returns: the store, and the troubles of inputs that could not be read.
  func open() throws(Problem) -> (store: Store, summary: IntakeSummary) {
    guard paths.isEmpty else {
      let intake = try intake()
      let store = try openStore(.writing)
      let summary = try fill(store, through: intake)
      return (store, summary)
    }
    return (try openStore(.reading), IntakeSummary())
  }

  /// Takes the paths into a store, with progress where a person watches.
  func fill(_ store: Store, through intake: Intake) throws(Problem) -> IntakeSummary {
    let workers = try UserSettings.jobs(flag: jobs)
    Messages.detail("reading \(paths.joined(separator: ", ")), \(workers) at the same time")
    var progress = Progress()
    let total = progress.isShown ? Intake.countOfDocuments(in: paths) : nil
    let summary = try intake.take(
      paths, into: store, jobs: workers,
      progress: { progress.show("reading", done: $0, of: total) })
    progress.finish()
    for problem in summary.problems { Messages.tell(problem) }
    Messages.detail(summary.text)
    return summary
  }

  func openStore(_ access: StoreAccess) throws(Problem) -> Store {
    if let store { return try access.open(store) }
    guard paths.isEmpty else {
      do throws(StoreError) { return try Store.inMemory() } catch { throw Problem(error) }
    }
    return try ExistingStore.default(access)
  }
}

/// What a command does with a store.
enum StoreAccess {
  /// Reads it; it must be there.
  case reading
  /// Writes to it; it must be there.
  case changing
  /// Writes to it, and makes it where it is missing.
  case writing
  /// Writes very much to it at once; where it is missing, it is there only once it is published.
  case filling
  /// Tries on a copy in memory what writing would do.
  case trying

  func open(_ path: String) throws(Problem) -> Store {
    do throws(StoreError) {
      switch self {
      case .reading:
        let store = try Store.reading(path: path)
        if try !store.isSettled() {
          Messages.warn(
            Problem(
              file: path, code: "store-unsettled",
              message: "an ingest was broken off; incidents may be missing",
              hint: "ingest the same documents again", status: .partial))
        }
        return store
      case .changing: return try Store.open(path: path, creating: false)
      case .writing: return try Store.open(path: path, creating: true)
      case .filling: return try Store.filling(path: path)
      case .trying: return try Store.trial(of: path)
      }
    } catch {
      throw Problem(error)
    }
  }
}
