internal import Cairo
internal import Drawing
internal import Layout
internal import Reports
internal import Settings

extension ReportRun {
  /// A single chart, of a timeline on several sheets the first.
  ///
  /// - Parameters:
  ///   - kind: which chart.
  ///   - format: which kind of file.
  ///   - width: width in points; that of a briefing's text where nil.
  ///   - title: nil for the finding that the data give.
  /// - Returns: the file, and the characters that no installed font has.
  public func chart(
    _ kind: ChartKind, format: ChartFormat, width: Double? = nil, title: String? = nil
  ) throws(Problem) -> (file: OutputFile, warnings: [Problem]) {
    let (files, warnings) = try charts(kind, format: format, width: width, title: title)
    return (files.first ?? OutputFile(kind.fileName, []), warnings)
  }

  /// A single chart: one file, or where its sheets cannot share one, a file a sheet, in order,
  /// named with their numbers.
  ///
  /// - Parameters:
  ///   - kind: which chart.
  ///   - format: which kind of file; PDF and JSON hold all sheets.
  ///   - width: width in points; that of a briefing's text where nil.
  ///   - title: nil for the finding that the data give.
  /// - Returns: the files, and the characters that no installed font has.
  public func charts(
    _ kind: ChartKind, format: ChartFormat, width: Double? = nil, title: String? = nil
  ) throws(Problem) -> (files: [OutputFile], warnings: [Problem]) {
    let type = try measurer()
    let scene = try scene(of: kind, width: width, title: title, measuring: type)
    if format == .sceneJSON {
      return ([OutputFile(kind.fileName + ".json", try SceneJSON.bytes(of: scene))], [])
    }
    let isPerSheet = format == .svg || format == .png
    let pages = isPerSheet ? Array(scene.pages.indices) : [0]
    var files: [OutputFile] = []
    for page in pages {
      let bytes: [UInt8]
      do throws(DrawingError) {
        bytes =
          switch format {
          case .svg:
            try SVGRenderer(text: type).render(
              scene: scene, style: style, options: rendering.svg, page: page)
          case .sceneJSON: []
          case .png: try PNGRenderer(text: type).render(scene: scene, style: style, page: page)
          case .pdf:
            try PDFRenderer(text: type).render(scene: scene, style: style, options: pdfOptions)
          }
      } catch {
        throw Problem(error)
      }
      let number = pages.count > 1 ? "-\(page + 1)" : ""
      files.append(OutputFile(kind.fileName + number + "." + format.rawValue, bytes))
    }
    return (files, try missingGlyphs(of: type))
  }

  /// The choices of a timeline, with a width that was asked for.
  func choices(_ width: Double?) -> TimelineChoices {
    var choices = timeline
    choices.width = width ?? timeline.width
    return choices
  }

  private func scene(
    of kind: ChartKind, width: Double?, title: String?, measuring: CairoTextMeasurer
  ) throws(Problem) -> Scene {
    switch kind {
    case .timeline(let grouping):
      return try laidOut {
        try ChartSheet.timeline(
          dossier: dossier, by: grouping, choices: choices(width), title: title,
          definition: definition, style: style, measuring: measuring)
      }
    case .matrix(let rows, let columns):
      return try laidOut {
        try ChartSheet.matrix(
          dossier: dossier, rows: rows, columns: columns, width: width, title: title,
          definition: definition, style: style, measuring: measuring)
      }
    case .map:
      return try laidOut {
        try ChartSheet.map(
          dossier: dossier, width: width, title: title, definition: definition, style: style,
          measuring: measuring)
      }
    case .histogram(let parting, let unit):
      return try laidOut {
        try ChartSheet.histogram(
          dossier: dossier,
          by: parting.flatMap { HistogramRequest.Parting(rawValue: $0.rawValue) },
          unit: HistogramRequest.Unit(rawValue: unit.rawValue) ?? .automatic, width: width,
          title: title, definition: definition, style: style, measuring: measuring)
      }
    }
  }
}
