import CivilTime
import Events
public import Settings

/// Lays out histograms over time, stacked by how sure the dates are: one, or small multiples of
/// one scale.
public enum HistogramLayout {
  /// Least width of a figure that holds an axis, in points.
  public static func leastWidth(style: Style) -> Double { 120 * Look(style: style).unit }

  /// The figure of a histogram, from its key down to the line that adds up.
  ///
  /// - Throws: `LayoutError` where the width is too small for an axis.
  public static func figure(
    for request: HistogramRequest, measuring: any TextMeasuring
  ) throws -> ChartFigure {
    let look = Look(style: request.style)
    guard request.width >= leastWidth(style: request.style) else {
      throw LayoutError(
        "a histogram of \(request.width) pt is too narrow for an axis",
        hint: "give it at least \(Int((120 * look.unit).rounded(.up))) pt, or smaller type")
    }
    return HistogramPlan(request: request, look: look, gauge: TypeGauge(measuring)).figure()
  }
}

/// One panel: a name and its incidents.
struct HistogramPanel {
  var name: String
  /// Shorter name, for where the name does not fit.
  var shortName: String
  var nativeName: String
  var entries: [Int]
}

/// Everything that the panels of a histogram share.
struct HistogramPlan {
  let request: HistogramRequest
  let look: Look
  let gauge: TypeGauge
  let words: FigureWords
  let timeWords: TimeWords
  let entries: [TimelineEntry]
  let panels: [HistogramPanel]
  let columns: Int

  var unit: Double { look.unit }
  private let columnGap = 14.0

  init(request: HistogramRequest, look: Look, gauge: TypeGauge) {
    self.request = request
    self.look = look
    self.gauge = gauge
    let words = FigureWords(language: request.language)
    self.words = words
    timeWords = TimeWords(language: request.language)
    var timeline = TimelineRequest(
      incidents: [], directory: request.directory, publication: request.publication,
      width: request.width, reportDay: request.reportDay, language: request.language)
    timeline.period = request.period
    let entries = request.incidents.indices.map {
      TimelineEntry(request.incidents[$0], index: $0, number: $0 + 1, request: timeline)
    }
    self.entries = entries
    let inside = entries.indices.filter { !entries[$0].isOutside }
    let panels = HistogramPlan.panels(
      inside, request: request, names: LaneNames(directory: request.directory, words: words))
    self.panels = panels
    let most = max(1, Int((request.width + columnGap * look.unit) / (134 * look.unit)))
    columns = request.parting == nil ? 1 : max(1, min(most, request.mostColumns, panels.count))
  }

  private static func panels(
    _ inside: [Int], request: HistogramRequest, names: LaneNames
  ) -> [HistogramPanel] {
    guard let parting = request.parting else {
      return [HistogramPanel(name: "", shortName: "", nativeName: "", entries: inside)]
    }
    var groups: [String: [Int]] = [:]
    for position in inside {
      let incident = request.incidents[position]
      let key =
        switch parting {
        case .type: incident.type
        case .agency: names.agency(of: incident)
        case .province: names.place(of: incident)
        }
      groups[key, default: []].append(position)
    }
    func name(_ key: String) -> LaneNames.Name {
      switch parting {
      case .type:
        LaneNames.Name(
          key: key, name: request.directory.types[key]?.label ?? key, nativeName: "", rank: 0)
      case .agency: names.agencyName(key)
      case .province: names.placeName(key)
      }
    }
    let named = groups.map { (name($0.key), $0.value) }.sorted {
      ($0.0.rank, -$0.1.count, $0.0.name, $0.0.key) < ($1.0.rank, -$1.1.count, $1.0.name, $1.0.key)
    }
    return named.map {
      HistogramPanel(
        name: $0.0.name,
        shortName: names.shortAgency(id: $0.0.key) ?? $0.0.name,
        nativeName: $0.0.nativeName, entries: $0.1)
    }
  }

  private var panelWidth: Double {
    (request.width - columnGap * unit * Double(columns - 1)) / Double(columns)
  }

  private var bars: Double {
    request.barHeight ?? (request.parting == nil ? 90 * unit : 42 * unit)
  }

