import Layout
import Settings

/// Rows of the report's tables as HTML, with scopes for those who hear them.
enum HTMLTable {
  static func table(_ name: String, caption: String, head: TableRow, rows: [String]) -> String {
    "<table class=\"\(name)\"><caption>\(HTMLText.escaped(caption))</caption><thead>"
      + row(head) + "</thead><tbody>\n" + rows.joined(separator: "\n") + "\n</tbody></table>\n"
  }

  static func row(_ row: TableRow) -> String {
    let id = row.destination.map { " id=\"\(HTMLText.escaped($0))\"" } ?? ""
    var result = "<tr\(id)>"
    for cell in row.cells {
      let isHead = row.isHead || cell.isHead
      let name = isHead ? "th" : "td"
      let scope = isHead ? " scope=\"\(row.isHead ? "col" : "row")\"" : ""
      let tint = cell.fill.map { " class=\"f-\($0.rawValue)\"" } ?? ""
      result += "<\(name)\(scope)\(tint)>\(contents(cell))</\(name)>"
    }
    return result + "</tr>"
  }

  private static func contents(_ cell: TableCell) -> String {
    var result = ""
    if let figure = cell.figure {
      var label = ""
      for case .open(let tag) in figure.items {
        if let words = tag.label { label = words }
      }
      result += InlineSVG.figure(
        figure.items, width: figure.width, height: figure.height, label: label)
    }
    if cell.parts.count == 1, figureIsAlone(cell) {
      return result + HTMLText.runs(cell.parts[0].runs)
    }
    for part in cell.parts { result += "<p>\(HTMLText.runs(part.runs))</p>" }
    return result
  }

  private static func figureIsAlone(_ cell: TableCell) -> Bool { cell.figure == nil }
}
