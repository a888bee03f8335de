internal import Drawing
internal import Reports

extension ReportRun {
  /// The briefing as one HTML file that needs nothing else.
  ///
  /// - Returns: the file, and the characters that no installed font has.
  public func page() throws(Problem) -> (file: OutputFile, warnings: [Problem]) {
    let type = try measurer()
    let html = try laidOut {
      try HTMLBriefing.compose(
        dossier: dossier, definition: definition, style: style, measuring: type)
    }
    // The reader's browser looks for glyphs itself: what the fonts here lack concerns only charts.
    return (OutputFile("briefing.html", Array(html.utf8)), try missingGlyphs(of: type))
  }
}
