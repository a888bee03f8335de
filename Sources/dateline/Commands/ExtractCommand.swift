import ArgumentParser
import Events
import Exchange
import Jobs

/// `dateline extract`: a filter from texts to records, without a store.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Stream what documents say as JSON lines, without a store.",
    discussion: """
      One record a document, in the order given; a trouble takes the place of the document that
      it concerns; the last line counts documents in, records out and errors. Standard input
      (-) takes lines as {"id": …, "text": …, "published": …}.

      Example: dateline extract FOLDER > records.jsonl
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable { case jsonl }

  @OptionGroup var inputs: Inputs

  @Option(help: "jsonl.")
  var format = Format.jsonl

  @Flag(help: "Put each document's text into its record.")
  var withText = false

  /// A document's record, or the error in its place.
  private struct Record: Sendable {
    var bytes: [UInt8]
    var problem: Problem?
  }

  func run() throws {
    guard !inputs.paths.isEmpty else {
      throw Problem(
        code: "no-input", message: "no texts were named",
        hint: "dateline extract FOLDER, or dateline extract - for JSON lines", status: .usage)
    }
    let intake = try inputs.intake()
    let writer = ExtractionWriter(withText: withText, place: intake.place)
    var progress = Progress()
    var read = 0
    var records = 0
    var problems = 0
    try intake.each(of: inputs.paths, jobs: try UserSettings.jobs(flag: inputs.jobs)) { result in
      switch result {
      case .success(let reading): Record(bytes: writer.line(reading), problem: nil)
      case .failure(let problem):
        Record(
          bytes: writer.errorLine(
            path: problem.file, line: problem.line, code: problem.code,
            message: problem.message, hint: problem.hint), problem: problem)
      }
    } _: { (record) throws(Problem) in
      read += 1
      StandardOutput.write(record.bytes)
      if let problem = record.problem {
        problems += 1
        Messages.tell(problem)
      } else {
        records += 1
      }
      try StandardOutput.flushIfLarge()
      progress.show("extracting", done: read)
    }
    progress.finish()
    StandardOutput.write(
      writer.endLine(documents: read, records: records, errors: problems))
    if problems > 0 { throw ExitCode(ExitStatus.partial.rawValue) }
  }
}
