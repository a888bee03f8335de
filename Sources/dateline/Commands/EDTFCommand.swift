import ArgumentParser
import CivilTime
import Jobs
import Records

/// `dateline edtf`: whether strings are EDTF, and what they mean.
struct EDTFCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "edtf",
    abstract: "Say whether a string is valid EDTF, its level and its bounds.",
    discussion: "Exits 2 where a string is invalid, with the column and what was expected.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case table, json, jsonl }

  @Argument(help: "An EDTF string, or - for one string a line on standard input.")
  var value: String

  @Option(help: "table, json or jsonl.")
  var format = Format.table

  func run() throws {
    var isSound = true
    var records = JSONWriter()
    func report(_ text: String) throws {
      let answer = EDTFAnswer(text)
      isSound = isSound && answer.error == nil
      switch format {
      case .table: StandardOutput.write(answer.table)
      case .json: answer.write(into: &records)
      case .jsonl:
        var line = JSONWriter()
        answer.write(into: &line)
        line.newline()
        StandardOutput.write(line.bytes)
      }
      try StandardOutput.flushIfLarge()
    }
    if value == "-" {
      if format == .json {
        var lines: [String] = []
        while let line = readLine() { lines.append(line) }
        records.array { writer in
          for line in lines {
            let answer = EDTFAnswer(line)
            isSound = isSound && answer.error == nil
            answer.write(into: &writer)
          }
        }
      } else {
        while let line = readLine() { try report(line) }
      }
    } else {
      try report(value)
    }
    if format == .json {
      records.newline()
      StandardOutput.write(records.bytes)
    }
    if !isSound { throw ExitCode(ExitStatus.usage.rawValue) }
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
