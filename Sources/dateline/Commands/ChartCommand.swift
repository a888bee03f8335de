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
  /// - Parameters:
  ///   - also: what else is to be printed of the same report.
  ///   - shaped: what of the report is to be changed before it is drawn.
  func draw(
    _ kind: ChartKind, shaped: (inout ReportRun) throws -> Void = { _ in },
    also: (ReportRun) throws -> [UInt8] = { _ in [] }
  ) throws {
    let plan = try ReportPlan(
      corpus: inputs.paths, definition: nil, style: style, asOf: asOf)
    let format = try chosenFormat()
    let (store, summary) = try inputs.open()
    var run = try plan.run(on: store, filters: filters)
    run.rendering = drawing.choices
    try shaped(&run)
    let (files, warnings) = try run.charts(kind, format: format, width: width, title: title)
    for warning in warnings { Messages.warn(warning) }
    guard output != "-" || files.count == 1 else {
      throw Problem(
        code: "many-sheets",
        message: "\(files.count) sheets do not go to standard output as \(format.rawValue)",
        hint: "use -o FILE.\(format.rawValue) for a file a sheet, or --format pdf for one of all",
        status: .usage)
    }
    for (index, file) in files.enumerated() {
      try OneOutput.write(file.bytes, to: path(sheet: index, of: files.count))
    }
    StandardOutput.write(try also(run))
    try summary.throwIfPartial(warnings)
  }

  /// Where a sheet goes: `chart-2.svg` where there are several.
  private func path(sheet: Int, of count: Int) -> String {
    guard count > 1 else { return output }
    let name = output.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return "\(output)-\(sheet + 1)"
    }
    return "\(output[..<dot])-\(sheet + 1)\(output[dot...])"
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
