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
    // Many ways to part share their lines, each of which is measured once.
    var widths = [Double](repeating: -1, count: parts.count * (parts.count + 1))
    func lineWidth(_ range: Range<Int>) -> Double {
      let place = range.lowerBound * (parts.count + 1) + range.upperBound
      if widths[place] < 0 { widths[place] = width(line(range)) }
      return widths[place]
    }
    var best: (widest: Double, edges: [Int])?
    func tryCuts(_ edges: [Int], widest: Double) {
      let start = edges[edges.count - 1]
      if edges.count == count {
        let widest = max(widest, lineWidth(start..<parts.count))
        if widest < best?.widest ?? .infinity { best = (widest, edges + [parts.count]) }
        return
      }
      guard start + 1 < parts.count else { return }
      for cut in start + 1..<parts.count {
        let widest = max(widest, lineWidth(start..<cut))
        // A longer line is no better than one that is too long already.
        if widest >= best?.widest ?? .infinity { break }
        tryCuts(edges + [cut], widest: widest)
      }
    }
    tryCuts([0], widest: 0)
    guard let edges = best?.edges else { return [words] }
    return zip(edges, edges.dropFirst()).map { line($0..<$1) }
  }
}
