/// Names of files and folders that a job may write.
enum OutputName {
  /// Longest part of a path and longest path, in bytes; temporary names are a little longer.
  static let longestPart = 200
  static let longest = 1000

  /// Refuses names that could lead out of the folder, hide a file or stand for something else.
  static func check(
    _ name: String, _ place: SettingsValue, _ what: String
  ) throws(SettingsError) {
    func refuse(_ why: String, _ hint: String) -> SettingsError {
      place.error("\(what) cannot be named “\(shown(name))”: \(why)", hint: hint)
    }
    guard !name.isEmpty else { throw refuse("it is empty", "as briefing.pdf") }
    guard !name.hasPrefix("/") else {
      throw refuse("it is an absolute path", "name it relative to the root of the job")
    }
    guard name.utf8.count <= longest else { throw refuse("it is too long", "shorten it") }
    for scalar in name.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned,
        .privateUse:
        throw refuse("it has an invisible character", "use letters, digits, -, _ and .")
      default: break
      }
      if scalar == "\\" { throw refuse("it has a backslash", "folders are parted by /") }
    }
    for part in name.split(separator: "/", omittingEmptySubsequences: false) {
      if part == ".." { throw refuse("it leads out of its folder", "name it below the root") }
      if part.isEmpty || part == "." {
        throw refuse("a part of it is empty", "as charts/timeline-by-agency.svg")
      }
      if part.hasPrefix(".") { throw refuse("it is hidden", "begin it without a dot") }
      if part.hasPrefix("~") || part.hasPrefix("-") {
        throw refuse("shells take it for something else", "begin it with a letter")
      }
      if part.first?.isWhitespace == true || part.last?.isWhitespace == true {
        throw refuse("a part of it begins or ends in a space", "remove the space")
      }
      guard part.utf8.count <= longestPart else {
        throw refuse("a part of it has more than \(longestPart) bytes", "shorten it")
      }
      if part.lowercased() == "manifest.json" {
        throw refuse("that is the name of the list of files", "choose another name")
      }
    }
  }

  private static func shown(_ name: String) -> String {
    name.count > 60 ? String(name.prefix(60)) + "…" : name
  }
}
