import Events
import Settings

/// The line that says what the marks mean: only the kinds in use.
struct MarkKey {
  /// One sample with its words.
  enum Sample: Hashable {
    case mark(DateCertainty)
    case approximate
    case binSolid
    case binHollow

    var isMark: Bool {
      if case .mark = self { return true }
      return false
    }
  }
  let gauge: TypeGauge
  let look: Look
  let words: FigureWords

  /// Samples of the kinds that a set of entries shows, the surest first.
  static func samples(of entries: some Sequence<TimelineEntry>, hasDensity: Bool) -> [Sample] {
    var kinds: Set<DateCertainty> = []
    var isApproximate = false
    for entry in entries {
      kinds.insert(entry.certainty)
      if entry.isApproximate && entry.isDated { isApproximate = true }
    }
    var result = DateCertainty.allCases.filter(kinds.contains).map(Sample.mark)
    if isApproximate { result.append(.approximate) }
    if hasDensity { result += [.binSolid, .binHollow] }
    return result
  }

  private func width(of sample: Sample) -> Double {
    let h = look.mark
    let glyph: Double =
      switch sample {
      case .mark(let certainty): MarkGlyph.sampleWidth(certainty, height: h)
      case .approximate: MarkGlyph.sampleWidth(.day, isApproximate: true, height: h)
      case .binSolid, .binHollow: 0.6 * h
      }
    return glyph + look.numberGap + gauge.width(words.key(sample), look.small)
  }

  /// Lines of samples that fit a width.
  private func lines(_ samples: [Sample], room: Double) -> [[Sample]] {
    var lines: [[Sample]] = []
    var used = 0.0
    for sample in samples {
      let width = width(of: sample)
      if !lines.isEmpty, used + 7 * look.unit + width <= room {
        lines[lines.count - 1].append(sample)
        used += 7 * look.unit + width
      } else {
        lines.append([sample])
        used = width
      }
    }
    return lines
  }

  /// Height of the key in points.
  func height(_ samples: [Sample], room: Double) -> Double {
    Double(lines(samples, room: room).count) * 11 * look.unit
  }

  /// Draws the key from a top edge down, spread over the width with gaps of at most 14 points.
  func draw(_ samples: [Sample], room: Double, top: Double, on canvas: inout Canvas) {
    var middle = top + 5 * look.unit
    for line in lines(samples, room: room) {
      let widths = line.map(width)
      let spare = room - widths.reduce(0, +)
      let gap = min(14 * look.unit, spare / Double(max(1, line.count - 1)))
      var x = 0.0
      for (sample, width) in zip(line, widths) {
        draw(sample, x: x, middle: middle, on: &canvas)
        canvas.text(
          words.key(sample), x: x + width - gauge.width(words.key(sample), look.small),
          baseline: middle + look.centring, font: look.small)
        x += width + gap
      }
      middle += 11 * look.unit
    }
  }

  private func draw(_ sample: Sample, x: Double, middle: Double, on canvas: inout Canvas) {
    let h = look.mark
    let box = Rect(x: x, y: middle - h / 2, width: 6 * h, height: h)
    switch sample {
    case .mark(let certainty):
      canvas.items += MarkGlyph.sample(certainty, in: box)
    case .approximate:
      canvas.items += MarkGlyph.sample(.day, isApproximate: true, in: box)
    case .binSolid:
      canvas.fill(x, middle - 0.75 * h, 0.6 * h, 1.5 * h, ink: .density)
    case .binHollow:
      canvas.items.append(
        .rect(
          Canvas.rect(x, middle - 0.75 * h, 0.6 * h, 1.5 * h), fill: .paper,
          stroke: Stroke(.density, 0.4 * look.unit)))
    }
  }
}

extension FigureWords {
  /// What a sample of the key means.
  func key(_ sample: MarkKey.Sample) -> String {
    switch sample {
    case .mark(let certainty): return isKorean ? korean(certainty) : english(certainty)
    case .approximate: return isKorean ? "그 무렵" : "about then"
    case .binSolid: return isKorean ? "막대: 한 칸 안" : "bar: within one bin"
    case .binHollow: return isKorean ? "더 긺, 시작 칸에" : "longer, at its start"
    }
  }

  private func english(_ certainty: DateCertainty) -> String {
    switch certainty {
    case .day: "day known"
    case .range: "stated range"
    case .between: "between"
    case .before: "by this day"
    case .after: "from this day on"
    case .coarse: "month or year"
    case .since: "since"
    case .continuing: "ongoing"
    case .publicationOnly: "publication date only"
    case .unknownYear: "year unknown"
    case .undated: "undated"
    }
  }

  private func korean(_ certainty: DateCertainty) -> String {
    switch certainty {
    case .day: "날짜 확인"
    case .range: "명시된 기간"
    case .between: "두 날 사이"
    case .before: "이날까지"
    case .after: "이날부터"
    case .coarse: "월·연도만"
    case .since: "이때부터 계속"
    case .continuing: "계속"
    case .publicationOnly: "보도일만"
    case .unknownYear: "연도 미상"
    case .undated: "일자 미상"
    }
  }
}
