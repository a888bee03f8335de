import ArgumentParser
import Jobs

/// Wrong arguments, in the words and the form of all other troubles.
enum UsageProblem {
  /// The trouble with the arguments that the parser found.
  static func of(_ error: any Error) -> Problem {
    let full = Dateline.fullMessage(for: error)
    var message = Dateline.message(for: error)
    var hint: String?
    if let question = message.range(ofText: ". Did you mean ") {
      hint = "did you mean " + message[question.upperBound...]
      message = String(message[..<question.lowerBound])
    } else if let please = message.range(ofText: ". Please provide one of ") {
      hint = "use one of " + message[please.upperBound...].dropLast(while: { $0 == "." })
      message = String(message[..<please.lowerBound])
    }
    if message.hasPrefix("Missing expected"), let stranger = unknownOption() { return stranger }
    return Problem(
      code: code(of: message), message: lowered(message.firstLine),
      hint: hint ?? seeHelp(full), status: .usage)
  }

  /// An option that the command does not have; the parser tells a missing argument first.
  private static func unknownOption() -> Problem? {
    let given = GivenArguments.all
    guard let tree = try? CommandTree.whole() else { return nil }
    let command = tree.command(named: GlobalFlags.moved(given, for: Dateline.self)).command
    let names = (command.arguments ?? []).flatMap { $0.names ?? [] }.map(\.typed)
    for argument in given.prefix(while: { $0 != "--" }) where argument.hasPrefix("--") {
      let name = String(argument.prefix { $0 != "=" })
      guard !names.contains(name) else { continue }
      return Problem(
        code: "unknown-option", message: "unknown option '\(name)'",
        hint: Suggestion.nearest(to: name, among: names).map { "did you mean '\($0)'?" }
          ?? "see: dateline --help", status: .usage)
    }
    return nil
  }

  private static func code(of message: String) -> String {
    if message.hasPrefix("Unknown option") { return "unknown-option" }
    if message.hasPrefix("Missing") { return "missing-argument" }
    if message.contains("nexpected argument") { return "unexpected-argument" }
    return "invalid-option"
  }

  /// Where the usage of that very command is told.
  private static func seeHelp(_ full: String) -> String {
    for line in full.split(separator: "\n") where line.contains("--help' for more information") {
      if let command = line.split(separator: "'").dropFirst().first { return "see: \(command)" }
    }
    return "see: dateline --help"
  }

  private static func lowered(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }
}

extension StringProtocol {
  fileprivate var firstLine: String {
    String(prefix { $0 != "\n" })
  }

  fileprivate func range(ofText text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }

  fileprivate func dropLast(while isDropped: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, isDropped(self[index(before: end)]) { end = index(before: end) }
    return self[..<end]
  }
}
