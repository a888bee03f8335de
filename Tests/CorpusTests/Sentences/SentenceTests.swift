import Corpus
import Events
import Testing

@Suite struct SentenceTests {
  /// Texts with the borders of their sentences marked by a bar.
  static let texts = [
    "He was held on Oct. 31 in the city.|He was freed later.",
    "Mr. Kim met Gen. Ri Yong Ho in N. Korea.|They spoke.",
    "The U.S. Army said so.|The U.S. and the U.N. agreed.|It ended in the U.S.|The men left.",
    "It rose 3.5 percent to $1.2 million.|Nobody knew why.",
    "Order No. 00122 came at 9 a.m. on Monday.|It was kept.",
    "J. R. Smith of Acme Inc. paid 40,000 RMB.|He left.",
    "“Stop.” He ran.", "“Why now?” he asked.|Nobody answered!",
    "“We waited.|Nobody came,” he said.|“It was cold.”",
    "They called for “socialist lifestyles throughout the country.”|They also stressed duty.",
    "He came at dawn.The police left by noon.|It rained.",
    "The summit was in 2011.|15 people died.", "He said (the U.S. did.) that.|It went on.",
    "The launch failed on April 13.| The next one worked.",
    "1. The story was covered by RFA.|2. It was not.",
    "See www.Example.com or mail a.Kim@example.org for more.|Thanks.",
    "경찰은 지난 20일 세 명을 체포했다.|당국은 이를 부인했다.", "그는 “때렸다.”고 말했다.|조사가 시작됐다.",
    "2016. 8. 25. 평양에서 열렸다.|끝났다.", "그는 “모른다.” 라고 했다.|그리고 떠났다.",
    "No.|He refused.", "It was Plan B.|The men agreed.", "Wait... what?|Yes.",
    "Sgt. Park Jr. fled.|He was shot.", "They met in Washington, D.C.|The talks failed.",
    "The ministry arrested him.[1] She fled.", "他被捕了。|她逃走了。",
  ]

  @Test(arguments: texts)
  func breaks(_ marked: String) {
    let expected: [String]
    let text: String
    switch marked {
    case "“Stop.” He ran.": (text, expected) = (marked, ["“Stop.”", "He ran."])
    case "The ministry arrested him.[1] She fled.":
      (text, expected) = (marked, ["The ministry arrested him.", "She fled."])
    case "He came at dawn.The police left by noon.|It rained.":
      text = "He came at dawn.The police left by noon. It rained."
      expected = ["He came at dawn.", "The police left by noon.", "It rained."]
    default:
      text = marked.split(separator: "|").joined(separator: " ")
      expected = marked.split(separator: "|").map {
        $0.hasPrefix(" ") ? String($0.dropFirst()) : String($0)
      }
    }
    let document = document(text)
    #expect(document.sentences.map { document.string($0.bytes) } == expected)
  }

  @Test func aSpeakerAfterTheClosingMarkBelongsToTheSentence() {
    let document = document("“Stop it now.” Kim Chol said on Monday. He left.")
    #expect(document.sentences.map { document.string($0.bytes) }.count == 2)
  }

  @Test func quotationsNestAndSpanSentences() throws {
    let document = document("“He said ‘run’ twice. I ran,” said Kim. She said \"no\" and left.")
    #expect(document.sentences.count == 3)
    let first = document.sentences[0].quotations
    #expect(first.map { document.string($0.bytes) } == ["He said ‘run’ twice.", "run"])
    #expect(first.map(\.depth) == [0, 1])
    #expect(first[0].continuesAfter)
    let second = try #require(document.sentences[1].quotations.first)
    #expect(second.beginsBefore && !second.continuesAfter)
    #expect(document.string(second.bytes) == "I ran,")
    #expect(document.sentences[2].quotations.map { document.string($0.bytes) } == ["no"])
  }

  @Test func apostrophesAreNoQuotations() {
    let document = document("The dogs’ owner didn’t know the ’90s; it's the men's 'own' fault.")
    #expect(document.sentences[0].quotations.map { document.string($0.bytes) } == ["own"])
  }

  @Test func aTornQuotationEndsWithItsSentence() {
    let document = document("They saw -- \"a clear sign of it, he said. They left then.")
    #expect(document.sentences[0].quotations.count == 1)
    #expect(document.sentences[1].quotations.isEmpty)
  }

  @Test func linesAreParagraphs() {
    let document = document("One is here.\nTwo is there.\n\nThree.\r\nFour.\rFive.\u{2028}Six.")
    #expect(document.sentences.map(\.paragraph) == [0, 1, 2, 3, 4, 5])
    #expect(document.lineStarts.count == 7)
  }

  @Test func hardWrappedLinesAreOneParagraph() {
    let text = """
      The police in the northern province arrested two officers on Monday after
      they had taken bribes from traders at the border for more than three
      years, a source in the province said. The officers were brought to the
      capital on Tuesday and will be tried by a military court that sits there
      next week. Their families were moved to another county.
      """
    let document = document(text)
    #expect(document.sentences.count == 3)
    #expect(Set(document.sentences.map(\.paragraph)) == [0])
  }

  @Test func aShortParagraphMayBeWrappedToo() {
    let text =
      "Guards in the northern province arrested\ntwo officers on Monday. They had taken\nbribes."
    let document = document(text)
    #expect(
      document.sentences.map { document.string($0.bytes) } == [
        "Guards in the northern province arrested\ntwo officers on Monday.",
        "They had taken\nbribes.",
      ])
  }

  @Test func linesOfAListAreNotJoined() {
    let text =
      "Held on Monday:\nAli Demir of Van\nMehmet Kaya of Hakkari\n- two men from the north\n- a woman"
    #expect(Set(document(text).sentences.map(\.paragraph)).count == 5)
  }

  @Test func offsetsAgreeWithScalars() {
    let text = String(repeating: "보위부 요원 “세 명”이 탈북했다. 😀 The MSS did. ", count: 60)
    let document = document(text)
    let scalars = Array(text.unicodeScalars)
    for sentence in document.sentences {
      let span = document.span(sentence.bytes)
      let words = String(String.UnicodeScalarView(scalars[span.start..<span.end]))
      #expect(words == document.string(sentence.bytes))
    }
    let whole = document.span(0..<text.utf8.count)
    #expect(whole.end == scalars.count)
  }

  @Test func linesAreFoundByOffset() {
    let document = document("a\nbb\n\nc")
    #expect([0, 1, 2, 4, 5, 6].map(document.line(at:)) == [1, 1, 2, 2, 3, 4])
    #expect(document.sentenceIndex(at: 3) == 1)
    #expect(document.sentenceIndex(at: 1) == nil)
  }

  @Test(arguments: [
    "“", "\"", ".", "‘a ", "[1]", "photo: ", "A. ", "works with a network of sources ",
    "2 Comments\n", "By Ann Lee\n",
  ])
  func hostileRepetitionIsReadToItsEnd(_ unit: String) {
    let text = String(repeating: unit, count: 200_000 / unit.utf8.count)
    let sentences = document(text).sentences
    #expect(!sentences.isEmpty)
    #expect(sentences.allSatisfy { $0.bytes.upperBound <= text.utf8.count })
  }
}
