import CivilTime
import Events
import Layout
import Settings

/// The timelines of a report, laid out once: their figures by the position of their section.
struct Timelines {
  /// Figures of each timeline section, by its index among the sections.
  private(set) var figures: [Int: [TimelineFigure]] = [:]
  /// Numbers of incidents whose mark has a destination of its own.
  private(set) var marked: Set<Int> = []

  /// Lays out every timeline that a definition asks for.
  ///
  /// - Parameter isPaged: whether figures must fit pages; else few incidents take one figure of
  ///   natural height.
  /// - Throws: `LayoutError` where the page is too small for a timeline.
  init(facts: Facts, frame: PageFrame, definition: ReportDefinition, isPaged: Bool = true) throws {
    guard !facts.incidents.isEmpty else { return }
    var isFirst = true
    for (index, section) in definition.sections.enumerated() {
      guard case .timeline(let grouping) = section.kind else { continue }
      // A single incident looks the same by province: it is drawn once.
      guard isFirst || facts.incidents.count > 1 else { continue }
      var request = TimelineRequest(
        dossier: facts.dossier,
        grouping: grouping == .agency ? .agencyThenProvince : .provinceThenAgency,
        width: frame.contentWidth,
        height: isPaged || facts.incidents.count > 60
          ? frame.bodyHeight - TimelineSection.headingHeight(frame, title: section.title) : nil,
        style: frame.style, reportDay: facts.asOf ?? facts.period?.last ?? CivilDate(dayNumber: 0),
        language: definition.language)
      // The register leads back to the first timeline that shows the incident.
      request.markDestinationPrefix = isFirst ? Destination.markPrefix : nil
      var drawn = try TimelineLayout.figures(for: request, measuring: frame.measuring)
      if isFirst {
        for index in drawn.indices { drawn[index].items = named(drawn[index].items) }
      }
      figures[index] = drawn
      isFirst = false
    }
  }

  /// Notes which marks have a name; a further mark of the same incident loses it.
  private mutating func named(_ items: [SceneItem]) -> [SceneItem] {
    items.map { item in
      guard case .open(var tag) = item, let name = tag.destination,
        name.hasPrefix(Destination.markPrefix),
        let number = Int(name.dropFirst(Destination.markPrefix.count))
      else { return item }
      if marked.insert(number).inserted { return item }
      tag.destination = nil
      return .open(tag)
    }
  }
}

/// A timeline: each of its sheets under a title that states what it shows.
struct TimelineSection {
  let context: SectionContext
  let grouping: ReportSection.Grouping

  private var frame: PageFrame { context.frame }
  private var facts: Facts { context.facts }
  private var words: ReportWords { facts.words }

  /// Room for a title and two lines under it.
  ///
  /// - Parameter title: a title that is given; one that the data give fits a line.
  static func headingHeight(_ frame: PageFrame, title: String? = nil) -> Double {
    let lead = frame.style.large.lead
    let given = title.map {
      frame.paragraph(
        [TextRun($0 + " (continued)", frame.large)], width: frame.contentWidth, lead: lead,
        wrap: .balanced
      ).height
    }
    return 8 + max(lead, given ?? 0) + 2 + 2 * frame.style.medium.lead + 12
  }

  func compose(into flow: inout PageFlow, title: String?, figures: [TimelineFigure]) {
    let base = words("Timeline by \(grouping.rawValue)", grouping == .agency ? "기관별 연표" : "도별 연표")
    for (index, figure) in figures.enumerated() {
      let destination = "timeline-\(grouping.rawValue)" + (index == 0 ? "" : "-\(index + 1)")
      let name = figures.count > 1 ? base + sheet(index + 1, of: figures.count) : base
      var heading = heading(figure)
      if let title { heading = index == 0 ? title : title + words(", continued", " (계속)") }
      flow.begin(
        name, title: heading, deck: deck(figure, count: figures.count), destination: destination,
        body: figure.height)
      flow.place(
        [.open(SceneTag(.figure, label: figure.summary))] + figure.items + [.close],
        height: figure.height)
    }
  }

  private func sheet(_ number: Int, of count: Int) -> String {
    words(", sheet \(number) of \(count)", ", \(count)장 중 \(number)장")
  }

