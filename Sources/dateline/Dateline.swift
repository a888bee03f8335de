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
      """,
    version: "dateline \(Version.current)",
    subcommands: [
      ReportCommand.self, IngestCommand.self, ExtractCommand.self, IncidentsCommand.self,
      ExplainCommand.self, ChartCommand.self, EDTFCommand.self, DateCommand.self,
      KnowledgeCommand.self, StylesCommand.self, ExportCommand.self, ImportCommand.self,
      ReviewCommand.self, MergeCommand.self,
    ])

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    guard !arguments.isEmpty else {
      StandardError.write(helpMessage() + "\n")
      Process.end(.usage)
    }
    do {
      if let stranger = Suggestion.unknownCommand(in: arguments, of: configuration) {
        throw stranger
      }
      var command = try parseAsRoot(arguments)
      try command.run()
      try StandardOutput.flush()
    } catch {
      Process.end(error)
    }
  }
}
