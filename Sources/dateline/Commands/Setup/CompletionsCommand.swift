import ArgumentParser

/// `dateline completions`: what a shell needs to complete words.
struct CompletionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "completions",
    abstract: "Print the completions of commands, options and values for a shell.",
    discussion: """
      Examples:
        dateline completions bash > ~/.local/share/bash-completion/completions/dateline
        dateline completions zsh > ~/.zsh/completions/_dateline
        dateline completions fish > ~/.config/fish/completions/dateline.fish
      """)

  enum Shell: String, ExpressibleByArgument, CaseIterable {
    case bash, zsh, fish

    var parser: CompletionShell {
      switch self {
      case .bash: .bash
      case .zsh: .zsh
      case .fish: .fish
      }
    }
  }

  @Argument(help: "bash, zsh or fish.")
  var shell: Shell

  @OptionGroup(title: "Common options") var common: CommonOptions

  func run() throws {
    StandardOutput.write(Dateline.completionScript(for: shell.parser) + "\n")
  }
}
