import Events
import Foundation
import Layout
import Reports
import Settings
import Testing

@Suite struct HTMLBriefingTests {
  private func html(_ dossier: Dossier, _ definition: ReportDefinition = Fixture.definition) throws
    -> String
  {
    try HTMLBriefing.compose(
      dossier: dossier, definition: definition, style: .briefing, measuring: EvenMeasurer())
  }

  /// Names of ids and of links inside the page.
  private func names(_ html: String, after mark: String) -> [String] {
    html.components(separatedBy: mark).dropFirst().map { String($0.prefix { $0 != "\"" }) }
  }

  /// Words between tags, without spaces.
  private func words(_ html: String) -> String {
    var result = ""
    var isInside = false
    for character in html {
      if character == "<" { isInside = true }
      if !isInside, !character.isWhitespace { result.append(character) }
      if character == ">" { isInside = false }
    }
    return result.replacingOccurrences(of: "&#39;", with: "'")
      .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&amp;", with: "&")
  }

  @Test func pageTurnsDarkOnScreensAndKeepsTheMarking() throws {
    let page = try html(Fixture.seeds(2))
    let dark = page.components(separatedBy: "@media screen and (prefers-color-scheme:dark){")
    #expect(dark.count == 2)
    let rule = dark.last.map { String($0.prefix { $0 != "}" }) } ?? ""
    #expect(rule.contains("--paper:#171717"))
    #expect(!rule.contains("--stamp") && !rule.contains("--tlp"))
  }

  @Test(arguments: [0, 1, 34])
  func pageIsWholeAtAnyCount(count: Int) throws {
    let dossier = try Fixture.seeds(count)
    let page = try html(dossier)
    let ids = names(page, after: " id=\"")
    #expect(Set(ids).count == ids.count)
    #expect(Set(names(page, after: "href=\"#")).isSubset(of: Set(ids)))
    let text = words(page)
    for incident in dossier.incidents {
      for citation in incident.citations {
        #expect(text.contains(citation.quote.filter { !$0.isWhitespace }))
      }
    }
  }

  @Test func tagsAreBalanced() throws {
    let page = try html(Fixture.seeds())
    for tag in ["svg", "g", "a", "table", "tr", "td", "th", "p", "div", "span", "text", "h2", "ul"]
    {
      let opened =
        page.components(separatedBy: "<\(tag) ").count
        + page.components(separatedBy: "<\(tag)>").count
        - 2
      #expect(opened == page.components(separatedBy: "</\(tag)>").count - 1, "\(tag)")
    }
  }

  @Test(arguments: [
    "<script>alert(1)</script>", "\" onload=\"alert(1)", "]]><svg onload=x>", "&lt;b&gt;",
    "</style><img src=x onerror=y>", "{{7*7}}", "=HYPERLINK(\"http://x\")", "\u{202E}evil",
  ])
  func nothingInTheDataIsMarkup(hostile: String) throws {
    var dossier = try Fixture.seeds(4)
    for index in dossier.incidents.indices {
      dossier.incidents[index].title = hostile
      dossier.incidents[index].citations[0].quote = hostile
      dossier.incidents[index].attribution = [hostile]
      dossier.incidents[index].date.stated = hostile
    }
    for index in dossier.documents.indices {
      dossier.documents[index].title = hostile
      dossier.documents[index].url = "javascript:" + hostile
      dossier.documents[index].publisher = hostile
    }
    dossier.directory.places["KP"]?.name = hostile
    var definition = Fixture.definition
    definition.subject = hostile
    definition.title = hostile
    let page = try html(dossier, definition)
    #expect(!page.contains("<script") && !page.contains("<img") && !page.contains("<svg onload"))
    #expect(!page.contains("javascript:"))
    #expect(!page.contains("onload=\"alert") && !page.contains("\u{202E}"))
    #expect(page.components(separatedBy: "</style>").count == 2)
  }
}
