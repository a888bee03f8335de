internal import Layout
internal import Settings

extension LiveSVG {
  // MARK: Head

  func writeHead(_ prefix: String, to file: inout ByteText) {
    let xlink = shapeCount > 0 ? " xmlns:xlink=\"http://www.w3.org/1999/xlink\"" : ""
    file.markup("<svg xmlns=\"http://www.w3.org/2000/svg\"\(xlink) id=\"\(prefix)\" width=\"")
    file.number(size.width)
    file.raw("pt\" height=\"")
    file.number(size.height)
    file.raw("pt\" viewBox=\"0 0 ")
    file.number(page.width)
    file.raw(" ")
    file.number(page.height)
    file.markup("\" xml:lang=\"\(ContentHash.identifier(scene.language))\" xml:space=\"preserve\"")
    // A picture hides its parts from screen readers; a document shows them.
    file.raw(options.labels ? " role=\"graphics-document\"" : " role=\"img\"")
    file.markup(" aria-labelledby=\"\(prefix)-title")
    if !scene.summary.isEmpty { file.markup(" \(prefix)-desc") }
    file.raw("\" font-family=\"")
    let families = style.families.map { family in
      let plain = family.unicodeScalars.filter {
        $0 != "'" && $0 != "\"" && $0 != "," && $0 != "\\"
      }
      return "'\(String(String.UnicodeScalarView(plain)))'"
    }
    file.escaped((families + ["sans-serif"]).joined(separator: ", "))
    // The look of most words, so that it is said once.
    file.raw("\" font-size=\"")
    file.number(paints.base.size)
    file.raw("\"")
    file.append(contentsOf: paints.attributes(fill: .ink, stroke: nil))
    file.raw(">\n")
    file.naming(title: scene.title, summary: scene.summary, prefix: prefix)
    let sheet = LiveSheet(
      style: style, options: options, inks: inks, classes: classes, lead: words.lead,
      plainParts: plainParts, prefix: prefix)
    file.markup(sheet.text)
    file.raw("<path")
    file.append(contentsOf: paints.attributes(fill: .paper, stroke: nil))
    file.raw(" d=\"M0 0h")
    file.number(page.width)
    file.raw("v")
    file.number(page.height)
    file.raw("H0z\"/>\n")
  }
}
