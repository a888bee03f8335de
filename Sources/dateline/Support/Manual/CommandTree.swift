import ArgumentParser
import FoundationEssentials
import Jobs

/// Every command with its arguments, as the parser itself tells them.
struct CommandTree: Decodable {
  struct Name: Decodable {
    var kind: String
    var name: String

    /// As it is typed.
    var typed: String { (kind == "long" ? "--" : "-") + name }
  }

  struct Argument: Decodable {
    var kind: String
    var shouldDisplay: Bool
    var sectionTitle: String?
    var isOptional: Bool
    var isRepeating: Bool
    var names: [Name]?
    var valueName: String?
    var defaultValue: String?
    var allValueStrings: [String]?
    var abstract: String?

    var isPositional: Bool { kind == "positional" }
    var isFlag: Bool { kind == "flag" }
  }

  struct Command: Decodable {
    var commandName: String
    var abstract: String?
    var discussion: String?
    var shouldDisplay: Bool?
    var subcommands: [Command]?
    var arguments: [Argument]?

    /// Its commands, without those that are not for people and without `help`.
    var children: [Command] {
      (subcommands ?? []).filter { $0.shouldDisplay != false && $0.commandName != "help" }
    }

    /// Its arguments for people.
    var shown: [Argument] { (arguments ?? []).filter(\.shouldDisplay) }
  }

  var command: Command

  /// The tree of the program.
  static func whole() throws(Problem) -> CommandTree {
    do {
      return try JSONDecoder().decode(CommandTree.self, from: Data(Dateline._dumpHelp().utf8))
    } catch {
      throw Problem(code: "internal-error", message: "the commands cannot be listed: \(error)")
    }
  }

  /// The command that arguments name.
  func command(named arguments: [String]) -> (words: [String], command: Command) {
    var found = command
    var words = [command.commandName]
    for word in arguments {
      guard let child = (found.subcommands ?? []).first(where: { $0.commandName == word }) else {
        break
      }
      found = child
      words.append(word)
    }
    return (words, found)
  }
}
