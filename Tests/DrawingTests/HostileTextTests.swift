import Drawing
import Foundation
import FoundationXML
import Layout
import Settings
import Testing

/// Words from outside stay words: nothing of them becomes markup, script, style or a link.
@Suite struct HostileTextTests {
  static let strings: [String] = {
    let seeds = [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='alert(1)",
      "</text><a href=\"javascript:alert(1)\">x</a><text>", "<![CDATA[x]]>", "]]>", "<!--", "-->",
      "<?php x ?>", "&lt;b&gt;", "&#x3c;script&#x3e;", "&xxe;", "<!ENTITY a SYSTEM 'file:///'>",
      "</style><script>", "</svg><iframe>", "</title><script>", "\u{202e}txt.exe\u{202c}",
      "\u{2066}a\u{2069}", "a\u{0}b", "a\u{1b}[31mb", "\u{feff}bom", "\u{fffe}\u{ffff}",
      "=HYPERLINK(\"http://x\")", "+1+1", "@SUM(A1)", "-2+3", "javascript:alert(1)",
      "data:text/html,<script>", "url(#x)", "expression(alert(1))", "@import url(x)", "`${x}`",
      "{{7*7}}", "%3Cscript%3E", "\\u003cscript\\u003e", "(a) Tj ET Q", "endstream endobj",
      "/URI (javascript:x)", ">>/AA<</O", "\u{200b}\u{200d}x\u{fe0f}", "e\u{301}\u{302}\u{303}",
      "<svg onload=alert(1)>", "<a xlink:href='javascript:x'>", "\r\n\t<x>", "\u{2028}<y>\u{2029}",
      "\u{e000}", "\u{10ffff}", "🇰🇵🏳️‍🌈", "مرحبا <b>", "שלום'\"",
    ]
    return seeds + seeds.map { $0 + $0 } + seeds.map { "평양 " + $0 } + seeds.map { $0.uppercased() }
  }()

  private func scene(_ hostile: String, _ text: CairoTextMeasurer) -> Scene {
    let items: [SceneItem] = [
      .open(SceneTag(.section, label: hostile, destination: hostile)),
      .open(SceneTag(.span, label: hostile, link: .address(hostile))),
      Sample.line(hostile, 10, 20, text), .close,
      .open(SceneTag(.span, link: .destination(hostile))),
      Sample.line("y", 90, 40, text), .close,
      .open(SceneTag(.span, link: .address("https://a.example/" + hostile))),
      Sample.line("x", 10, 40, text), .close, .close,
    ]
    return Scene(
      pages: [ScenePage(width: 300, height: 60, items: items)], title: hostile, summary: hostile,
      bookmarks: [SceneBookmark(hostile, level: 1, destination: hostile)], language: hostile)
  }

  @Test func thereAreTwoHundred() { #expect(Self.strings.count >= 200) }

  @Test(arguments: SVGText.allCases)
  func noneIsLiveInSVG(_ kind: SVGText) throws {
    let text = try CairoTextMeasurer(style: Sample.style)
    let renderer = SVGRenderer(text: text)
    for hostile in Self.strings {
      let bytes = try renderer.render(
        scene: scene(hostile, text), style: Sample.style,
        options: SVGOptions(text: kind, idPrefix: hostile))
      let parser = XMLParser(data: Data(bytes))
      let seen = Elements()
      parser.delegate = seen
      #expect(parser.parse(), "\(hostile.debugDescription)")
      #expect(seen.problems == [], "\(hostile.debugDescription)")
    }
  }

  @Test func noneIsLiveInPDF() throws {
    let text = try CairoTextMeasurer(style: Sample.style)
    var pages: [ScenePage] = []
    var bookmarks: [SceneBookmark] = []
    for hostile in Self.strings {
      let one = scene(hostile, text)
      pages += one.pages
      bookmarks += one.bookmarks
    }
    for kind in PDFKind.allCases {
      let bytes = try PDFRenderer(text: text).render(
        scene: Scene(
          pages: pages, title: Self.strings[1], summary: Self.strings[2], bookmarks: bookmarks,
          language: "<x>"),
        style: Sample.style, options: PDFOptions(kind: kind, author: Self.strings[3]))
      try withFile(bytes, "pdf") { path in
        let check = try run("qpdf", ["--check", path])
        #expect(check.status == 0, "\(check.output)")
        let json = try run("qpdf", ["--json", "--json-key=qpdf", path]).output
        let addresses = json.components(separatedBy: "\"/URI\": \"u:").dropFirst()
        #expect(addresses.count > 50)
        #expect(addresses.allSatisfy { $0.hasPrefix("https://a.example/") })
        #expect(!json.contains("\"/JavaScript\"") && !json.contains("\"/AA\""))
        let words = try run("pdftotext", [path, "-"]).output
        for whole in ["<script>alert(1)</script>", "&lt;b&gt;", "(a) Tj ET Q", "\\u003cscript"] {
          #expect(words.contains(whole))
        }
      }
    }
  }
}

/// Reads an SVG and notes every element, attribute and address that a chart has no need of.
private final class Elements: NSObject, XMLParserDelegate {
  var problems: [String] = []
  private static let known: Set<String> = [
    "svg", "g", "a", "text", "title", "desc", "style", "path", "use", "symbol", "defs", "rect",
    "clipPath",
  ]

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    if !Self.known.contains(name) { problems.append("<\(name)>") }
    for (attribute, value) in attributes {
      if attribute.lowercased().hasPrefix("on") { problems.append(attribute) }
      if attribute.hasSuffix("href"), !value.hasPrefix("#"), !value.hasPrefix("https://a.example/")
      {
        problems.append("\(attribute)=\(value)")
      }
    }
  }
}
