import ArgumentParser
import Exchange
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
    commandName: "list", abstract: "Name the built-in styles.",
    discussion: "Example: dateline styles list")

  @OptionGroup(title: "Listing") var listing: ListingOptions
  @OptionGroup(title: "Common options") var common: CommonOptions

  func run() throws {
    var rows: [[Listing.Value]] = []
    for name in StyleSheet.builtInNames {
      let style = try StylesCommand.load(name)
      rows.append([
        .text(name), .integer(Int(style.pageWidth.rounded())),
        .integer(Int(style.pageHeight.rounded())), .words(style.families),
      ])
    }
    let columns = ["style", "width_pt", "height_pt", "fonts"].map { Listing.Column($0) }
    listing.write(Listing(columns, rows: rows))
  }
}

/// `dateline styles check`: whether a sheet can be read, and pages of it by people.
struct StylesCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is wrong with a style sheet or hard to read in it.",
    discussion: """
      Exits 2 where anything is found.

      Example: dateline styles check my-style.yaml
      """)

  @Argument(help: "The name of a built-in style, or a path; all built-in ones where none is named.")
  var styles: [String] = []

  @OptionGroup(title: "Listing") var listing: ListingOptions
  @OptionGroup(title: "Common options") var common: CommonOptions

  func run() throws {
    var rows: [[Listing.Value]] = []
    for name in styles.isEmpty ? StyleSheet.builtInNames : styles {
      for finding in try StylesCommand.load(name).findings() {
        rows.append([.text(name), .text("\(finding)")])
      }
    }
    listing.write(
      Listing(
        [Listing.Column("style"), Listing.Column("finding")], rows: rows,
        whenEmpty: "nothing is wrong"))
    if !rows.isEmpty { throw ExitCode(ExitStatus.usage.rawValue) }
  }
}

/// `dateline styles preview`: a page of type, colours and contrasts.
struct StylesPreviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "preview", abstract: "Draw a page that shows a style.",
    discussion: "Example: dateline styles preview mono -o mono.pdf")

  @Argument(help: "The name of a built-in style, or a path.")
  var style: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to: a path that ends in .pdf, or - for standard output.", valueName: "path"),
    completion: .file())
  var output: String = "-"

  func run() throws {
    let file = try StyleSample.pdf(StylesCommand.load(style))
    try OneOutput.write(file.bytes, to: output)
  }
}
