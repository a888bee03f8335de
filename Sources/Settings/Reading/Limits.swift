/// What a settings file may not do, looked for before the text is parsed, so that a small file
/// cannot unfold into a large one.
enum Limits {
  /// Deepest nesting of lists and mappings.
  static let depth = 32

  /// Refuses aliases and deep nesting.
  static func check(_ text: String, file: String) throws(SettingsError) {
    var anchors: Set<Substring> = []
    var line = 1
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      for (name, _) in names(after: "&", in: row) { anchors.insert(name) }
    }
    for row in text.split(separator: "\n", omittingEmptySubsequences: false) {
      for (name, column) in names(after: "*", in: row) where anchors.contains(name) {
        throw SettingsError(
          file: file, line: line, column: column, message: "the alias *\(name) is not allowed",
          hint: "write the value out")
      }
      line += 1
    }
    try checkDepth(text, file: file)
  }

  /// Words that stand right after a sign which itself begins a word.
  private static func names(after sign: Unicode.Scalar, in row: Substring)
    -> [(name: Substring, column: Int)]
  {
    guard row.unicodeScalars.contains(sign) else { return [] }
    var found: [(Substring, Int)] = []
    let scalars = row.unicodeScalars
    var previous: Unicode.Scalar = " "
    var column = 1
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      if scalar == sign, " \t[{,:-?\r".unicodeScalars.contains(previous) {
        let start = scalars.index(after: index)
        let end =
          scalars[start...].firstIndex { " \t,[]{}\r".unicodeScalars.contains($0) }
          ?? scalars.endIndex
        if start < end { found.append((row[start..<end], column)) }
      }
      previous = scalar
      column += 1
      index = scalars.index(after: index)
    }
    return found
  }

  private static func checkDepth(_ text: String, file: String) throws(SettingsError) {
    var open = 0
    var line = 1
    // Each level of a block needs a deeper indentation or a further "- " of the same line.
    for row in text.utf8.split(separator: 10, omittingEmptySubsequences: false) {
      var indentation = 0
      var atStart = true
      var markers = 0
      for byte in row {
        if atStart {
          if byte == 32 {
            indentation += 1
          } else if byte == 45 || byte == 63 {
            markers += 1
          } else {
            atStart = false
          }
        }
        if byte == 91 || byte == 123 { open += 1 }
        if byte == 93 || byte == 125 { open = max(0, open - 1) }
        if open > depth || markers > depth * 4 || indentation > depth * 16 {
          throw SettingsError(
            file: file, line: line, message: "is nested too deeply",
            hint: "no settings file needs more than \(depth) levels")
        }
      }
      line += 1
    }
  }
}
