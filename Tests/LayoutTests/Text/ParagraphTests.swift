import Layout
import Settings
import Testing

@Suite struct ParagraphTests {
  private let measuring = FixedMeasurer()
  private let font = Font(.regular, 10)

  private func set(_ text: String, _ width: Double, _ wrap: Paragraph.Wrap = .greedy) -> Paragraph {
    Paragraph([TextRun(text, font)], width: width, lead: 12, wrap: wrap, measuring: measuring)
  }

  private func lines(_ paragraph: Paragraph) -> [String] {
    paragraph.lines.map { $0.fragments.map(\.string).joined(separator: "|") }
  }

  @Test func linesNeverExceedTheWidth() {
    let text = "Two border security agents reportedly killed seven of their colleagues in Hyesan"
    for width in stride(from: 12.0, through: 400, by: 7) {
      let paragraph = set(text, width)
      #expect(paragraph.width <= width + 0.01)
      let words = lines(paragraph).joined().filter { $0 != " " }
      #expect(words == text.filter { $0 != " " })
    }
  }

  @Test(arguments: [
    ("a  b", "a b"), ("a\tb\nc", "a b c"), ("체포  국가보위성 x", "체포 국가보위성 x"),
    ("“Two”  words—of three", "“Two” words—of three"), ("国家 安全", "国家 安全"), (" a ", "a"),
  ])
  func wordsStandOneSpaceApart(text: String, expected: String) {
    #expect(lines(set(text, .infinity)) == [expected])
    // Broken or not, nothing but spaces at the ends of lines goes.
    let narrow = lines(set(text, 24)).joined().filter { $0 != " " }
    #expect(narrow == expected.filter { $0 != " " })
  }

  @Test func runsOfALineKeepTheirWordsAndPlaces() {
    let bold = Font(.bold, 10)
    let paragraph = Paragraph(
      [TextRun("No. 3 of ", font), TextRun("Hyesan", bold), TextRun(", in  May", font)],
      width: .infinity, lead: 12, measuring: measuring)
    #expect(lines(paragraph) == ["No. 3 of|Hyesan|, in May"])
    let line = paragraph.lines[0]
    for (one, next) in zip(line.fragments, line.fragments.dropFirst()) {
      #expect(next.x >= one.x + one.width - 0.001)
    }
    let widths = [("No. 3 of ", font), ("Hyesan", bold), (", in May", font)]
      .map { measuring.width(of: $0.0, font: $0.1) }.reduce(0, +)
    #expect(abs(line.width - widths) < 0.001)
  }

  @Test func aWordIsBrokenOnlyWhereNoLineHoldsIt() {
    let one = measuring.width(of: "Hyesan", font: font)
    #expect(lines(set("in Hyesan", one + 0.1)) == ["in", "Hyesan"])
    #expect(lines(set("Hyesan", one - 1)).count == 2)
  }

  @Test func balancedTakesNoMoreLinesThanGreedy() {
    let text = "State security is named in 14 of 29 incidents; 17 of the 29 name no province"
    let greedy = set(text, 260)
    let balanced = set(text, 260, .balanced)
    #expect(balanced.lines.count == greedy.lines.count)
    #expect(balanced.width <= greedy.width)
    let shortest = balanced.lines.map(\.width).min() ?? 0
    #expect(shortest >= (greedy.lines.map(\.width).min() ?? 0))
  }

  @Test func runsWithoutASpaceStayTogether() {
    let runs = [
      TextRun("Ministry (", font), TextRun("국가보위성", font, .secondary), TextRun(") said", font),
    ]
    let wide = measuring.width(of: "(국가보위성)", font: font)
    let paragraph = Paragraph(runs, width: wide + 1, lead: 12, measuring: measuring)
    #expect(lines(paragraph) == ["Ministry", "(|국가보위성|)", "said"])
  }

  @Test func alignmentPlacesLines() throws {
    let paragraph = set("ab", 100)
    let items = paragraph.items(at: Point(10, 20), align: .right, width: 100)
    guard case .text(let text) = try #require(items.first) else { return }
    #expect(abs(text.origin.x + text.width - 110) < 0.001)
    #expect(text.origin.y > 20 && text.origin.y < 32)
  }

  @Test func linksAreOpenedAndClosed() {
    let run = TextRun("row", font, link: .destination("incident-1"))
    let items = Paragraph([run], width: 50, lead: 12, measuring: measuring).items(at: Point(0, 0))
    #expect(items.first == .open(SceneTag(link: .destination("incident-1"))))
    #expect(items.last == .close)
  }

  @Test func hiddenCharactersAreDropped() {
    #expect("a\u{202E}b\u{0000}c\u{FEFF}".printable == "abc")
    #expect("한글 «ö» – ’".printable == "한글 «ö» – ’")
  }
}

@Suite struct PrintableTextTests {
  @Test func exactlyTheHiddenAreDropped() {
    let hidden: [ClosedRange<UInt32>] = [
      0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0x61C...0x61C, 0x200E...0x200F,
      0x202A...0x202E, 0x2066...0x2069, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB,
    ]
    for value in (0...0x3FFF).map(UInt32.init) + (0xFD00...0xFFFF).map(UInt32.init) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "a" + String(Character(scalar)) + "b"
      let isHidden = hidden.contains { $0.contains(value) }
      #expect((text.printable == "ab") == isHidden, "U+\(String(value, radix: 16))")
    }
  }
}
