import ArgumentParser
import Jobs
import Knowledge
import Records

/// `dateline knowledge`: what is known before reading.
struct KnowledgeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "knowledge",
    abstract: "Check a knowledge pack, or copy the built-in one to start from.",
    subcommands: [KnowledgeCheckCommand.self, KnowledgeExportCommand.self])
}

/// `dateline knowledge export`: the built-in pack as files.
struct KnowledgeExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the built-in knowledge pack into a folder, to read or to start another from.")

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
    discussion: "Exits 2 where anything but warnings is found.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, jsonl }

  @Argument(help: "The folder of the pack; the built-in one where none is named.")
  var folder: String?

  @Option(help: "table, json or jsonl.")
  var format = Format.table

  func run() throws {
    let findings =
      folder.map { KnowledgeCheck.check(directory: $0) } ?? KnowledgeCheck.checkBuiltIn()
    switch format {
    case .table:
      for finding in findings { StandardOutput.write(KnowledgeCheckCommand.text(finding)) }
    case .json:
      var writer = JSONWriter()
      writer.array { writer in
        for finding in findings { KnowledgeCheckCommand.write(finding, into: &writer) }
      }
      writer.newline()
      StandardOutput.write(writer.bytes)
    case .jsonl:
      var writer = JSONWriter()
      for finding in findings {
        KnowledgeCheckCommand.write(finding, into: &writer)
        writer.newline()
      }
      StandardOutput.write(writer.bytes)
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

  private static func write(_ finding: KnowledgeFinding, into writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("file")
      writer.string(finding.file)
      writer.key("line")
      writer.int(finding.line)
      writer.key("column")
      writer.int(finding.column)
      writer.key("severity")
      writer.string(finding.severity.rawValue)
      writer.key("code")
      writer.string(finding.code)
      writer.key("message")
      writer.string(finding.message)
      writer.key("hint")
      writer.string(finding.hint)
    }
  }
}
