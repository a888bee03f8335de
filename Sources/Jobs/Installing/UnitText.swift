/// Words as files of systemd and cron take them.
enum UnitText {
  /// A word of a command of systemd: in quotation marks, nothing expanded.
  static func word(_ text: String) -> String {
    quoted(text.flatMap { $0 == "$" ? ["$", "$"] : [$0] })
  }

  /// A path of a list, as `ReadWritePaths=`.
  static func listItem(_ path: String) -> String { quoted(Array(path)) }

  /// A value that takes the rest of its line, as `Description=`.
  static func line(_ text: String) -> String {
    String(text.flatMap { $0 == "%" ? ["%", "%"] : $0.isNewline ? [" "] : [$0] })
  }

  private static func quoted(_ characters: [Character]) -> String {
    let plain: (Character) -> Bool = {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_./:=+@,".contains($0))
    }
    var result = ""
    for character in characters {
      switch character {
      case "%": result += "%%"
      case "\\": result += "\\\\"
      case "\"": result += "\\\""
      case "\n": result += "\\n"
      default: result.append(character)
      }
    }
    return !characters.isEmpty && characters.allSatisfy(plain) ? result : "\"\(result)\""
  }

  /// A word of a shell in a line of cron, which takes `%` for the end of a line.
  static func cronWord(_ text: String) -> String {
    let plain: (Character) -> Bool = {
      $0.isASCII && ($0.isLetter || $0.isNumber || "-_./:=+@,".contains($0))
    }
    if !text.isEmpty, text.allSatisfy(plain) { return text }
    var result = "'"
    for character in text {
      switch character {
      case "'": result += "'\\''"
      case "%": result += "\\%"
      default: result.append(character)
      }
    }
    return result + "'"
  }
}
