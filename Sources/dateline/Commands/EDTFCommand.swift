import ArgumentParser
import CivilTime
import Exchange
import Jobs
import Records

/// `dateline edtf`: whether strings are EDTF, and what they mean.
struct EDTFCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edtf",
    abstract: "Say whether a string is valid EDTF, its level and its bounds.",
    discussion: """
      Exits 2 where a string is invalid, with the column and what was expected.

      Example: dateline edtf 2012-04-XX
      """)

  @Argument(help: "An EDTF string, or - for one string a line on standard input.")
  var value: String

  @OptionGroup(title: "Listing") var listing: ListingOptions
  @OptionGroup(title: "Common options") var common: CommonOptions

  func run() throws {
    var isSound = true
    var answers: [EDTFAnswer] = []
    func report(_ text: String) throws {
      let answer = EDTFAnswer(text)
      isSound = isSound && answer.error == nil
      switch listing.format {
      case .table: StandardOutput.write(answer.table)
      case .jsonl:
        var line = JSONWriter()
        answer.write(into: &line)
        line.newline()
        StandardOutput.write(line.bytes)
      // The others are one document, which has a beginning and an end.
      case .json, .csv, .md: answers.append(answer)
      }
      try StandardOutput.flushIfLarge()
    }
    if value == "-" {
      while let line = readLine() { try report(line) }
    } else {
      try report(value)
    }
    try writeDocument(answers)
    if !isSound { throw ExitCode(ExitStatus.usage.rawValue) }
  }

  private func writeDocument(_ answers: [EDTFAnswer]) throws {
    switch listing.format {
    case .table, .jsonl: return
    case .json:
      var records = JSONWriter()
      if value == "-" {
        records.array { writer in for answer in answers { answer.write(into: &writer) } }
      } else {
        for answer in answers { answer.write(into: &records) }
      }
      records.newline()
      StandardOutput.write(records.bytes)
    case .csv, .md: listing.write(EDTFAnswer.listing(answers))
    }
  }
}

/// What is to be said of one string.
struct EDTFAnswer {
  let text: String
  let value: EDTF?
  let error: EDTFError?

  init(_ text: String) {
    self.text = text
    do throws(EDTFError) {
      value = try EDTF(parsing: text)
      error = nil
    } catch {
      value = nil
      self.error = error
    }
  }

  /// One line: the string, valid or not, level, bounds; or column and reason.
  var table: String {
    if let error {
      return "\(text)\tinvalid\t\(error)\n"
    }
    let bounds = [value?.earliest, value?.latest].map { $0?.description ?? "open" }
    return "\(text)\tvalid\tlevel \(value?.level ?? 0)\t\(bounds[0]) to \(bounds[1])\n"
  }

  static func listing(_ answers: [EDTFAnswer]) -> Listing {
    let columns = ["edtf", "valid", "level", "earliest", "latest", "column", "reason", "expected"]
    return Listing(
      columns.map { Listing.Column($0) },
      rows: answers.map { answer in
        [
          .text(answer.text), .truth(answer.value != nil), .integer(answer.value?.level),
          .text(answer.value?.earliest?.description), .text(answer.value?.latest?.description),
          .integer(answer.error?.column), .text(answer.error?.reason),
          .text(answer.error?.expected),
        ]
      })
  }

  func write(into writer: inout JSONWriter) {
    writer.object { writer in
      writer.key("edtf")
      writer.string(text)
      writer.key("valid")
      writer.bool(value != nil)
      writer.key("level")
      writer.int(value?.level)
      writer.key("earliest")
      writer.string(value?.earliest?.description)
      writer.key("latest")
      writer.string(value?.latest?.description)
      writer.key("precision")
      writer.string(value.map { "\($0.precision)" })
      writer.key("column")
      writer.int(error?.column)
      writer.key("reason")
      writer.string(error?.reason)
      writer.key("expected")
      writer.string(error?.expected)
    }
  }
}
