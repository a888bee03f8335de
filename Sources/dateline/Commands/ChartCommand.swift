import ArgumentParser
import Jobs
import Settings

/// `dateline chart`: single charts, to embed.
struct ChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chart",
    abstract: "Draw a single chart as SVG, PNG or PDF.",
    subcommands: [
      TimelineChartCommand.self, MatrixChartCommand.self, MapChartCommand.self,
      HistogramChartCommand.self, MultiplesChartCommand.self,
    ])
}

/// What all charts share.
struct ChartOptions: ParsableArguments {
  @OptionGroup var inputs: Inputs
  @OptionGroup(title: "Which incidents") var filters: Filters
  @OptionGroup(title: "Drawing") var drawing: DrawingOptions

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "Where to: a path whose ending says the format, or - for standard output.", valueName: "path"),
    completion: .file())
  var output: String = "-"

  @Option(
    help: ArgumentHelp(
      "svg, png, pdf or scene-json; else by the ending of the output.", valueName: "format"),
    completion: .list(["svg", "png", "pdf", "scene-json"]))
  var format: String?

  @Option(
    help: ArgumentHelp("Width in points (72 to the inch).", valueName: "points"))
  var width: Double?

  @Option(
    help: ArgumentHelp("A title in place of the finding that the data give.", valueName: "words"))
  var title: String?

  @Option(
    help: ArgumentHelp("A style sheet: the name of a built-in one, or a path.", valueName: "style"),
    completion: Candidates.styles)
  var style: String?

  @Option(
    help: ArgumentHelp(
      "The day up to which the chart was compiled, as 2026-11-22.", valueName: "day"))
  var asOf: String?

  func validate() throws {
    if let width, !(100...20_000).contains(width) {
      throw ValidationError("--width must be from 100 to 20000 points")
    }
  }

  /// Draws the chart and writes it where it is wanted.
  ///
  /// - Parameter also: what else is to be printed of the same report.
  func draw(_ kind: ChartKind, also: (ReportRun) throws -> [UInt8] = { _ in [] }) throws {
    let plan = try ReportPlan(
      corpus: inputs.paths, definition: nil, style: style, asOf: asOf)
    let format = try chosenFormat()
    let (store, summary) = try inputs.open()
    var run = try plan.run(on: store, filters: filters)
    run.rendering = drawing.choices
    let (file, warnings) = try run.chart(kind, format: format, width: width, title: title)
    for warning in warnings { Messages.warn(warning) }
    try OneOutput.write(file.bytes, to: output)
    StandardOutput.write(try also(run))
    try summary.throwIfPartial()
  }

  private func chosenFormat() throws(Problem) -> ChartFormat {
    let ending = output.split(separator: ".").last.map { $0.lowercased() } ?? ""
    let word = format?.lowercased() ?? (output.contains(".") ? ending : "svg")
    guard let chosen = ChartFormat(rawValue: word) else {
      throw Problem(
        code: "invalid-option", message: "a chart cannot be written as '\(word)'",
        hint: "use svg, png or pdf, as in -o chart.svg", status: .usage)
    }
    return chosen
  }
}

/// `dateline chart timeline`.
struct TimelineChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: "Incidents on a time axis, by agency or by province.",
    discussion: "Example: dateline chart timeline FOLDER --by province -o timeline.svg")

  @OptionGroup var options: ChartOptions

  @Option(
    help: ArgumentHelp(
      "agency: a lane an agency, provinces inside; province: the other way round.",
      valueName: "grouping"), completion: .list(["agency", "province"]))
  var by: String = "agency"

  @Flag(help: "Print counts, collisions and label shares of the timeline as JSON; needs -o FILE.")
  var metrics = false

  func validate() throws {
    if metrics && options.output == "-" {
      throw ValidationError("--metrics needs -o FILE: standard output takes one thing at a time")
    }
  }

  func run() throws {
    guard let grouping = ReportSection.Grouping(rawValue: by) else {
      throw Problem(
        code: "invalid-option", message: "--by cannot be '\(by)'",
        hint: "use agency or province", status: .usage)
    }
    try options.draw(.timeline(by: grouping)) { run in
      metrics ? try run.timelineMetrics(by: grouping, width: options.width) : []
    }
  }
}

/// `dateline chart matrix`.
struct MatrixChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "matrix", abstract: "A table of counts: agency by province, or other pairs.",
    discussion: "Example: dateline chart matrix FOLDER --rows agency --columns year -o matrix.pdf")

  @OptionGroup var options: ChartOptions

  @Option(
    help: ArgumentHelp("agency, province, type, year, source or certainty.", valueName: "axis"),
    completion: .list(ReportSection.TableAxis.allCases.map(\.rawValue)))
  var rows: String = "agency"

  @Option(
    help: ArgumentHelp("agency, province, type, year, source or certainty.", valueName: "axis"),
    completion: .list(ReportSection.TableAxis.allCases.map(\.rawValue)))
  var columns: String = "province"

  func run() throws {
    try options.draw(
      .matrix(rows: try axis(rows, "--rows"), columns: try axis(columns, "--columns")))
  }

  private func axis(_ word: String, _ option: String) throws(Problem) -> ReportSection.TableAxis {
    guard let axis = ReportSection.TableAxis(rawValue: word) else {
      throw Problem(
        code: "invalid-option", message: "\(option) cannot be '\(word)'",
        hint: "use " + ReportSection.TableAxis.allCases.map(\.rawValue).joined(separator: ", "),
        status: .usage)
    }
    return axis
  }
}
