import ArgumentParser

/// Flags that every command understands may also stand before its name.
enum GlobalFlags {
  private static let bare: Set<String> = ["-q", "--quiet", "-v", "--verbose"]
  private static let valued: Set<String> = ["--color", "--error-format"]

  /// The arguments with such flags moved behind the name of the command.
  static func moved(_ arguments: [String], for root: any ParsableCommand.Type) -> [String] {
    var rest = arguments[...]
    var flags: [String] = []
    while let word = rest.first {
      if bare.contains(word) || valued.contains(where: { word.hasPrefix($0 + "=") }) {
        flags.append(rest.removeFirst())
      } else if valued.contains(word), rest.count > 1 {
        flags += [rest.removeFirst(), rest.removeFirst()]
      } else {
        break
      }
    }
    guard !flags.isEmpty, let word = rest.first, !word.hasPrefix("-"), word != "help" else {
      // Without a command there is nothing to move them behind; help and version stand alone.
      return Array(rest)
    }
    var path: [String] = []
    var command = root
    while let word = rest.first,
      let child = command.configuration.subcommands.first(where: { $0._commandName == word })
    {
      path.append(rest.removeFirst())
      command = child
    }
    return path + flags + rest
  }
}
