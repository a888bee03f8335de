import Jobs
import Records

/// What is said on standard error: troubles, warnings, notes, details.
enum Messages {
  /// Tells a trouble, in text or JSON; nothing silences it.
  static func tell(_ problem: Problem) { say(problem, severity: "error") }

  /// Tells what was done otherwise than asked; nothing silences it.
  static func warn(_ problem: Problem) { say(problem, severity: "warning") }

  /// Tells what was done, unless silenced.
  static func note(_ text: String) {
    guard !Session.isQuiet else { return }
    line(text, severity: "note")
  }

  /// Tells how it is done, where that was asked for.
  static func detail(_ text: String) {
    guard Session.isVerbose else { return }
    line(text, severity: "detail")
  }

  private static func line(_ text: String, severity: String) {
    switch Session.errorFormat {
    case .text: StandardError.write(text + "\n")
    case .json:
      var writer = JSONWriter()
      writer.object { writer in
        writer.key("severity")
        writer.string(severity)
        writer.key("message")
        writer.string(text)
      }
      writer.newline()
      StandardError.write(String(decoding: writer.bytes, as: UTF8.self))
    }
  }

  private static func say(_ problem: Problem, severity: String) {
    switch Session.errorFormat {
    case .text: StandardError.write(coloured(problem.text, severity: severity) + "\n")
    case .json:
      var writer = JSONWriter()
      writer.object { writer in
        writer.key("severity")
        writer.string(severity)
        writer.key("file")
        writer.string(problem.file)
        writer.key("line")
        writer.int(problem.line)
        writer.key("column")
        writer.int(problem.column)
        writer.key("code")
        writer.string(problem.code)
        writer.key("message")
        writer.string(problem.message)
        writer.key("hint")
        writer.string(problem.hint.isEmpty ? nil : problem.hint)
        writer.key("exit_code")
        writer.int(Int(problem.status.rawValue))
      }
      writer.newline()
      StandardError.write(String(decoding: writer.bytes, as: UTF8.self))
    }
  }

  /// The first line in bold, the hint in green: what happened, and what to do.
  private static func coloured(_ text: String, severity: String) -> String {
    let paint = Paint.errors
    guard paint.isOn else { return text }
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines[0] = paint(severity == "error" ? .bad : .doubtful, lines[0])
    for index in lines.indices.dropFirst() where lines[index].hasPrefix("hint: ") {
      lines[index] = paint(.good, "hint:") + lines[index].dropFirst(5)
    }
    return lines.joined(separator: "\n")
  }
}
