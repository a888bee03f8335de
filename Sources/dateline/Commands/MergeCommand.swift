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
      """)

  @Argument(help: "Stores to take in; they are not changed.", completion: .file())
  var stores: [String]

  @Option(name: .shortAndLong, help: "The store to take them into; made where it is missing.")
  var output: String

  @Option(help: "A folder with a knowledge pack, in place of the built-in one.")
  var knowledge: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let intake = try Intake(
      knowledge: try UserSettings.value(.knowledge, flag: knowledge))
    let conflicts: [String]
    do throws(StoreError) { conflicts = try merge() } catch { throw Problem(error) }
    try intake.settle(try ExistingStore.at(output))
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
    for path in stores { others.append(try Store.open(path: path, creating: false)) }
    let target = try Store.open(path: output, creating: true)
    var conflicts: [String] = []
    for (path, other) in zip(stores, others) {
      let summary = try target.merge(other)
      conflicts += summary.conflicts
      Messages.note(
        "\(path): \(summary.added) documents new, \(summary.same) the same, "
          + "\(summary.conflicts.count) different; \(summary.corrections) decisions new")
    }
    return conflicts
  }
}
