import Drawing
import Layout
import Settings
import Testing

@Suite struct PDFRendererTests {
  private func sample(_ kind: PDFKind = .plain) throws -> [UInt8] {
    let text = try CairoTextMeasurer(style: Sample.style)
    return try PDFRenderer(text: text).render(
      scene: Sample.scene(text), style: Sample.style,
      options: PDFOptions(kind: kind, created: "2024-10-31T00:00:00Z"))
  }

  @Test(arguments: PDFKind.allCases)
  func theFileIsWholeAndTheSameEveryTime(_ kind: PDFKind) throws {
    let bytes = try sample(kind)
    #expect(try sample(kind) == bytes)
    let check = try withFile(bytes, "pdf") { try run("qpdf", ["--check", $0]) }
    #expect(check.status == 0, "\(check.output)")
    #expect(!check.output.contains("WARNING"))
  }

  @Test func allTextComesBack() throws {
    let text = try withFile(sample(), "pdf") { try run("pdftotext", ["-layout", $0, "-"]).output }
    #expect(text.contains("Nine incidents in 국경경비대"))
    #expect(text.contains("“A public trial was held in Hyesan (혜산) in April 2021.”"))
    #expect(text.contains("Hyesan 혜산 國境 国"))
  }

  @Test func theFileSaysWhatItIs() throws {
    let info = try withFile(sample(), "pdf") { try run("pdfinfo", ["-isodates", $0]).output }
    #expect(info.contains("Nine incidents — 2021 to 2024"))
    #expect(info.contains("Incidents by agency & province."))
    #expect(info.contains("2024-10-31T00:00:00Z"))
    #expect(info.contains("Pages:           2"))
    let fonts = try withFile(sample(), "pdf") { try run("pdffonts", [$0]).output }
    #expect(fonts.split(separator: "\n").dropFirst(2).allSatisfy { $0.contains("yes yes yes") })
  }

  @Test func linksAndBookmarksLeadWhereTheyShould() throws {
    let json = try withFile(sample(), "pdf") {
      try run("qpdf", ["--json", "--json-key=qpdf", "--json-key=outlines", $0]).output
    }
    #expect(json.contains("https://example.org/a%20b?c=%27d%27"))
    #expect(json.contains("\"title\": \"Row 혜산\""))
    #expect(!json.contains("Nowhere"))
  }

  @Test(arguments: [
    "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//example.org", "http:",
    "https://", "HTTP:/x", " javascript:x", "mailto:a@b.c", "https:///x",
  ])
  func onlyTheWebIsLinked(_ address: String) throws {
    let text = try CairoTextMeasurer(style: Sample.style)
    var page = ScenePage(width: 100, height: 100)
    page.items = [
      .open(SceneTag(.span, link: .address(address))), Sample.line("x", 10, 10, text), .close,
    ]
    let bytes = try PDFRenderer(text: text).render(
      scene: Scene(pages: [page], title: "t"), style: Sample.style,
      options: PDFOptions(kind: .plain))
    let json = try withFile(bytes, "pdf") { try run("qpdf", ["--json", $0]).output }
    #expect(!json.contains("/URI"))
  }

  @Test func noPagesAndBrokenScenesAreStillFiles() throws {
    let text = try CairoTextMeasurer(style: Sample.style)
    var page = ScenePage(width: 300, height: 50)
    page.items = [
      .close, .open(SceneTag(.table, link: .destination("gone"), destination: "a")),
      .open(SceneTag(.span, link: .address("https://a.example"), destination: "a")),
      .open(SceneTag(.span, link: .address("https://b.example"))), Sample.line("x", 9, 9, text),
    ]
    for kind in PDFKind.allCases {
      for pages in [[], [page]] {
        let bytes = try PDFRenderer(text: text).render(
          scene: Scene(pages: pages, title: ""), style: Sample.style,
          options: PDFOptions(kind: kind))
        let check = try withFile(bytes, "pdf") { try run("qpdf", ["--check", $0]) }
        #expect(check.status == 0, "\(check.output)")
      }
    }
  }
}
