import Corpus
import Events
import Testing

@Suite struct FormatTests {
  private func read(_ name: String, _ text: String) throws -> SourceDocument {
    let scratch = try Scratch()
    try scratch.write(name, text)
    let (documents, errors) = readAll([.path(scratch.path)])
    #expect(errors == [])
    return try #require(documents.first)
  }

  @Test func webPage() throws {
    let document = try read(
      "page.html",
      """
      <!DOCTYPE html><html lang="en-US"><head><meta charset="utf-8"><title>Site | Two held</title>
      <meta property="og:title" content="Two officers held &amp; tried">
      <meta property="article:published_time" content="2016-08-25T17:29:00+09:00">
      <meta name="author" content="Ann Lee"><meta property="og:site_name" content="The News">
      <link rel="canonical" href="https://example.org/a"></head><body>
      <nav><a>Home</a> <a>World</a></nav>
      <article><h1>Two officers held &amp; tried</h1><p class="byline">By Ann Lee</p>
      <figure><img src=x><figcaption>A view of the town</figcaption></figure>
      <p>Police arrested <b>two</b> officers&nbsp;on
      Monday.<br>They fled.</p><script>var x = "arrested";</script>
      <h2>What next</h2><p>A court sat on May 3.</p>
      <div id="comments"><p>They were arrested in May.</p></div></article>
      <footer>© 2016 The News</footer></body></html>
      """)
    #expect(document.record.title == "Two officers held & tried")
    #expect(document.record.published.edtf == "2016-08-25")
    #expect(document.record.publishedBasis == "front-matter")
    #expect(document.record.author == "Ann Lee")
    #expect(document.record.publisher == "The News")
    #expect(document.record.url == "https://example.org/a")
    #expect(document.record.language == "en-US")
    #expect(
      document.sentences(in: .body) == [
        "Police arrested two officers\u{A0}on Monday.", "They fled.", "A court sat on May 3.",
      ])
    #expect(document.sentences(in: .headline) == ["Two officers held & tried"])
    #expect(document.sentences(in: .heading) == ["What next"])
    #expect(document.sentences(in: .caption) == ["A view of the town"])
    #expect(document.sentences(in: .comment) == ["They were arrested in May."])
    #expect(document.sentences(in: .boilerplate) == ["Home World", "© 2016 The News"])
  }

  @Test func webPageWithLinkedDataAndBrokenMarkup() throws {
    let document = try read(
      "page.htm",
      """
      <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2012-05-09"}]}</script>
      <p>Police arrested two men <i>on Monday.<p>They fled<div></p></b> to the north.
      """)
    #expect(document.record.published.edtf == "2012-05-09")
    #expect(document.string(0..<document.text.count).contains("Police arrested two men on Monday."))
  }

  @Test func feedsGiveADocumentAnItem() throws {
    let scratch = try Scratch()
    try scratch.write(
      "news.rss",
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE rss [<!ENTITY a "xxxxxxxxxx"><!ENTITY b "&a;&a;&a;">]>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
      <title>The News</title><item><title>Two &amp; held</title><link>https://example.org/1</link>
      <pubDate>Thu, 25 Aug 2016 08:00:00 GMT</pubDate><description>Short.</description>
      <content:encoded><![CDATA[<p>Police held <b>two</b> men.</p><p>They fled.</p>]]></content:encoded></item>
      <item><title>Next</title><description>Three men fled.</description><pubDate>soon</pubDate></item>
      </channel></rss>
      """)
    try scratch.write(
      "news.atom",
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Other News</title><entry><title>T</title>
      <link rel="self" href="https://example.org/self"/><link href="https://example.org/2"/>
      <author><name>Ann Lee</name></author><updated>2012-05-09T18:30:02.25Z</updated>
      <summary type="html">&lt;p&gt;Four men fled.&lt;/p&gt;</summary></entry></feed>
      """)
    try scratch.write("other.xml", "<sitemap/>")
    let (documents, errors) = readAll([.path(scratch.path)])
    #expect(errors.map(\.code) == [.unknownFormat])
    #expect(
      documents.map(\.record.key) == ["https://example.org/2", "https://example.org/1", "news#2"])
    #expect(documents.map(\.record.publisher) == ["Other News", "The News", "The News"])
    #expect(documents.map(\.record.published.edtf) == ["2012-05-09", "2016-08-25", nil])
    #expect(documents[0].record.author == "Ann Lee")
    #expect(documents[1].sentences(in: .body) == ["Police held two men.", "They fled."])
    #expect(documents[1].record.title == "Two & held")
  }

  @Test func pdfTextComesFromAChild() throws {
    let scratch = try Scratch()
    try scratch.write("bad.pdf", "%PDF-1.4 nonsense")
    let lines = ["Police held two men on Monday in the", "northern town. They fled on Tuesday."]
    let page = "BT /F1 12 Tf 72 720 Td (\(lines[0])) Tj 0 -14 Td (\(lines[1])) Tj ET"
    try scratch.write(
      "good.pdf",
      """
      %PDF-1.4
      1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
      2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
      3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
      4 0 obj<</Length \(page.utf8.count)>>stream
      \(page)
      endstream endobj
      5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
      trailer<</Root 1 0 R>>
      """)
    let (documents, errors) = readAll([.path(scratch.path)])
    // Where the program is not installed, both files say so.
    if errors.contains(where: { $0.message.contains("missing") }) { return }
    #expect(errors.map(\.code) == [.unreadable])
    let sentences = documents.first.map { document in
      document.sentences.map { document.string($0.bytes) }
    }
    #expect(
      sentences == [
        "Police held two men on Monday in the\nnorthern town.", "They fled on Tuesday.",
      ])
  }

  @Test func deepNestingDoesNotFall() throws {
    let depth = 50_000
    let document = try read(
      "page.html",
      String(repeating: "<div>", count: depth) + "Two men fled."
        + String(repeating: "</div>", count: depth))
    #expect(document.text.count > 0)
  }

  @Test func codeInMarkdownIsNotTold() throws {
    let document = try read(
      "code.md",
      """
      # A day in Tunis

      Police arrested a man.

      ```
      police arrested 5 in code
      ```

      They left.
      """)
    let zones = document.sentences.map { document.zone(of: $0) }
    #expect(zones == [.headline, .body, .boilerplate, .body])
  }

  @Test func markdown() throws {
    let document = try read(
      "note.md",
      """
      ---
      title: "Two held"
      date: 2016-08-25
      tags: [a, b]
      url: https://example.org/x
      ---
      # Two held

      Police **arrested** [two officers](https://example.org/a_b) on
      Monday in `Hamhung`, a *source* said.[^1] It was snake_case &amp; more.

      ![A view of the town](x.png)

      ## What next

      * They fled to the north.
      * They were caught.

      [^1]: The source is known.

      [link]: https://example.org
      """)
    #expect(document.record.title == "Two held")
    #expect(document.record.published.edtf == "2016-08-25")
    #expect(document.record.url == "https://example.org/x")
    let body = document.sentences(in: .body)
    #expect(
      body.first
        == "Police arrested two officers on\nMonday in Hamhung, a source said.")
    #expect(body.contains("It was snake_case & more."))
    #expect(body.contains("- They fled to the north."))
    #expect(document.sentences(in: .headline) == ["Two held"])
    #expect(document.sentences(in: .heading) == ["What next"])
    #expect(document.sentences(in: .caption) == ["A view of the town"])
    #expect(document.sentences(in: .footnote) == ["[1] The source is known."])
    // Line numbers stay those of the source.
    let sentence = try #require(
      document.sentences.first { document.string($0.bytes).hasPrefix("Police") })
    #expect(document.line(at: sentence.bytes.lowerBound) == 9)
  }

  @Test func frontMatterOfATextStaysInItAsBoilerplate() throws {
    let text = "---\ntitle: Two held\ndate: May 9, 2012\n---\nPolice arrested two men. They fled."
    let document = try read("a.txt", text)
    #expect(document.text == Array(text.utf8))
    #expect(document.record.published.edtf == "2012-05-09")
    #expect(document.sentences(in: .body) == ["Police arrested two men.", "They fled."])
  }

  @Test(arguments: [
    ("https://sinonk.com/2012/05/09/nk-security/", "2012-05-09"),
    ("https://example.org/news/2016-08-25-two-held", "2016-08-25"),
    ("https://example.org/20160825/two", "2016-08-25"), ("https://example.org/12345678", nil),
    ("https://2012.example.org/05/09", nil), ("https://example.org/2012/13/09/x", nil),
    ("https://example.org/a20160825", nil), ("https://example.org/2012", nil),
  ])
  func dateInAnAddress(_ url: String, _ date: String?) throws {
    let document = try read("a.md", "---\nurl: \(url)\n---\n\nTwo men fled.\n")
    #expect(document.record.published.edtf == date)
    #expect(document.record.publishedBasis == (date == nil ? "none" : "url"))
  }

  @Test(arguments: [
    ("2016-08-25", "2016-08-25"), ("2016-08-25 17:29", "2016-08-25"),
    ("[2021-05..2021-12]", "[2021-05..2021-12]"),
    ("2016-08-25T17:29:00Z", "2016-08-25"), ("25 August 2016", "2016-08-25"),
    ("Thu, 25 Aug 2016 08:00:00 GMT", "2016-08-25"), ("2016년 8월 25일", "2016-08-25"),
    ("2016. 8. 25.", "2016-08-25"), ("2016/08/25", "2016-08-25"), ("August 2016", "2016-08"),
    ("08/25/2016", nil), ("yesterday", nil), ("2016-13-01", nil),
  ])
  func datesOfMetadata(_ text: String, _ date: String?) throws {
    let document = try read("a.md", "---\ndate: \"\(text)\"\n---\n\nTwo men fled.\n")
    #expect(document.record.published.edtf == date)
  }

  @Test(arguments: [
    ("The police arrested two men in the town, and a court tried them.", "en"),
    ("경찰은 함흥에서 두 명을 체포했다. MSS said so.", "ko"), ("Oct. 31", "en"),
    ("La police a arrêté deux hommes dans la ville et les a remis au juge pour le procès.", "fr"),
    ("Полиция задержала двух человек в городе.", "ru"), ("警察は町で二人を逮捕した。", "ja"),
    ("12345", "und"),
  ])
  func languages(_ text: String, _ tag: String) throws {
    #expect(try read("a.txt", text).record.language == tag)
  }
}
