import ArgumentParser
import Exchange
import Jobs
import Knowledge

/// `dateline knowledge`: what is known before reading.
struct KnowledgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "knowledge",
    abstract: "Check a knowledge pack, or copy the built-in one to start from.",
    subcommands: [
      KnowledgeCheckCommand.self, KnowledgeExportCommand.self, KnowledgeCompileCommand.self,
    ])
}

/// `dateline knowledge export`: the built-in pack as files.
struct KnowledgeExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the built-in knowledge pack into a folder, to read or to start another from.",
    discussion: """
      Example: dateline knowledge export my-pack
      """)

  @Argument(help: "The folder; it is made where it is missing.")
  var folder: String

  func run() throws {
    guard FileKind("\(folder)/pack.csv") == .nothing else {
      throw Problem(
        file: folder, code: "exists", message: "there is a pack in this folder already",
        hint: "name another folder")
    }
    let files = KnowledgePack.builtInFiles().map { OutputFile($0.name, $0.bytes) }
    try OutputFile.write(files, into: folder)
  }
}

/// `dateline knowledge check`: all that is wrong with a pack.
struct KnowledgeCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say all that is wrong with a knowledge pack, with file, line and column.",
    discussion: """
      Exits 2 where anything but warnings is found.

      Example: dateline knowledge check my-pack
      """)

  @Argument(
    help: "The folder of the pack; the built-in one where none is named.", completion: .directory)
  var folder: String?

  @OptionGroup(title: "Listing") var listing: ListingOptions
  @OptionGroup(title: "Common options") var common: CommonOptions

  func run() throws {
    let findings =
      folder.map { KnowledgeCheck.check(directory: $0) } ?? KnowledgeCheck.checkBuiltIn()
    if listing.format == .table {
      for finding in findings { StandardOutput.write(KnowledgeCheckCommand.text(finding)) }
    } else {
      listing.write(KnowledgeCheckCommand.table(findings))
    }
    if findings.contains(where: { $0.severity == .error }) {
      throw ExitCode(ExitStatus.usage.rawValue)
    }
  }

  private static func text(_ finding: KnowledgeFinding) -> String {
    let word = finding.severity == .warning ? "warning: " : ""
    return """
      \(finding.file):\(finding.line):\(finding.column): \(word)\(finding.code): \(finding.message)
        hint: \(finding.hint)

      """
  }

  private static func table(_ findings: [KnowledgeFinding]) -> Listing {
    Listing(
      ["file", "line", "column", "severity", "code", "message", "hint"].map { Listing.Column($0) },
      rows: findings.map { finding in
        [
          .text(finding.file), .integer(Int(finding.line)), .integer(Int(finding.column)),
          .text(finding.severity.rawValue), .text(finding.code), .text(finding.message),
          .text(finding.hint),
        ]
      })
  }
}
