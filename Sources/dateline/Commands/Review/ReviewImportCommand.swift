import ArgumentParser
import Jobs

/// `dateline review import`: decisions from a sheet.
struct ReviewImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Take decisions from a sheet; all of them, or none where a line is faulty.",
    discussion: """
      Example: dateline review import review.csv --who "A. Analyst"
      """)

  @Argument(help: "The sheet, or - for standard input.", completion: .file(extensions: ["csv"]))
  var sheet: String

  @OptionGroup var store: ExistingStore

  @Option(
    help: ArgumentHelp(
      "Who decided, where a line names nobody; the name of the login by default.", valueName: "name"
    ))
  var who: String?

  @Option(
    help: ArgumentHelp("When, where a line does not say; now by default.", valueName: "time"))
  var when: String?

  @Flag(help: "Check the sheet and say what it would do; write nothing.")
  var dryRun = false

  func run() throws {
    let store = try store.open(dryRun ? .reading : .changing)
    let desk = ReviewDesk(store: store, place: try Intake().place)
    let bytes = try InputFile.bytes(sheet == "-" ? "/dev/stdin" : sheet)
    let reading = try desk.read(
      bytes, file: sheet, who: who ?? Environment["USER"] ?? "",
      when: when ?? Clock.system.now.description)
    switch reading {
    case .faults(let problems):
      for problem in problems.dropLast() { Messages.tell(problem) }
      if let last = problems.last { throw last }
    case .lines(let lines):
      let conflicts = dryRun ? [] : try desk.write(lines)
      let verb = dryRun ? "would be taken" : "taken"
      Messages.note("\(lines.count) decisions \(verb)")
      guard !conflicts.isEmpty else { return }
      Messages.note("\(conflicts.count) of them do not hold; see: dateline review conflicts")
      throw ExitCode(ExitStatus.partial.rawValue)
    }
  }
}
