import ArgumentParser
import Jobs

/// Did you mean.
enum Suggestion {
  /// The trouble with a first word that is no command, or nil.
  static func unknownCommand(
    in arguments: [String], of configuration: CommandConfiguration
  ) -> Problem? {
    guard let word = arguments.first, !word.hasPrefix("-") else { return nil }
    let names = configuration.subcommands.map { $0._commandName } + ["help"]
    guard !names.contains(word) else { return nil }
    let near = nearest(to: word, among: names)
    return Problem(
      code: "unknown-command", message: "there is no command '\(word)'",
      hint: near.map { "did you mean '\($0)'?" } ?? "see: dateline --help", status: .usage)
  }

  /// The candidate at the least edit distance, if it is near enough to be meant.
  static func nearest(to word: String, among candidates: [String]) -> String? {
    let best = candidates.map { (distance(word, $0), $0) }.min { $0.0 < $1.0 }
    guard let best, best.0 <= max(2, word.count / 3) else { return nil }
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
