import ArgumentParser
import Jobs

/// Did you mean.
enum Suggestion {
  /// The trouble with a word that stands where a command should and is none, or nil.
  static func unknownCommand(
    in arguments: [String], of root: any ParsableCommand.Type
  ) -> Problem? {
    var words = arguments[...]
    var path = ["dateline"]
    // `help` asks about a command; the word after it must be one.
    let asksHelp = words.first == "help"
    if asksHelp { words = words.dropFirst() }
    var command = root
    while let word = words.first, !word.hasPrefix("-") || word == "-" {
      let children = command.configuration.subcommands
      guard !children.isEmpty else { return nil }
      if let child = children.first(where: { $0._commandName == word }) {
        command = child
        path.append(word)
        words = words.dropFirst()
        continue
      }
      if word == "help" { return nil }
      return stranger(word, path, children, asksHelp: asksHelp)
    }
    return nil
  }

  private static func stranger(
    _ word: String, _ path: [String], _ children: [any ParsableCommand.Type], asksHelp: Bool
  ) -> Problem {
    var names = children.filter { $0.configuration.shouldDisplay }.map { $0._commandName }
    let isRoot = path.count == 1
    if isRoot { names += ["help"] + (asksHelp ? HelpTopic.allCases.map(\.rawValue) : []) }
    let near = nearest(to: word, among: names)
    let whole = path.joined(separator: " ")
    return Problem(
      code: "unknown-command",
      message: isRoot
        ? "there is no command '\(word)'" : "'\(whole)' has no command '\(word)'",
      hint: near.map { "did you mean '\($0)'?" }
        ?? (isRoot ? "see: dateline --help" : "use one of " + names.joined(separator: ", ")),
      status: .usage)
  }

  /// The candidate at the least edit distance, if it is near enough to be meant.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let best = candidates.map { (distance(word, $0), $0) }.min { $0.0 < $1.0 }
    guard let best, best.0 <= max(2, word.count / 3), best.0 < best.1.count else { return nil }
    return best.1
  }

  /// Levenshtein distance in characters.
  static func distance(_ left: String, _ right: String) -> Int {
    let target = Array(right)
    var row = Array(0...target.count)
    for (index, character) in left.enumerated() {
      var diagonal = row[0]
      row[0] = index + 1
      for column in target.indices {
        let substitution = diagonal + (character == target[column] ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(substitution, diagonal + 1, row[column] + 1)
      }
    }
    return row[target.count]
  }
}