  func figure() -> ChartFigure {
    var canvas = Canvas(gauge: gauge)
    let keyHeight = drawKey(on: &canvas)
    let undatedWidth = entries.contains { !$0.isDated } ? 26 * unit : 0
    let extents = entries.compactMap { $0.isOutside ? nil : $0.extent }
    let domain =
      request.period.map { ($0.lowerBound.dayNumber, $0.upperBound.dayNumber + 1) }
      ?? TimeAxis.domain(of: extents, fallbackDay: request.reportDay.dayNumber)
    let scale = TimeScale(segments: [
      .init(first: domain.0, end: domain.1, x0: 0, x1: panelWidth - undatedWidth)
    ])
    let bins = histogramBins(scale)
    let counts = panels.map { count($0.entries, bins: bins) }
    let most = counts.flatMap { $0.map { $0.reduce(0, +) } }.max() ?? 0
    let drawing = HistogramBars(bins: bins, look: look, height: bars, most: most)
    let ticks = TickMaker(gauge: gauge, look: look, words: timeWords).linear(scale.segments[0])
    let headHeight = (request.parting == nil ? 0 : 13) * unit
    let panelHeight = headHeight + 10 * unit + bars + (ticks.minor.isEmpty ? 16 : 24) * unit
    for (index, panel) in panels.enumerated() {
      let start = canvas.items.count
      let x = Double(index % columns) * (panelWidth + columnGap * unit)
      let y = keyHeight + Double(index / columns) * panelHeight
      draw(
        panel, counts: counts[index], drawing: drawing, scale: scale, ticks: ticks,
        head: headHeight, undatedWidth: undatedWidth, on: &canvas)
      canvas.shift(from: start, x: x, y: y)
    }
    let rows = (panels.count + columns - 1) / columns
    return finish(&canvas, top: keyHeight + Double(rows) * panelHeight)
  }

  private func finish(_ canvas: inout Canvas, top: Double) -> ChartFigure {
    let undated = entries.reduce(0) { $0 + (!$1.isOutside && !$1.isDated ? 1 : 0) }
    let outside = entries.reduce(0) { $0 + ($1.isOutside ? 1 : 0) }
    let shown = entries.count - undated - outside
    let sum = words.histogramSum(shown: shown, undated: undated, outside: outside)
    let lines = BalancedLines.wrap(sum, to: request.width) { gauge.width($0, look.small) }
    canvas.part(SceneTag(.note)) { canvas in
      for (index, line) in lines.enumerated() {
        canvas.text(
          line, x: 0, baseline: top + (8 + Double(index) * 9.4) * unit, font: look.small,
          ink: .secondary)
      }
    }
    return ChartFigure(
      items: canvas.items, width: request.width,
      height: Canvas.snap(top + (2 + Double(lines.count) * 9.4) * unit), shown: shown,
      undated: undated, outside: outside, summary: sum)
  }

  /// The unit asked for, or the finest of at least 5.5 points; coarser units where it has less.
  private func histogramBins(_ scale: TimeScale) -> DensityBins {
    let density = scale.segments[0].density
    let steps: [CalendarStep] = [
      .days(1), .weeks(1), .months(1), .months(3), .years(1), .years(2), .years(5), .years(10),
      .years(20), .years(50), .years(100), .years(500), .years(1000),
    ]
    let (finest, least): (Int, Double) =
      switch request.unit {
      case .automatic: (0, 5.5)
      case .month: (2, 2)
      case .quarter: (3, 2)
      case .year: (4, 2)
      }
    let step = steps[finest...].first { $0.meanDays * density >= least * unit }
    return DensityBins(scale: scale, step: step ?? .years(1000))
  }

  private func count(_ positions: [Int], bins: DensityBins) -> [HistogramBars.Counts] {
    var counts = [HistogramBars.Counts](
      repeating: [0, 0, 0], count: bins.starts.count)
    for position in positions {
      let entry = entries[position]
      guard let extent = entry.extent, let certainty = CertaintyClass(entry.certainty)
      else { continue }
      counts[bins.bin(of: extent.first)][certainty.rawValue] += 1
    }
    return counts
  }
}
