import ArgumentParser

/// `dateline config`: what is set, and where.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config",
    abstract: "Show settings, and where each comes from.",
    discussion: "Example: dateline config show --origin",
    subcommands: [ConfigShowCommand.self, ConfigPathCommand.self])
}
