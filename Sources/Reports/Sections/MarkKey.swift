import Events
import Layout
import Settings

/// The kinds of dates in use, each with its mark, in one line or as many as it takes.
struct MarkKey {
  let frame: PageFrame
  var words = ReportWords(language: "en")

  func compose(_ dates: [DateEstimate], width: Double) -> (items: [SceneItem], height: Double) {
    let used = Set(dates.map(\.certainty))
    var entries: [(certainty: DateCertainty?, words: String)] =
      DateCertainty.allCases.filter(used.contains).map { ($0, words.certainty($0)) }
    if dates.contains(where: \.isApproximate) {
      entries.append((nil, words("~ about that time", "~ 그 무렵")))
    }
    let lead = frame.style.small.lead
    let widths = entries.map { entry -> Double in
      let words = frame.measuring.width(of: entry.words, font: frame.small)
      return words + (entry.certainty.map { MarkSample.width($0) + 4 } ?? 0)
    }
    // Lines are filled greedily; gaps are equal within the fullest line.
    var lines: [[Int]] = []
    var filled = 0.0
    for index in entries.indices {
      if !lines.isEmpty, filled + 7 + widths[index] <= width {
        lines[lines.count - 1].append(index)
        filled += 7 + widths[index]
      } else {
        lines.append([index])
        filled = widths[index]
      }
    }
    var items: [SceneItem] = [.open(SceneTag(.list))]
    var y = 0.0
    for line in lines {
      let sum = line.reduce(0) { $0 + widths[$1] }
      let gap = line.count > 1 ? min(22, (width - sum) / Double(line.count - 1)) : 0
      var x = 0.0
      for index in line {
        items.append(.open(SceneTag(.listItem)))
        var textX = x
        if let certainty = entries[index].certainty {
          items += MarkSample.items(
            certainty, in: Rect(x: x, y: y, width: MarkSample.width(certainty), height: lead))
          textX += MarkSample.width(certainty) + 4
        }
        items.append(
          frame.text(
            entries[index].words, frame.small,
            at: Point(textX, y + frame.baseline(frame.small, lead: lead))))
        items.append(.close)
        x += widths[index] + gap
      }
      y += lead
    }
    items.append(.close)
    return (items, y)
  }
}
