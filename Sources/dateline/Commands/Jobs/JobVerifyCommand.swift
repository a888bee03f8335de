import ArgumentParser
import Exchange
import Jobs

/// `dateline job verify`: whether files are what a manifest says.
struct JobVerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Hash the inputs and outputs of a report again and name what differs.",
    discussion: """
      Exit code 0 where every byte is as it was written, 1 where a file differs or is missing.

      Example: dateline job verify output/manifest.json
      """)

  @Argument(help: "The manifest.json beside a report.", completion: .file(extensions: ["json"]))
  var manifest: String

  @Option(help: "The folder that paths of inputs begin at, where the manifest does not say.")
  var base: String?

  @Flag(help: "List every file, not only those that differ.")
  var all = false

  @OptionGroup var common: CommonOptions
  @OptionGroup var listing: ListingOptions

  func run() throws {
    let check = try ManifestCheck(manifest: manifest, base: base)
    let shown = all ? check.files : check.differing
    listing.write(
      Listing(
        [
          Listing.Column("role"), Listing.Column("path"), Listing.Column("standing"),
          Listing.Column("expected", isShown: false), Listing.Column("found", isShown: false),
        ],
        rows: shown.map { file in
          [
            .text(file.role), .text(file.path), .text(file.standing.rawValue),
            .text(file.expected), .text(file.found),
          ]
        }, whenEmpty: "every file is as it was written"))
    let unchecked = check.files.count { $0.standing == .unchecked }
    if unchecked > 0 {
      Messages.note(
        "\(unchecked) inputs were not looked for: name their folder with --base")
    }
    Messages.note("\(check.files.count - unchecked) files checked, \(check.differing.count) differ")
    if !check.differing.isEmpty { throw ExitCode(ExitStatus.failed.rawValue) }
  }
}
