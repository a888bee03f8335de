import CivilTime
import Events

/// Everything that the parts of one timeline share.
struct TimelineContext {
  let request: TimelineRequest
  let entries: [TimelineEntry]
  let names: LaneNames
  let words: FigureWords
  let timeWords: TimeWords
  let gauge: TypeGauge
  let look: Look
  let axis: TimeAxis
  /// Width of the lane heads; 0 where they stand above their rows.
  let headWidth: Double
  /// Width of the undated gutter; 0 where everything is dated.
  let gutterWidth: Double

  /// Positions of entries that began on an earlier sheet.
  var carried: Set<Int> = []

  /// Whether lane heads stand above their rows because the figure is narrow.
  var isCompact: Bool { headWidth == 0 }
  var left: Double { axis.scale.left }
  var right: Double { axis.scale.right }
  var width: Double { request.width }
  /// Where the marks of the gutter begin.
  var gutterX: Double { right + 7 * look.unit }

  init(request: TimelineRequest, measuring: any TextMeasuring) throws {
    try self.init(request: request, gauge: TypeGauge(measuring))
  }

  init(request: TimelineRequest, gauge: TypeGauge) throws {
    let look = Look(style: request.style)
    let unit = look.unit
    guard request.width >= TimelineLayout.leastWidth(style: request.style) else {
      throw LayoutError(
        "a timeline of \(request.width) pt is too narrow for an axis and a label",
        hint: "give it at least \(Int((160 * unit).rounded(.up))) pt, or smaller type")
    }
    guard request.numbers.count == request.incidents.count else {
      throw LayoutError(
        "\(request.incidents.count) incidents have \(request.numbers.count) register numbers",
        hint: "give one number for each incident")
    }
    try TimelineContext.checkLanes(request)
    self.request = request
    self.look = look
    let words = FigureWords(language: request.language)
    self.gauge = gauge
    self.words = words
    timeWords = TimeWords(language: request.language)
    names = LaneNames(directory: request.directory, words: words)
    var entries: [TimelineEntry] = []
    entries.reserveCapacity(request.incidents.count)
    for index in request.incidents.indices {
      entries.append(
        TimelineEntry(
          request.incidents[index], index: index, number: request.numbers[index], request: request))
    }
    self.entries = entries
    headWidth = request.width < 400 * unit ? 0 : min(150 * unit, request.width * 0.2549)
    let most = entries.filter { !$0.isDated }.map(\.number).max()
    gutterWidth =
      most.map {
        max(
          gauge.width("\($0)", look.smallBold) + 17 * unit,
          gauge.width(words.undated, look.smallBold) + 6 * unit)
      } ?? 0
    let maker = TickMaker(gauge: gauge, look: look, words: timeWords)
    axis = TimeAxis(
      extents: entries.compactMap { $0.isOutside ? nil : $0.extent }, period: request.period,
      breaksPeriod: request.breaksPeriod,
      fallbackDay: request.reportDay.dayNumber, left: headWidth,
      right: request.width - gutterWidth, maker: maker)
  }

  private static func checkLanes(_ request: TimelineRequest) throws {
    for key in request.laneOrder {
      let isKnown =
        request.grouping == .agencyThenProvince
        ? request.directory.agencies[key] != nil : request.directory.places[key] != nil
      guard isKnown else {
        throw LayoutError(
          "the lane order names '\(key)', which no \(request.grouping == .agencyThenProvince ? "agency" : "place") has as its id",
          hint: "use an id of the knowledge pack")
      }
    }
  }

  /// Words for those who cannot see a mark, and where it leads.
  func tag(_ entry: TimelineEntry) -> SceneTag {
    let incident = request.incidents[entry.index]
    return SceneTag(
      .span, label: "\(entry.number): \(incident.title.printable). \(date(of: entry))",
      link: .destination("incident-\(entry.number)"),
      destination: request.markDestinationPrefix.map { "\($0)\(entry.number)" })
  }

  /// When it was, as far as is known; what the form of a date says by itself is not said again.
  private func date(of entry: TimelineEntry) -> String {
    let certainty = words.key(.mark(entry.certainty))
    guard let extent = entry.extent else { return certainty }
    switch entry.certainty {
    case .day where extent.first == extent.last: return timeWords.date(extent.first)
    case .range: return timeWords.span(extent.first, extent.last)
    case .coarse:
      if let name = timeWords.wholeUnit(extent.first, extent.last) { return name }
    default: break
    }
    return timeWords.span(extent.first, extent.last) + ", " + certainty
  }

  /// A name that fits the head of a lane: the name, the short name, or as many of its words as
  /// have room.
  func headName(_ name: String, key: String, room: Double) -> String {
    func fits(_ text: String) -> Bool { gauge.width(text, look.mediumBold) <= room }
    if fits(name) { return name }
    if let short = names.shortAgency(id: key), fits(short) { return short }
    let lines = BalancedLines.wrap(name, to: room) { gauge.width($0, look.mediumBold) }
    guard let first = lines.first, fits(first) else { return "" }
    return first
  }

  /// What a figure of lanes shows, in words.
  func summary(_ lanes: [TimelineLane], lanesAreParts: Bool, isIndex: Bool, sum: String) -> String {
    let byAgency = (request.grouping == .agencyThenProvince) != lanesAreParts
    return words.summary(
      byAgency: byAgency, period: timeWords.stretch(axis.wholeFirst, axis.wholeEnd), lanes: lanes,
      isIndex: isIndex, sum: sum)
  }

  /// Marks of a height on this axis.
  func placing(_ height: Double) -> MarkPlacing {
    MarkPlacing(scale: axis.scale, height: height, gutter: gutterX)
  }

  func labels(_ height: Double) -> LabelMaker {
    LabelMaker(gauge: gauge, look: look, markHeight: height, left: left, right: right)
  }
}