  /// “Ministry of State Security leads 11 of 29 incidents”.
  func heading(_ figure: TimelineFigure) -> String {
    let total = facts.incidents.count - figure.metrics.outside
    let all = Wording.number(total)
    if case .lane(let key) = figure.kind {
      // What goes on from an earlier sheet was counted there.
      let count = Wording.number(
        figure.shown + figure.binned + figure.undated - figure.carried)
      let name = laneName(key)
      return fitting([
        words("\(name): \(count) of \(all) incidents", "\(name): 사건 \(all)건 중 \(count)건"),
        "\(name): \(count)", name,
        words("\(count) of \(all) incidents", "사건 \(all)건 중 \(count)건"),
      ])
    }
    guard total >= 5 else { return words.count(total, .incident) }
    // Lanes of places that no text names are doubts, not findings; lanes of several bodies are no
    // finding about any.
    let lanes = figure.lanes.filter {
      !$0.key.isEmpty && !$0.key.hasPrefix("…")
        && (grouping == .agency || (facts.dossier.directory.places[$0.key]?.level ?? 0) > 0)
    }
    let none = facts.incidents.count { $0.place?.province == nil }
    // A lane that goes on was the finding of an earlier sheet, unless the sheet has no other.
    let begun = lanes.filter { !$0.isContinued }
    let told = begun.isEmpty ? lanes : begun
    // Among equals the first, as the sheet has them.
    guard let top = told.reduce(told.first, { $1.count > ($0?.count ?? 0) ? $1 : $0 }) else {
      return grouping == .province && none > 1
        ? words.share(none, of: total, "names no province", "name no province", "도 불명")
        : words.count(total, .incident)
    }
    let counts = lanes.map(\.count).sorted(by: >)
    // Where none stands out, that is what the whole shows.
    let isWhole = figure.sheet == 1
    let next = counts.count > 1 ? counts[1] : 0
    if isWhole, counts.count > 1, top.count * 5 < total * 2, top.count < next * 2 {
      return fitting(noneStandsOut(top.count, all) + [words.count(total, .incident)])
    }
    let name = laneName(top.key)
    let count = Wording.number(top.count)
    let counted = words("\(name): \(count) of \(all) incidents", "\(name): 사건 \(all)건 중 \(count)건")
    let short = words("\(name): \(count) of \(all)", "\(name): \(all)건 중 \(count)건")
    if grouping == .province {
      let without = Wording.number(none)
      let tail = words("; \(without) name no province", "; \(without)건은 도 불명")
      let both = none > 1 && isWhole ? [counted + tail, short + tail] : []
      return fitting(both + [counted, short] + unnamed(top.count, all))
    }
    let verb = Wording.isPlural(name) ? "lead" : "leads"
    let whole = words(
      "\(name) \(verb) \(count) of \(all) incidents", "\(name), 사건 \(all)건 중 \(count)건의 주된 기관")
    return fitting([whole, counted, short] + unnamed(top.count, all))
  }

  /// Where no name fits a line: “None here has more than 4 of 100”.
  private func unnamed(_ most: Int, _ all: String) -> [String] {
    let count = Wording.number(most)
    return [
      most == 1
        ? words("One incident each", "저마다 사건 1건")
        : words("None here has more than \(count) of \(all)", "저마다 \(all)건 중 \(count)건 이하")
    ]
  }

  /// “No agency leads more than 13 of 100 incidents”.
  private func noneStandsOut(_ most: Int, _ all: String) -> [String] {
    let count = Wording.number(most)
    return grouping == .agency
      ? [
        words(
          "No agency leads more than \(count) of \(all) incidents",
          "어느 기관도 사건 \(all)건 중 \(count)건을 넘지 않음"),
        words("No agency leads more than \(count) of \(all)", "기관마다 \(count)건 이하"),
      ]
      : [
        words(
          "No province has more than \(count) of \(all) incidents",
          "어느 도도 사건 \(all)건 중 \(count)건을 넘지 않음"),
        words("No province has more than \(count) of \(all)", "도마다 \(count)건 이하"),
      ]
  }

  /// Name of the lane of a sheet in full, with its name in the second script.
  private func fullName(_ figure: TimelineFigure) -> String? {
    guard case .lane(let key) = figure.kind, !key.isEmpty else { return nil }
    let directory = facts.dossier.directory
    let names =
      grouping == .agency
      ? directory.agencies[key].map { ($0.name, $0.nativeName) }
      : directory.places[key].map { ($0.name, $0.level > 0 ? $0.nativeName : "") }
    return names.map { $0.1.isEmpty ? $0.0 : "\($0.0) \($0.1)" }
  }

  /// Name of a lane, as titles have it.
  private func laneName(_ key: String) -> String {
    if key.isEmpty {
      return grouping == .agency
        ? words("No body named", "기관 없음") : words("No place stated", "장소 불명")
    }
    return Wording.capitalised(
      grouping == .agency ? facts.shortName(agency: key) : facts.placeName(key))
  }

  /// The first that fits one line, else the last.
  private func fitting(_ candidates: [String]) -> String {
    candidates.first { frame.measuring.width(of: $0, font: frame.large) <= frame.contentWidth }
      ?? candidates.last ?? ""
  }

  /// First and last day of what a figure shows.
  private func period(_ figure: TimelineFigure) -> (first: CivilDate, last: CivilDate)? {
    figure.period.map { ($0.lowerBound, $0.upperBound) } ?? facts.period
  }

  func deck(_ figure: TimelineFigure, count: Int) -> String {
    var text =
      grouping == .agency
      ? words("Incidents by lead agency and place", "주된 기관과 장소별 사건")
      : words("Incidents by place and agency", "장소와 기관별 사건")
    if case .lane = figure.kind, let lane = fullName(figure) {
      text =
        grouping == .agency
        ? words("\(lane): incidents by place", "\(lane): 장소별 사건")
        : words("\(lane): incidents by agency", "\(lane): 기관별 사건")
    }
    if let period = period(figure) { text += ", " + words.period(period.first, period.last) }
    if count > 1 {
      text += words("; sheet \(figure.sheet) of \(count)", "; \(count)장 중 \(figure.sheet)장")
    }
    return text + words(". Numbers are those of the register.", ". 번호는 목록의 번호이다.")
  }
}
