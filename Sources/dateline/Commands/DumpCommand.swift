import ArgumentParser
import Jobs
import Knowledge
import Store

/// `dateline dump`: what a store holds, in lines that can be compared.
struct DumpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump",
    abstract: "List what a store holds as lines that can be compared, or check it.",
    discussion: """
      A line for each document, incident and decision: its kind, its key and the hash of \
      everything in it. Stores of the same content give the same lines, whatever the order in \
      which it came. With --check the file is gone through page by page and record by record.

      Examples:
        dateline dump --store dateline.db --hash
        dateline dump --store dateline.db --check
      """)

  @OptionGroup var store: ExistingStore
  @OptionGroup var output: OneOutput

  @Flag(help: "Go through the whole file and say what is wrong with it.")
  var check = false

  @Flag(help: "One hash of all lines, in place of them.")
  var hash = false

  func run() throws {
    let store = try store.open()
    let lines: [String]
    do throws(StoreError) {
      if check { return try say(store.faults(), isSettled: store.isSettled(), path: store.path) }
      lines = try store.dump { SHA256.hex($0) }
    } catch {
      throw Problem(error)
    }
    let text = lines.map { $0 + "\n" }.joined()
    try output.write(Array((hash ? SHA256.hex(Array(text.utf8)) + "\n" : text).utf8))
  }

  private func say(_ faults: [String], isSettled: Bool, path: String) throws(StoreError) {
    guard faults.isEmpty else {
      throw StoreError(
        .corrupt, path: path, message: faults.joined(separator: "; "),
        hint: "move the file away and ingest the corpus again; corrections exported with "
          + "'dateline review export' can be imported into the new store")
    }
    Messages.note(
      isSettled
        ? "\(path): sound"
        : "\(path): sound, but an ingest was broken off; the next one completes it")
  }
}
