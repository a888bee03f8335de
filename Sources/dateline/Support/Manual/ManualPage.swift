import Jobs

/// A page of the manual in mdoc, the language of BSD and GNU manual pages.
struct ManualPage {
  let words: [String]
  let command: CommandTree.Command

  /// Name of its file.
  var fileName: String { words.joined(separator: "-") + ".1" }

  var text: String {
    let name = words.joined(separator: "-")
    var lines = [
      ".Dd \(Version.date)", ".Dt \(name.uppercased()) 1", ".Os", ".Sh NAME", ".Nm \(name)",
      ".Nd \(Self.escaped(summary))", ".Sh SYNOPSIS", ".Nm \(words.joined(separator: " "))",
    ]
    lines += synopsis
    lines += [".Sh DESCRIPTION"] + Self.paragraph(command.abstract ?? "")
    if let discussion = command.discussion, !discussion.isEmpty {
      lines +=
        [".Bd -literal"]
        + discussion.split(separator: "\n", omittingEmptySubsequences: false)
        .map { Self.escaped(String($0)) } + [".Ed"]
    }
    if !command.children.isEmpty { lines += commands }
    lines += options
    lines += words.count == 1 ? Self.environment + Self.files : []
    lines += Self.exitStatus
    lines += [".Sh SEE ALSO"] + seeAlso
    return lines.joined(separator: "\n") + "\n"
  }

  /// The abstract as a phrase after a dash.
  private var summary: String {
    var text = command.abstract ?? ""
    while text.hasSuffix(".") { text.removeLast() }
    return text.prefix(1).lowercased() + text.dropFirst()
  }

  private var synopsis: [String] {
    guard command.children.isEmpty else { return [".Ar command", ".Op Ar arguments"] }
    return command.shown.map { argument in
      if argument.isPositional {
        let shown = ".Ar " + (argument.valueName ?? "value") + (argument.isRepeating ? " ..." : "")
        return argument.isOptional ? ".Op " + shown.dropFirst() : shown
      }
      let flag = Self.flag(argument)
      return argument.isOptional || argument.isFlag ? ".Op " + flag : "." + flag
    }
  }

  private var commands: [String] {
    var lines = [".Sh COMMANDS", ".Bl -tag -width incidents"]
    for child in command.children {
      lines.append(".It Cm \(child.commandName)")
      lines += Self.paragraph(child.abstract ?? "")
      lines.append("See")
      lines.append(".Xr \((words + [child.commandName]).joined(separator: "-")) 1 .")
    }
    return lines + [".El"]
  }

  private var options: [String] {
    let arguments = command.shown
    guard !arguments.isEmpty else { return [] }
    var lines = [".Sh OPTIONS", ".Bl -tag -width Ds"]
    for argument in arguments {
      if argument.isPositional {
        lines.append(".It Ar \(argument.valueName ?? "value")")
      } else {
        let names = (argument.names ?? []).map { Self.name($0) }.joined(separator: " , ")
        let value = argument.isFlag ? "" : " Ar \(argument.valueName ?? "value")"
        lines.append(".It \(names)\(value)")
      }
      lines += Self.paragraph(argument.abstract ?? "")
      if let fallback = argument.defaultValue {
        lines += Self.paragraph("The default is \(fallback).")
      }
    }
    return lines + [".El"]
  }

  private static func name(_ name: CommandTree.Name) -> String {
    "Fl " + (name.kind == "long" ? "-" : "") + name.name
  }

  /// The longest name of a flag or option, with its value.
  private static func flag(_ argument: CommandTree.Argument) -> String {
    let names = argument.names ?? []
    let shown = (names.first { $0.kind == "long" } ?? names.first).map { name($0) } ?? ""
    return argument.isFlag ? shown : shown + " Ar \(argument.valueName ?? "value")"
  }

  private var seeAlso: [String] {
    var pages = words.count > 1 ? [words.dropLast().joined(separator: "-")] : []
    pages += command.children.map { (words + [$0.commandName]).joined(separator: "-") }
    pages.sort()
    guard !pages.isEmpty else { return [".Xr dateline 1"] }
    return pages.enumerated().map { index, page in
      ".Xr \(page) 1" + (index < pages.count - 1 ? " ," : "")
    }
  }

  private static var exitStatus: [String] {
    var lines = [".Sh EXIT STATUS", ".Bl -tag -width 143"]
    for status in ExitStatus.allCases {
      lines.append(".It \(status.rawValue)")
      lines += paragraph(status.meaning.prefix(1).uppercased() + status.meaning.dropFirst() + ".")
    }
    return lines + [".El"]
  }

  private static var environment: [String] {
    var lines = [".Sh ENVIRONMENT", ".Bl -tag -width Ds"]
    for key in SettingKey.allCases {
      lines += [".It Ev \(key.variable)"]
      lines += paragraph(key.meaning.prefix(1).uppercased() + key.meaning.dropFirst() + ".")
    }
    lines += [".It Ev DATELINE_CONFIG"] + paragraph("Path of the file of settings.")
    lines += [".It Ev NO_COLOR"] + paragraph("Where it is set, no colours are written.")
    return lines + [".El"]
  }

  private static let files = [
    ".Sh FILES", ".Bl -tag -width Ds", ".It Pa ~/.config/dateline/config.yaml",
    "Settings of the user; a flag wins over the environment, and that over the file.", ".El",
  ]

  /// A sentence a line, as mdoc wants it.
  private static func paragraph(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: true).flatMap { line in
      var lines: [String] = []
      var rest = line[...]
      while let stop = rest.range(ofStop: ". ") {
        lines.append(escaped(String(rest[..<stop])))
        rest = rest[rest.index(after: stop)...]
      }
      return lines + [escaped(String(rest))]
    }
  }

  /// Text that no macro or escape of roff is read from.
  private static func escaped(_ text: String) -> String {
    var result = ""
    if text.hasPrefix(".") || text.hasPrefix("'") { result += "\\&" }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      default:
        if scalar.isASCII {
          result.unicodeScalars.append(scalar)
        } else {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
        }
      }
    }
    return result
  }
}

extension Substring {
  /// The place after a stop that ends a sentence within the text.
  fileprivate func range(ofStop stop: String) -> Index? {
    var place = startIndex
    while place < endIndex {
      if self[place...].hasPrefix(stop) { return index(after: place) }
      place = index(after: place)
    }
    return nil
  }
}
