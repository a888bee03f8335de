import ArgumentParser
import Jobs

/// How this run talks: set once from flags, environment and file, read wherever it speaks.
///
/// The command is single-threaded where it speaks; these values need no lock.
enum Session {
  enum ErrorFormat: String, CaseIterable, ExpressibleByArgument { case text, json }
  enum ColorChoice: String, CaseIterable, ExpressibleByArgument { case auto, always, never }

  nonisolated(unsafe) static var errorFormat = ErrorFormat.text
  nonisolated(unsafe) static var color = ColorChoice.auto
  nonisolated(unsafe) static var isQuiet = false
  nonisolated(unsafe) static var isVerbose = false

  /// Takes what must hold before the arguments are understood, so that a wrong argument is told in
  /// the form that was asked for.
  static func begin(_ arguments: [String]) {
    errorFormat =
      (value(of: "--error-format", in: arguments) ?? Environment["DATELINE_ERROR_FORMAT"])
      .flatMap(ErrorFormat.init(rawValue:)) ?? .text
    color =
      (value(of: "--color", in: arguments) ?? Environment["DATELINE_COLOR"])
      .flatMap(ColorChoice.init(rawValue:)) ?? .auto
  }

  /// Settles what the arguments left open by environment and file.
  static func settle() throws(Problem) {
    if let format = try UserSettings.value(.errorFormat, flag: CommonOptions.given.errorFormat) {
      errorFormat = ErrorFormat(rawValue: format) ?? .text
    }
    if let choice = try UserSettings.value(.color, flag: CommonOptions.given.color) {
      color = ColorChoice(rawValue: choice) ?? .auto
    }
  }

  private static func value(of option: String, in arguments: [String]) -> String? {
    var found: String?
    for (index, argument) in arguments.enumerated() {
      if argument == "--" { break }
      if argument.hasPrefix(option + "=") {
        found = String(argument.dropFirst(option.count + 1))
      } else if argument == option, index + 1 < arguments.count {
        found = arguments[index + 1]
      }
    }
    return found
  }
}

/// What every command understands.
struct CommonOptions: ParsableArguments {
  /// The flags of this run that settings may also give.
  nonisolated(unsafe) static var given: (color: String?, errorFormat: String?) = (nil, nil)

  @Flag(name: .shortAndLong, help: "No progress and no notes on standard error; errors stay.")
  var quiet = false

  @Flag(name: .shortAndLong, help: "Say on standard error what is done, and from which settings.")
  var verbose = false

  @Option(
    help: ArgumentHelp(
      "Colours on a terminal: auto, always or never; NO_COLOR and TERM=dumb count.",
      valueName: "when"))
  var color: Session.ColorChoice?

  @Option(
    help: ArgumentHelp(
      "How errors and notes are written: text, or json, one object a line.", valueName: "format"))
  var errorFormat: Session.ErrorFormat?

  func validate() throws {
    if quiet && verbose { throw ValidationError("--quiet and --verbose exclude each other") }
    Session.isQuiet = quiet
    Session.isVerbose = verbose
    CommonOptions.given = (color?.rawValue, errorFormat?.rawValue)
  }
}
