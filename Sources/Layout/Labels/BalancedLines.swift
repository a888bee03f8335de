/// Breaks a line of text at a space.
enum BalancedLines {
  /// Two lines of the most even width, or nil where there is no space to break at.
  static func two(_ text: String, width: (String) -> Double) -> (String, String)? {
    let words = text.split(separator: " ")
    guard words.count > 1 else { return nil }
    var best: (String, String)?
    var least = Double.infinity
    for cut in 1..<words.count {
      let first = words[..<cut].joined(separator: " ")
      let second = words[cut...].joined(separator: " ")
      let widest = max(width(first), width(second))
      // A later cut of the same width keeps more words beside the number.
      if widest <= least {
        least = widest
        best = (first, second)
      }
    }
    return best
  }

  /// Lines no wider than a width, broken at spaces; a single word may stick out.
  static func wrap(_ text: String, to room: Double, width: (String) -> Double) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      let longer = line.isEmpty ? String(word) : line + " " + word
      if !line.isEmpty, width(longer) > room {
        lines.append(line)
        line = String(word)
      } else {
        line = longer
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }
}
