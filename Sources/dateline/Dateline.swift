import ArgumentParser
import Jobs

/// From reports to dated, placed, attributed incidents, timelines and briefings.
@main
struct Dateline: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dateline",
    abstract: "Reads reports, finds dated incidents, and draws timelines and briefings.",
    discussion: """
      Give it texts, get a briefing:  dateline report FOLDER -o output
      See what it found:              dateline incidents FOLDER
      Ask why:                        dateline explain ID FOLDER

      Also: dateline help exit-codes, help settings, help dates, help formats.
      """,
    version: "dateline \(Version.current)",
    groupedSubcommands: [
      CommandGroup(
        name: "Reading",
        subcommands: [
          ReportCommand.self, IngestCommand.self, ExtractCommand.self, ImportCommand.self,
          MergeCommand.self,
        ]),
      CommandGroup(
        name: "Looking",
        subcommands: [
          IncidentsCommand.self, ExplainCommand.self, ChartCommand.self, ExportCommand.self,
          DumpCommand.self,
          ReviewCommand.self,
        ]),
      CommandGroup(
        name: "Asking",
        subcommands: [DateCommand.self, EDTFCommand.self]),
      CommandGroup(
        name: "Again and again",
        subcommands: [InitCommand.self, JobCommand.self]),
      CommandGroup(
        name: "Setting up",
        subcommands: [
          KnowledgeCommand.self, StylesCommand.self, ConfigCommand.self, DoctorCommand.self,
          CompletionsCommand.self, ManualCommand.self,
        ]),
    ])

  /// What is said where nothing was asked: what to try first.
  private static let shortHelp = """
    dateline reads reports, finds dated incidents, and draws timelines and briefings.

      dateline report FOLDER -o output      the whole briefing, with charts and data
      dateline incidents FOLDER             what was found, as a list
      dateline explain ID FOLDER            why an incident is what it is
      dateline ingest FOLDER                keep it all in a store
      dateline chart timeline FOLDER        one chart, to embed
      dateline doctor                       whether everything is there

    All commands:  dateline --help
    One command:   dateline help COMMAND

    """

  /// The command that is asked for, with its arguments.
  ///
  /// A command by itself is parsed without the tree of all commands, which would be a tenth of a
  /// start; what is wrong with it, or help, is then said as the whole tree says it.
  private static func parsed(_ arguments: [String]) throws -> any ParsableCommand {
    let own = configuration.subcommands.first {
      $0.configuration.commandName == arguments.first && $0.configuration.subcommands.isEmpty
    }
    if let own, let command = try? own.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == own
    {
      return command
    }
    return try parseAsRoot(arguments)
  }

  static func main() {
    Signals.install()
    let given = GivenArguments.all
    Session.begin(given)
    let arguments = GlobalFlags.moved(given, for: Dateline.self)
    guard !arguments.isEmpty else {
      StandardError.write(shortHelp)
      Process.end(.usage)
    }
    do {
      if let topic = HelpTopic.asked(arguments) {
        StandardOutput.write(topic.text)
        Process.end(.done)
      }
      if let stranger = Suggestion.unknownCommand(in: arguments, of: Dateline.self) {
        throw stranger
      }
      var command = try parsed(arguments)
      if !(command is any WorksWithFaultySettings) { try Session.settle() }
      let group = type(of: command)
      // `help` is the parser's own; a group of commands alone says nothing.
      if !group.configuration.subcommands.isEmpty {
        StandardError.write(Dateline.helpMessage(for: group) + "\n")
        Process.end(.usage)
      }
      try command.run()
      try StandardOutput.flush()
    } catch {
      Process.end(error)
    }
  }
}

/// A command that must run where the user's settings are faulty, to say so itself.
protocol WorksWithFaultySettings: ParsableCommand {}
