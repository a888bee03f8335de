import Drawing
import Foundation
import Layout
import Settings
import Testing

/// The structure of an accessible PDF, as poppler reads it.
@Suite struct StructureTests {
  let text: CairoTextMeasurer

  init() throws { text = try CairoTextMeasurer(style: Sample.style) }

  private func bytes(_ items: [SceneItem], pages: Int = 1, language: String = "en") throws
    -> [UInt8]
  {
    let page = ScenePage(width: 300, height: 200, items: items)
    let scene = Scene(
      pages: Array(repeating: page, count: pages), title: "A chart & more", language: language)
    return try PDFRenderer(text: text).render(
      scene: scene, style: Sample.style, options: PDFOptions(created: "2024-10-31"))
  }

  /// The structure as `pdfinfo -struct-text` prints it, without its indents.
  private func structure(_ items: [SceneItem]) throws -> [String] {
    let output = try withFile(bytes(items), "pdf") { path in
      try run("pdfinfo", ["-struct-text", path]).output
    }
    return output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  private func part(_ role: SceneRole, _ inner: [SceneItem]) -> [SceneItem] {
    [.open(SceneTag(role))] + inner + [.close]
  }

  private func words(_ string: String, _ y: Double = 20) -> SceneItem {
    Sample.line(string, 10, y, text)
  }

  @Test func wordsStandInTheOrderOfTheScene() throws {
    let lines = try structure(
      part(.heading1, [words("one")]) + part(.paragraph, [words("two", 40)])
        + part(.section, [words("three", 60)]))
    #expect(
      lines == [
        "Document", "H1 (block)", "\"one\"", "P (block)", "\"two\"", "Sect", "P (block)",
        "\"three\"",
      ])
  }

  @Test func linesOfAParagraphReadAsOne() throws {
    let lines = try structure(
      part(.paragraph, [words("held in", 20), words("Hyesan-", 40), words("si", 60)])
        + part(.paragraph, [words("平壤", 80), words("市", 100)])
        + part(
          .paragraph,
          [.open(SceneTag(link: .address("https://a.example"))), words("2011 –", 120), .close]
            + [words("2024", 140)]))
    let link = ["P (block)", "Link (inline)", "Object 5 0", "\"2011 – \"", "\"2024\""]
    #expect(
      lines == ["Document", "P (block)", "\"held in Hyesan-si\"", "P (block)", "\"平壤市\""] + link)
  }

  @Test func decorationIsLeftOut() throws {
    let rule = SceneItem.rect(Rect(x: 0, y: 0, width: 9, height: 1), fill: .ink, stroke: nil)
    let lines = try structure(
      part(.artifact, [words("1 of 9")]) + part(.paragraph, [rule, words("seen", 40), rule]))
    #expect(lines == ["Document", "P (block)", "\"seen\""])
    let raw = try withFile(bytes(part(.artifact, [words("x")])), "pdf") {
      try run("qpdf", ["--qdf", "--object-streams=disable", $0, "-"]).output
    }
    #expect(raw.contains("/Artifact BMC"))
    #expect(!raw.contains("/NonStruct"))
  }

  @Test func wordsThatLookLikeMarksStayWords() throws {
    let hostile = "/NonStruct << /MCID 7 >> BDC EMC"
    let output = try withFile(bytes(part(.paragraph, [words(hostile)])), "pdf") {
      try run("pdftotext", [$0, "-"]).output
    }
    #expect(output.contains(hostile))
  }

  @Test func rowsAreFilledUpAndHeadersSayWhatTheyHead() throws {
    func cell(_ role: SceneRole, _ string: String, _ y: Double) -> [SceneItem] {
      part(role, [words(string, y)])
    }
    let lines = try structure(
      part(
        .table,
        part(.tableRow, cell(.headerCell, "No", 10) + cell(.headerCell, "Place", 20))
          + part(.tableRow, cell(.headerCell, "1", 30) + cell(.dataCell, "Hyesan", 40))
          + part(.tableRow, cell(.dataCell, "all", 50))))
    #expect(lines.filter { $0 == "TR" }.count == 3)
    #expect(lines.filter { $0.hasPrefix("TH") || $0.hasPrefix("TD") }.count == 6)
    #expect(lines.filter { $0 == "/Scope /Column" }.count == 2)
    #expect(lines.filter { $0 == "/Scope /Row" }.count == 1)
  }

  @Test func headingsGoDownALevelAtATime() throws {
    let lines = try structure(
      part(.heading3, [words("a")]) + part(.heading3, [words("b", 40)])
        + part(.heading1, [words("c", 60)]))
    #expect(
      lines.filter { $0.hasPrefix("H") } == ["H1 (block)", "H2 (block)", "H1 (block)"])
  }

  @Test func partsInWrongPlacesAreStillRead() throws {
    let lines = try structure(
      part(.dataCell, [words("loose")]) + part(.table, [words("caption", 40)])
        + part(.list, part(.listItem, [words("item", 60)])))
    for wanted in ["\"loose\"", "Caption", "LI (block)", "LBody (block)", "\"item\""] {
      #expect(lines.contains(wanted), "\(lines)")
    }
  }

  @Test func figuresAndLinksHaveWords() throws {
    let mark = SceneItem.rect(Rect(x: 40, y: 40, width: 9, height: 9), fill: .ink, stroke: nil)
    let items: [SceneItem] = [
      .open(SceneTag(.figure, label: "Nine marks")),
      .open(SceneTag(.span, label: "Incident 9", link: .address("https://a.example"))), mark,
      .close, .close, .open(SceneTag(.figure)), mark, .close,
    ]
    let json = try withFile(bytes(items), "pdf") { path in
      try run("qpdf", ["--json", "--json-key=qpdf", path]).output
    }
    for wanted in ["u:Nine marks", "u:A chart & more (figure)", "u:Incident 9"] {
      #expect(json.contains(wanted))
    }
    #expect(json.contains("\"/Rect\""))
    // 40…49 from the left, 40…49 from the top of 200.
    #expect(
      json.filter { !$0.isWhitespace }.contains("\"/Rect\":[40,151,49,160]"))
  }

  @Test func theFileSaysItsLanguageAndWhatItFollows() throws {
    for (given, written) in [("ko-KR", "ko-KR"), ("", "en"), ("<x>", "en"), ("en-", "en")] {
      let whole = String(decoding: try bytes([words("x")], language: given), as: UTF8.self)
      #expect(whole.contains("<dc:language><rdf:Bag><rdf:li>\(written)</rdf:li>"))
    }
    let whole = String(decoding: try bytes([words("x")]), as: UTF8.self)
    #expect(whole.contains("<pdfuaid:part>1</pdfuaid:part>"))
    #expect(whole.contains("<pdfaid:conformance>A</pdfaid:conformance>"))
    #expect(whole.contains("<xmp:CreateDate>2024-10-31T00:00:00Z</xmp:CreateDate>"))
    #expect(whole.contains("A chart &amp; more"))
  }

  @Test func aLinkOverTwoPagesHasAnAreaOnEach() throws {
    var first = ScenePage(width: 300, height: 200)
    first.items = [.open(SceneTag(.paragraph, link: .address("https://a.example"))), words("one")]
    let second = ScenePage(width: 300, height: 200, items: [words("two"), .close])
    let bytes = try PDFRenderer(text: text).render(
      scene: Scene(pages: [first, second], title: "t"), style: Sample.style)
    let json = try withFile(bytes, "pdf") { try run("qpdf", ["--json", $0]).output }
    #expect(json.components(separatedBy: "\"/URI\": \"u:https://a.example\"").count == 3)
  }
}
