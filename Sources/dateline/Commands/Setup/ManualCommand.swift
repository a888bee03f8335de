import ArgumentParser
import Jobs

/// `dateline manual`: pages for `man`.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual",
    abstract: "Print the manual page of a command, or write all pages into a folder.",
    discussion: """
      Examples:
        dateline manual report | man -l -
        dateline manual -o ~/.local/share/man/man1
      """)

  @Argument(help: "The words of a command, as in: review import.")
  var command: [String] = []

  @Option(
    name: .shortAndLong, help: "A folder for all pages; it is made where it is missing.",
    completion: .directory)
  var output: String?

  @OptionGroup(title: "Common options") var common: CommonOptions

  func run() throws {
    let tree = try CommandTree.whole()
    if let output {
      let pages = ManualCommand.pages(of: tree.command, words: [tree.command.commandName])
      try OutputFile.write(pages.map { OutputFile($0.fileName, text: $0.text) }, into: output)
      Messages.note("\(pages.count) pages")
      return
    }
    if let stranger = Suggestion.unknownCommand(in: command, of: Dateline.self) { throw stranger }
    let found = tree.command(named: command)
    StandardOutput.write(ManualPage(words: found.words, command: found.command).text)
  }

  private static func pages(of command: CommandTree.Command, words: [String]) -> [ManualPage] {
    [ManualPage(words: words, command: command)]
      + command.children.flatMap { pages(of: $0, words: words + [$0.commandName]) }
  }
}
