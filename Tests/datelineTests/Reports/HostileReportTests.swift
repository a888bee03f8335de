import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Two hundred strings from outside in titles, places, addresses and quotations of incidents: in no
/// file of a report is any of them alive, and their letters can be read.
@Suite struct HostileReportTests {
  static let strings: [String] = {
    let seeds = [
      "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onload='alert(1)",
      "</text><a href=\"javascript:alert(1)\">x</a>", "<![CDATA[x]]>", "]]>", "<!--", "-->",
      "<?php x ?>", "&lt;b&gt;", "&#x3c;script&#x3e;", "&xxe;", "<!ENTITY a SYSTEM 'file:///'>",
      "</style><script>", "</svg><iframe>", "</title><script>", "\u{202e}txt.exe\u{202c}",
      "\u{2066}a\u{2069}", "a\u{1b}[31mb", "=HYPERLINK(\"http://x\")", "+1+1", "@SUM(A1)", "-2+3",
      "javascript:alert(1)", "data:text/html,<script>", "url(#x)", "expression(alert(1))",
      "@import url(x)", "`${x}`", "{{7*7}}", "%3Cscript%3E", "\\u003cscript\\u003e", "(a) Tj ET Q",
      "endstream endobj", "/URI (javascript:x)", ">>/AA<</O", "<svg onload=alert(1)>",
      "<a xlink:href='javascript:x'>", "vbscript:x", "file:///etc/passwd",
    ]
    return seeds + seeds.map { "평양 " + $0 } + seeds.map { $0 + " " + $0 }
      + seeds.map { $0.uppercased() } + seeds.map { "https://a.example/?q=" + $0 }
  }()

  private func records() throws -> Data {
    var lines = Data()
    for (index, hostile) in Self.strings.enumerated() {
      let quote = "Quote \(index) \(hostile) end"
      let incident: [String: Any] = [
        "id": "hostile-\(index)", "type": "arrest_detention", "title": "Title \(index) \(hostile)",
        "date": "2012-04-28", "earliest": "2012-04-28", "latest": "2012-04-28", "place": hostile,
        "province": NSNull(), "locality": hostile, "country": "KP",
        "agencies": [["agency": "kp.police", "name": hostile, "role": "actor"]], "quote": quote,
        "start": 0, "end": quote.utf8.count, "quantities": [], "confidence": 0.9, "rules": ["made"],
      ]
      let document: [String: Any] = [
        "type": "document", "doc": "doc-\(index)", "title": hostile,
        "published": ["edtf": "2012-05-01", "basis": "manifest"], "url": hostile, "dates": [],
        "places": [], "agencies": [], "incidents": [incident],
      ]
      lines += try JSONSerialization.data(withJSONObject: document, options: [.sortedKeys])
      lines += Data("\n".utf8)
    }
    lines += Data("{\"type\":\"end\",\"in\":200,\"out\":200,\"errors\":0}\n".utf8)
    return lines
  }

  @Test func noneIsAliveAndAllCanBeRead() throws {
    #expect(Self.strings.count >= 200)
    try Binary.withFolder { folder in
      try records().write(to: folder.appending(path: "r.jsonl"))
      let ingest = try Binary.run(
        ["ingest", "--extracted", "r.jsonl", "--store", "s.db"], folder: folder)
      #expect(ingest.status == 0, "\(ingest.errors.prefix(600))")
      for (output, more) in [
        ("b.pdf", ["report"]), ("b.html", ["report"]),
        ("live.svg", ["chart", "timeline", "--svg-text", "live"]),
        ("outline.svg", ["chart", "timeline"]),
      ] {
        let outcome = try Binary.run(
          more + ["--store", "s.db", "-o", output], folder: folder)
        #expect(
          outcome.status == 0 || outcome.status == 3, "\(output): \(outcome.errors.prefix(400))")
      }
      try checkPage(folder.appending(path: "b.html"))
      for name in ["live.svg", "outline.svg"] { try checkDrawing(folder.appending(path: name)) }
      try checkPDF(folder.path + "/b.pdf")
    }
  }

  private func checkPage(_ url: URL) throws {
    let page = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    // The only element names are ours; every “<” from outside is escaped.
    for name in ["<script", "<img", "<iframe", "<a xlink", "<?php", "<!entity", "<![cdata", "<!--"]
    {
      #expect(!page.lowercased().contains(name), "\(name)")
    }
    let parts = page.components(separatedBy: "href=\"").dropFirst()
    for part in parts {
      let address = part.prefix { $0 != "\"" }
      #expect(
        address.hasPrefix("#") || address.hasPrefix("http://") || address.hasPrefix("https://"),
        "\(address)")
    }
    for attribute in [" onload=", " onerror=", " onclick="] {
      for tag in page.components(separatedBy: "<").dropFirst() {
        let inside = tag.prefix { $0 != ">" }
        // Within quotation marks an attribute is a word.
        let bare = inside.components(separatedBy: "\"").enumerated().filter { $0.offset % 2 == 0 }
        #expect(!bare.contains { $0.element.lowercased().contains(attribute) }, "\(inside)")
      }
    }
    for scalar in ["\u{202e}", "\u{2066}", "\u{1b}"] { #expect(!page.contains(scalar)) }
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt;"))
    #expect(page.contains("Quote 0 "))
  }

  private func checkDrawing(_ url: URL) throws {
    let seen = Elements()
    let parser = XMLParser(data: try Data(contentsOf: url))
    parser.delegate = seen
    #expect(parser.parse(), "\(url.lastPathComponent)")
    #expect(seen.problems == [], "\(url.lastPathComponent)")
  }

  private final class Elements: NSObject, XMLParserDelegate {
    var problems: [String] = []
    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
      qualifiedName: String?, attributes: [String: String]
    ) {
      if ["script", "iframe", "foreignObject", "img"].contains(name) { problems.append(name) }
      for (key, value) in attributes {
        if key.lowercased().hasPrefix("on") { problems.append(key) }
        if key.hasSuffix("href"),
          !["#", "http://", "https://", "data:image/png"].contains(where: value.hasPrefix)
        {
          problems.append("\(key)=\(value)")
        }
      }
    }
  }

  private func checkPDF(_ path: String) throws {
    #expect(try Tool.run("qpdf", ["--check", path]).status == 0)
    let objects = try Tool.run("qpdf", ["--qdf", "--object-streams=disable", path, "-"]).output
    for name in ["/JavaScript", "/JS ", "/Launch", "/AA ", "/OpenAction", "/EmbeddedFile"] {
      // Words of the page stand in parentheses; a key of the file begins its line.
      #expect(!objects.contains("\n  \(name)"), "\(name)")
    }
    for part in objects.components(separatedBy: "/URI (").dropFirst() {
      #expect(part.hasPrefix("http://") || part.hasPrefix("https://"), "\(part.prefix(60))")
    }
    let text = try Tool.run("pdftotext", [path, "-"]).output.filter { !$0.isWhitespace }
    for (index, hostile) in Self.strings.enumerated() where index % 7 == 0 {
      let words = String(
        hostile.unicodeScalars.filter { $0.value > 0x20 && !(0x2000...0x206f).contains($0.value) })
      #expect(text.contains("Quote\(index)" + words), "\(index) \(words.debugDescription)")
    }
  }
}
