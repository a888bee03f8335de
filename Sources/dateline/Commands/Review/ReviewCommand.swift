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
  @Option(
    help: ArgumentHelp("The store to use.", valueName: "file"),
    completion: .file(extensions: ["db"]))
  var store: String?

  @OptionGroup(title: "Common options") var common: CommonOptions

  func open(_ access: StoreAccess = .reading) throws(Problem) -> Store {
    guard let store else { return try ExistingStore.default(access) }
    return try access.open(store)
  }

  /// The store of the environment or the settings, else `dateline.db` here.
  static func `default`(_ access: StoreAccess = .reading) throws(Problem) -> Store {
    let setting = try UserSettings.setting(.store)
    let path = setting.value ?? ""
    Messages.detail("store \(path), by \(setting.origin.text)")
    return try access.open(path)
  }
}

/// Where a command writes.
struct OneOutput: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write, or - for standard output.", valueName: "path"),
    completion: .file())
  var output = "-"

  func write(_ bytes: [UInt8]) throws(Problem) {
    try OneOutput.write(bytes, to: output)
  }

  /// Writes to a path, or for `-` to standard output.
  static func write(_ bytes: [UInt8], to path: String) throws(Problem) {
    guard path != "-" else {
      StandardOutput.write(bytes)
      return
    }
    try OutputFile.write(bytes, to: path)
    Messages.detail("wrote \(path), \(bytes.count) bytes")
  }
}
