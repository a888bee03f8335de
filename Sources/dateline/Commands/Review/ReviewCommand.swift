import ArgumentParser
import Jobs
import Store

/// `dateline review`: people decide, the program remembers.
struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Decide about incidents: accept, edit, reject, merge, split, add.",
    discussion: """
      Write a page or a sheet, decide, and bring the sheet back:
        dateline review page -o review.html
        dateline review import review.csv --who NAME
      Decisions are kept for good, applied whenever texts are read again, and listed where the
      machine reads that very value otherwise by now.
      """,
    subcommands: [
      ReviewPageCommand.self, ReviewExportCommand.self, ReviewImportCommand.self,
      ReviewConflictsCommand.self, ReviewLogCommand.self,
    ])
}

/// The store that a command works on, which must be there.
struct ExistingStore: ParsableArguments {
  @Option(help: "The store to use.")
  var store: String?

  func open() throws(Problem) -> Store {
    try ExistingStore.at(store ?? Environment.defaultStore)
  }

  static func at(_ path: String) throws(Problem) -> Store {
    do throws(StoreError) {
      return try Store.open(path: path, creating: false)
    } catch {
      throw Problem(error)
    }
  }
}

/// Where a command writes.
struct OneOutput: ParsableArguments {
  @Option(name: .shortAndLong, help: "The file to write, or - for standard output.")
  var output = "-"

  func write(_ bytes: [UInt8]) throws(Problem) {
    if output == "-" {
      StandardOutput.write(bytes)
    } else {
      try OutputFile.write(bytes, to: output)
    }
  }
}
