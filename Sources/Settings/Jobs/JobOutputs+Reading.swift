extension JobOutputs {
  static func read(_ value: SettingsValue) throws(SettingsError) -> JobOutputs {
    let root = try value.mapping("outputs", keys: ["folder", "files", "pdf", "svg-text"])
    var outputs = JobOutputs()
    if let folder = root["folder"] {
      outputs.folder = try folder.string("folder")
      if outputs.folder != "." {
        try OutputName.check(outputs.folder, folder, "the folder of outputs")
      }
    }
    if let kind = root["pdf"] {
      outputs.isPDFAccessible = try kind.choice("pdf", of: ["accessible", "plain"]) == "accessible"
    }
    if let kind = root["svg-text"] {
      outputs.isSVGLive = try kind.choice("svg-text", of: ["outline", "live"]) == "live"
    }
    guard let files = root["files"] else { return outputs }
    outputs.files = []
    var names: Set<String> = []
    for file in try files.list("files") {
      let output = try JobOutput.read(file)
      // Two names that one file system takes for one would overwrite each other.
      guard names.insert(output.name.lowercased()).inserted else {
        throw file.error("“\(output.name)” is written twice", hint: "give each file its own name")
      }
      outputs.files.append(output)
    }
    for output in outputs.files {
      let parts = output.name.lowercased().split(separator: "/")
      for count in 1..<max(1, parts.count)
      where names.contains(parts.prefix(count).joined(separator: "/")) {
        throw files.error(
          "“\(parts.prefix(count).joined(separator: "/"))” is a file and a folder",
          hint: "rename one of them")
      }
    }
    guard !outputs.files.isEmpty else {
      throw files.error("outputs name no file", hint: "add - briefing.pdf")
    }
    return outputs
  }
}

extension JobOutput {
  static func read(_ value: SettingsValue) throws(SettingsError) -> JobOutput {
    let name: SettingsValue
    var kind: SettingsValue?
    if case .mapping = value.content {
      let root = try value.mapping("an output", keys: ["file", "kind"])
      name = try root.required("file", of: "an output")
      kind = try root.required("kind", of: "an output")
    } else {
      name = value
    }
    let text = try name.string("a file")
    try OutputName.check(text, name, "an output")
    let word = try kind?.string("kind") ?? Self.kindName(of: text)
    guard let output = JobOutput(name: text, kindName: word) else {
      if let kind {
        throw kind.error(
          "kind cannot be “\(word)”", hint: Spelling.hint(for: word, among: kindNames))
      }
      let known = known
      throw name.error(
        "“\(text)” does not say what it is",
        hint: Spelling.nearest(to: text, among: known).map { "did you mean “\($0)”?" }
          ?? "write {file: \(text), kind: briefing}; kinds are briefing, timeline-by-agency, map, "
          + "agency-province, csv, jsonl, ical, geojson and others")
    }
    guard output.endings.contains(output.ending) else {
      throw name.error(
        "“\(text)” cannot end in “.\(output.ending)”",
        hint: "\(word) is written as " + output.endings.map { "." + $0 }.joined(separator: ", "))
    }
    return output
  }

  /// Names of files that say what they are.
  private static var known: [String] {
    ["briefing.pdf", "briefing.html", "timeline-by-agency.svg", "timeline-by-province.svg"]
      + ["map.svg", "histogram.svg", "agency-province.svg"]
      + exports.keys.sorted().compactMap { key in exports[key].map { "incidents.\($0)" } }
  }

  /// `incidents.csv` is the export csv; `briefing.pdf` a briefing; `map.svg` a map.
  private static func kindName(of name: String) -> String {
    let last = name.split(separator: "/").last ?? ""
    let pieces = last.split(separator: ".")
    guard pieces.count >= 2, let ending = pieces.last?.lowercased() else { return name }
    if pieces[0] == "incidents" || pieces[0] == "timeline" {
      if pieces.count == 3, exports[String(pieces[1])] == ending { return String(pieces[1]) }
      switch ending {
      case "csv", "jsonl", "geojson", "jsonld", "md": return ending
      case "ics": return "ical"
      default: break
      }
    }
    return String(pieces[0])
  }
}
