import ArgumentParser
import Events
import Jobs
import Settings

/// `dateline chart timeline`.
struct TimelineChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Incidents on a time axis, by agency or by province.",
    discussion: """
      Without --height the chart has the height that it needs. With it, everything stands in a box \
      of that width and height, as for a slide: with titles where they fit, else with type and \
      place, else as strips of density with the most important incidents; never with an overlap. \
      With --sheets or --every-mark there are several of such boxes: by lane, and where a lane is \
      higher than a sheet, by time. SVG and PNG then take a file a sheet: chart-1.svg, chart-2.svg.

      Example: dateline chart timeline FOLDER --by province -o timeline.svg
      """)

  @OptionGroup var options: ChartOptions

  @Option(help: "agency: a lane an agency, provinces inside; province: the other way round.")
  var by: String = "agency"

  @Option(help: "Height of a sheet in points: a fixed box, as of a slide.")
  var height: Double?

  @Flag(help: "Several sheets where one is not enough; of the height of a page without --height.")
  var sheets = false

  @Flag(help: "Every incident as a mark, on as many sheets as it takes.")
  var everyMark = false

  @Option(help: "A lane to begin with, by id or name of its agency or place; may be given again.")
  var lane: [String] = []

  @Flag(help: "Draw the lanes of --lane even where they hold no incident.")
  var emptyLanes = false

  @Option(help: "An incident, by id, to show before all others; may be given again.")
  var pin: [String] = []

  @Flag(help: "Print counts, collisions and label shares of the timeline as JSON; needs -o FILE.")
  var metrics = false

  func validate() throws {
    if metrics && options.output == "-" {
      throw ValidationError("--metrics needs -o FILE: standard output takes one thing at a time")
    }
    if let height, !(60...20_000).contains(height) {
      throw ValidationError("--height must be from 60 to 20000 points")
    }
    if emptyLanes && lane.isEmpty {
      throw ValidationError("--empty-lanes needs --lane: which lanes are to be drawn")
    }
  }

  func run() throws {
    guard let grouping = ReportSection.Grouping(rawValue: by) else {
      throw Problem(
        code: "invalid-option", message: "--by cannot be '\(by)'",
        hint: "use agency or province", status: .usage)
    }
    try options.draw(.timeline(by: grouping)) { run in
      run.timeline = try choices(grouping, run.dossier)
    } also: { run in
      metrics ? try run.timelineMetrics(by: grouping, width: options.width) : []
    }
  }

  private func choices(
    _ grouping: ReportSection.Grouping, _ dossier: Dossier
  ) throws(Problem) -> TimelineChoices {
    var choices = TimelineChoices()
    choices.height = height
    choices.paging = everyMark ? .everyMark : sheets ? .sheets : .single
    choices.keepsEmptyLanes = emptyLanes
    choices.lanes =
      switch grouping {
      case .agency: try options.filters.agencies(lane, in: dossier.directory, option: "--lane")
      case .province: try options.filters.places(lane, in: dossier.directory, option: "--lane")
      }
    (choices.first, choices.last) = try options.filters.period()
    for id in pin {
      guard dossier.incidents.contains(where: { $0.id == id }) else {
        throw Problem(
          code: "unknown-incident", message: "--pin knows no incident '\(id)'",
          hint: "list the ids with: dateline incidents", status: .usage)
      }
      choices.pinned.insert(id)
    }
    return choices
  }
}
