import Settings

/// Tints of counts by classes of equal width with round bounds, which a key prints.
///
/// Where counts begin near nought the classes begin at one; where all are far from it, near the
/// least of them, so that counts that differ little are told apart as little, and by how much is
/// said. There are at most four classes.
public struct ClassScale: Hashable, Sendable {
  /// First and last count of each class, the lowest first; empty where nothing is counted.
  public let classes: [ClosedRange<Int>]

  /// The classes of counts; those of nought have no class.
  public init(_ counts: [Int]) {
    let counted = counts.filter { $0 > 0 }
    guard let least = counted.min(), let most = counted.max() else {
      classes = []
      return
    }
    // Counts whose least is under half of the most are seen against nought.
    let first = least * 2 <= most || counted.count < counts.count ? 1 : least
    var power = 1
    while true {
      for step in [1, 2, 3, 5] {
        // Threes are no round bounds of hundreds.
        if step == 3, power > 1 { continue }
        let width = step * power
        let start = first == 1 ? 1 : first / width * width
        let count = (most - start) / width + 1
        guard count <= 4 else { continue }
        classes = (0..<count).map {
          let low = start + $0 * width
          return max(low, 1)...(low + width - 1)
        }
        return
      }
      power *= 10
    }
  }

  /// The step of a count, 0 for none to 4; fewer classes take the lighter steps.
  public func step(_ count: Int) -> Int {
    guard count > 0, let last = classes.last else { return 0 }
    if count > last.upperBound { return classes.count }
    return (classes.firstIndex { count <= $0.upperBound } ?? 0) + 1
  }

  /// “1–3”, “60–69”; a single count as itself.
  public static func words(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? FigureWords.grouped(range.lowerBound)
      : "\(FigureWords.grouped(range.lowerBound))–\(FigureWords.grouped(range.upperBound))"
  }
}
