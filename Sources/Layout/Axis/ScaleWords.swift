/// Says the scales of an axis in words, so that a ruler can check them.
struct ScaleWords {
  let axis: TimeAxis
  let words: TimeWords
  /// Whether the whole period stands above, true to scale.
  var hasStrip = true

  /// Points of a centimetre.
  private static let centimetre = 72 / 2.54

  /// One sentence or two; empty for one linear axis, which its ticks explain.
  var sentence: String {
    guard axis.isBroken else { return "" }
    let pairs = Array(zip(axis.windows, axis.scale.segments))
    let short = pairs.filter(\.0.isShort)
    let long = pairs.filter { !$0.0.isShort }
    let names = short.map { words.stretch($0.0.first, $0.0.end) }
    if words.isKorean {
      var parts: [String] = []
      if let segment = short.first?.1 {
        let others = long.isEmpty ? "" : "(\(names.joined(separator: ", ")))"
        parts.append("1cm는 \(length(segment))\(others)")
      }
      if let segment = long.first?.1 {
        parts.append((short.isEmpty ? "1cm는 " : "그 밖에는 ") + length(segment))
      }
      return "각 구간 안에서 시간은 균등하다: \(parts.joined(separator: ", ")). 구간 사이의 여백은 비례하지 않는다."
    }
    var parts: [String] = []
    if let segment = short.first?.1 {
      parts.append("1 cm is \(length(segment))" + (long.isEmpty ? "" : " in \(list(names))"))
    }
    if let segment = long.first?.1 {
      parts.append(short.isEmpty ? "1 cm is \(length(segment))" : "\(length(segment)) elsewhere")
    }
    return "Time is linear inside each window: \(parts.joined(separator: ", ")). "
      + "The folds between windows are not to scale\(hasStrip ? "; the strip above is" : "")."
  }

  private func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }

  private func length(_ segment: TimeScale.Segment) -> String {
    let days = ScaleWords.centimetre / segment.density
    if days < 60 {
      let count = tenths(days)
      return words.isKorean ? "\(count)일" : "\(count) days"
    }
    let count = tenths(days / 30.436875)
    return words.isKorean ? "\(count)개월" : "\(count) months"
  }

  /// A number with one decimal, without where that is 0.
  private func tenths(_ value: Double) -> String {
    let scaled = Int((value * 10).rounded())
    return scaled % 10 == 0 ? "\(scaled / 10)" : "\(scaled / 10).\(scaled % 10)"
  }
}
