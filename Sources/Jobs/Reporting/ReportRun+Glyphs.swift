internal import Cairo
internal import Drawing
import Events

extension ReportRun {
  /// The characters that no installed font has, each with the place it was read at.
  ///
  /// - Throws: `Problem` for the first of them where the run is strict about glyphs.
  func missingGlyphs(of type: CairoTextMeasurer) throws(Problem) -> [Problem] {
    var problems: [Problem] = []
    for warning in type.warnings.list {
      let (file, line) = place(of: warning.scalar)
      if rendering.isStrictAboutGlyphs {
        throw Problem(
          file: file, line: line, code: "missing-glyph", message: warning.description,
          hint: "install a font that has it, or leave out --strict-glyphs to draw a box",
          status: .failed)
      }
      problems.append(
        Problem(
          file: file, line: line, code: "missing-glyph", message: warning.description,
          hint: "install a font that has it; a box with its code point stands in its place",
          status: .partial))
    }
    return problems
  }

  /// The document that brought a character, and the line of the sentence it stands in, if one does.
  private func place(of scalar: Unicode.Scalar) -> (file: String?, line: Int?) {
    func has(_ text: String?) -> Bool { text?.unicodeScalars.contains(scalar) ?? false }
    func name(_ key: String) -> String {
      dossier.documents.first { $0.key == key }?.path ?? key
    }
    for incident in dossier.incidents {
      for citation in incident.citations where has(citation.quote) {
        return (name(citation.document), citation.line)
      }
    }
    for incident in dossier.incidents where has(incident.title) || has(incident.date.stated) {
      guard let citation = incident.citations.first else { continue }
      return (name(citation.document), citation.line)
    }
    for document in dossier.documents
    where has(document.title) || has(document.author) || has(document.publisher)
      || has(document.url)
    {
      return (document.path ?? document.key, nil)
    }
    return (nil, nil)
  }
}
