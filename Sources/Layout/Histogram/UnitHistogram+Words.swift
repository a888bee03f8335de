extension UnitHistogram {
  /// Words parted after commas into lines, the longest as short as can be; fewer lines where
  /// there are fewer parts.
  static func parted(_ words: String, in count: Int, width: (String) -> Double) -> [String] {
    var parts: [String] = []
    for part in words.split(separator: ",", omittingEmptySubsequences: false) {
      parts.append(String(part.drop { $0 == " " }))
    }
    func line(_ range: Range<Int>) -> String {
      parts[range].joined(separator: ", ") + (range.upperBound < parts.count ? "," : "")
    }
    guard count > 1, parts.count >= count else { return [words] }
    var best: (widest: Double, lines: [String])?
    func tryCuts(_ cuts: [Int], from start: Int) {
      if cuts.count == count - 1 {
        let edges = [0] + cuts + [parts.count]
        let lines = zip(edges, edges.dropFirst()).map { line($0..<$1) }
        let widest = lines.map(width).max() ?? 0
        if widest < best?.widest ?? .infinity { best = (widest, lines) }
        return
      }
      guard start < parts.count else { return }
      for cut in start..<parts.count { tryCuts(cuts + [cut], from: cut + 1) }
    }
    tryCuts([], from: 1)
    return best?.lines ?? [words]
  }
}
