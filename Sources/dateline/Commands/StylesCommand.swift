import ArgumentParser
import Jobs
import Settings

/// `dateline styles`: what pages look like.
struct StylesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "styles", abstract: "List, check and preview style sheets.",
    subcommands: [
      StylesListCommand.self, StylesCheckCommand.self, StylesPreviewCommand.self,
    ])

  /// The style of a name or a path.
  static func load(_ name: String) throws(Problem) -> Style {
    do throws(SettingsError) {
      return try StyleSheet.load(name)
    } catch {
      throw Problem(error)
    }
  }
}

/// `dateline styles list`: the built-in ones.
struct StylesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Name the built-in styles.")

  func run() throws {
    for name in StyleSheet.builtInNames { StandardOutput.write(name + "\n") }
  }
}

/// `dateline styles check`: whether a sheet can be read, and pages of it by people.
struct StylesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong with a style sheet or hard to read in it.",
    discussion: "Exits 2 where anything is found.")

  @Argument(help: "The name of a built-in style, or a path; all built-in ones where none is named.")
  var styles: [String] = []

  func run() throws {
    var isFine = true
    for name in styles.isEmpty ? StyleSheet.builtInNames : styles {
      for finding in try StylesCommand.load(name).findings() {
        isFine = false
        StandardOutput.write("\(name): \(finding)\n")
      }
    }
    if !isFine { throw ExitCode(ExitStatus.usage.rawValue) }
  }
}

/// `dateline styles preview`: a page of type, colours and contrasts.
struct StylesPreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Draw a page that shows a style.")

  @Argument(help: "The name of a built-in style, or a path.")
  var style: String

  @Option(
    name: .shortAndLong, help: "Where to: a path that ends in .pdf, or - for standard output.")
  var output: String = "-"

  func run() throws {
    let file = try StyleSample.pdf(StylesCommand.load(style))
    if output == "-" {
      StandardOutput.write(file.bytes)
    } else {
      try OutputFile.write(file.bytes, to: output)
    }
  }
}
