internal import Cairo
public import CivilTime
internal import Drawing
public import Events
internal import Knowledge
internal import Layout
internal import Reports
public import Settings

/// One report: from a dossier to files in memory, ready to be written.
public struct ReportRun: Sendable {
  /// What the report is.
  public var definition: ReportDefinition
  /// How it looks.
  public var style: Style
  /// What it is drawn from.
  public var dossier: Dossier
  /// How its files are made.
  public var rendering = RenderingChoices()
  /// How a timeline that stands alone is drawn.
  public var timeline = TimelineChoices()

  /// A report of a dossier.
  public init(definition: ReportDefinition, style: Style, dossier: Dossier) {
    self.definition = definition
    self.style = style
    self.dossier = dossier
    if dossier.corpusHash.isEmpty { self.dossier.corpusHash = ReportRun.corpusHash(dossier) }
    self.dossier.directory.types = TypeNames.types(
      dossier.directory.types, in: definition.language)
  }

  /// SHA-256 over the SHA-256 of the documents' files, sorted, one a line, as
  /// `sha256sum FILES | cut -d' ' -f1 | sort -u | sha256sum` prints it; nothing where a file has
  /// none.
  private static func corpusHash(_ dossier: Dossier) -> String {
    let hashes = Set(dossier.documents.map(\.sha256)).sorted()
    guard let first = hashes.first, !first.isEmpty else { return "" }
    return SHA256.hex(Array(hashes.map { $0 + "\n" }.joined().utf8))
  }

  /// The day up to which it is compiled: given, else the last day that the newest document
  /// allows. Never the clock.
  public var asOf: CivilDate? {
    definition.asOf
      ?? dossier.documents.compactMap { $0.published.latest ?? $0.published.earliest }.max()
  }

  /// The briefing as a PDF file.
  ///
  /// - Returns: the file, and the characters that no installed font has.
  public func briefing() throws(Problem) -> (file: OutputFile, warnings: [Problem]) {
    var run = self
    return try run.briefing(lettingGo: false)
  }

  /// The briefing as a PDF file, the last that is made of the dossier.
  ///
  /// - Parameter lettingGo: whether incidents and documents are let go once the pages are
  ///   composed, so that they and the file are not in memory together; the dossier is empty then.
  /// - Returns: the file, and the characters that no installed font has.
  public mutating func briefing(
    lettingGo: Bool
  ) throws(Problem) -> (file: OutputFile, warnings: [Problem]) {
    let type = try measurer()
    let options = pdfOptions
    let scene = try composed(type)
    // All text of the pages has been measured by now.
    let warnings = try missingGlyphs(of: type)
    if lettingGo {
      dossier.incidents = []
      dossier.documents = []
    }
    do throws(DrawingError) {
      let bytes = try PDFRenderer(text: type).render(scene: scene, style: style, options: options)
      return (OutputFile("briefing.pdf", bytes), warnings)
    } catch {
      throw Problem(error)
    }
  }

  private func composed(_ type: CairoTextMeasurer) throws(Problem) -> PagedScene {
    try laidOut {
      try Briefing.paged(dossier: dossier, definition: definition, style: style, measuring: type)
    }
  }

  func laidOut<Drawn>(_ body: () throws -> Drawn) throws(Problem) -> Drawn {
    do {
      return try body()
    } catch let error as LayoutError {
      throw Problem(
        code: "layout-failed", message: error.message, hint: error.hint, status: .usage)
    } catch {
      throw Problem(code: "layout-failed", message: "\(error)")
    }
  }

  var pdfOptions: PDFOptions {
    PDFOptions(kind: rendering.pdf, created: asOf.map { "\($0)T00:00:00Z" })
  }

  func measurer() throws(Problem) -> CairoTextMeasurer {
    do throws(FontError) {
      return try CairoTextMeasurer(style: style)
    } catch {
      throw Problem(error)
    }
  }
}
