import ArgumentParser
import Jobs
import Store

/// `dateline merge`: stores into one.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Take the documents and decisions of stores into one store.",
    discussion: """
      Where two stores hold a document of the same name with different content, the same one of \
      the two is kept whatever the order; these documents are named, and the command exits 3.

      Example: dateline merge north.db south.db -o whole.db
      """)

  @Argument(help: "Stores to take in; they are not changed.", completion: .file())
  var stores: [String]

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The store to take them into; made where it is missing.", valueName: "file"),
    completion: .file())
  var output: String

  @OptionGroup var pack: KnowledgeOption

  @Flag(help: "Say what would be taken in; write nothing.")
  var dryRun = false

  @OptionGroup(title: "Common options") var common: CommonOptions

  func run() throws {
    let intake = try Intake(knowledge: try pack.folder())
    let conflicts: [String]
    do throws(StoreError) { conflicts = try merge() } catch { throw Problem(error) }
    if !dryRun { try intake.settle(try StoreAccess.changing.open(output)) }
    for key in conflicts {
      Messages.warn(
        Problem(
          code: "merge-conflict", message: "different in two stores: \(key)",
          hint: "ingest the right one of the two into the merged store", status: .partial))
    }
    if !conflicts.isEmpty { throw ExitCode(ExitStatus.partial.rawValue) }
  }

  /// Takes the stores in; keys of documents that differ.
  private func merge() throws(StoreError) -> [String] {
    // All of them are opened before the first is taken in, so that a missing one changes nothing.
    var others: [Store] = []
    for path in stores { others.append(try Store.reading(path: path)) }
    let target =
      try dryRun ? Store.trial(of: output) : Store.open(path: output, creating: true)
    var conflicts: [String] = []
    for (path, other) in zip(stores, others) {
      let summary = try target.merge(other)
      conflicts += summary.conflicts
      Messages.note(
        "\(path): \(dryRun ? "would be taken in: " : "")\(summary.added) documents new, \(summary.same) the same, "
          + "\(summary.conflicts.count) different; \(summary.corrections) decisions new")
    }
    return conflicts
  }
}
