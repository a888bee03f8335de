import Corpus
import Events
import Testing

@Suite struct EncodingTests {
  private let english =
    "The “café” owner was arrested on Oct. 31 in Hamhung.\r\n\r\nTwo others – brothers – fled to the north."
  private let korean = "보위부는 지난 20일 함흥에서 세 명을 체포했다.\n두 명은 중국으로 도주했다고 소식통은 전했다."

  private func read(_ bytes: [UInt8], name: String = "a.txt") throws -> (
    SourceDocument?, CorpusError?
  ) {
    let scratch = try Scratch()
    try scratch.write(name, bytes)
    let (documents, errors) = readAll([.path(scratch.path)])
    return (documents.first, errors.first)
  }

  private func utf16(_ text: String, big: Bool) -> [UInt8] {
    text.utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return big ? [high, low] : [low, high]
    }
  }

  private func cp1252(_ text: String) -> [UInt8] {
    text.unicodeScalars.map {
      switch $0 {
      case "“": 0x93
      case "”": 0x94
      case "–": 0x96
      default: UInt8($0.value)
      }
    }
  }

  @Test func everyEncodingGivesTheSameTextAndSentences() throws {
    let sources: [[UInt8]] = [
      Array(english.utf8), [0xEF, 0xBB, 0xBF] + Array(english.utf8),
      [0xFF, 0xFE] + utf16(english, big: false), [0xFE, 0xFF] + utf16(english, big: true),
      utf16(english, big: false), utf16(english, big: true), cp1252(english),
    ]
    for source in sources {
      let document = try #require(try read(source).0)
      #expect(document.text == Array(english.utf8))
      #expect(document.sentences.count == 2)
      for sentence in document.sentences {
        #expect(document.string(sentence.bytes).hasSuffix("."))
      }
    }
  }

  @Test func koreanInEveryEncoding() throws {
    // The first sentence in EUC-KR; "보위부" and the rest as the C library writes them.
    let eucKR: [UInt8] = [
      0xBA, 0xB8, 0xC0, 0xA7, 0xBA, 0xCE, 0xB4, 0xC2, 0x20, 0xC1, 0xF6, 0xB3, 0xAD, 0x2E,
    ]
    let document = try #require(try read(eucKR).0)
    #expect(document.string(0..<document.text.count) == "보위부는 지난.")
    #expect(document.record.language == "ko")
    for source in [Array(korean.utf8), [0xFF, 0xFE] + utf16(korean, big: false)] {
      let document = try #require(try read(source).0)
      #expect(document.text == Array(korean.utf8))
      #expect(document.sentences.count == 2)
    }
  }

  @Test func lineEndsOfEveryKind() throws {
    for end in ["\n", "\r\n", "\r", "\u{2028}"] {
      let text = ["One man fled.", "Two men fled.", "Three fled."].joined(separator: end)
      let document = try #require(try read(Array(text.utf8)).0)
      #expect(document.sentences.count == 3)
      #expect(document.line(at: document.sentences[2].bytes.lowerBound) == 3)
    }
  }

  static let damaged: [(bytes: [UInt8], code: CorpusError.Code)] = {
    let torn: [UInt8] = Array("보위부 요원이 ".utf8) + [0xFF] + Array("탈북했다".utf8)
    let surrogate: [UInt8] = Array("said ".utf8) + [0xED, 0xA0, 0x80]
    return [
      (Array("a\u{0}b is here".utf8), .binary),
      ([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x01, 0xFF], .binary),
      ([0xFF, 0xFE, 0x41, 0x00, 0x00, 0xD8], .encoding),
      ([0xFF, 0xFE, 0x41], .encoding),
      (torn, .encoding),
      (surrogate, .encoding),
      ([0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0], .encoding),
      ([], .empty),
      (Array(" \n\r\n\t".utf8), .empty),
    ]
  }()

  @Test(arguments: damaged)
  func damage(_ bytes: [UInt8], _ code: CorpusError.Code) throws {
    let (document, error) = try read(bytes)
    #expect(document == nil)
    #expect(error?.code == code)
    #expect(error?.hint.isEmpty == false)
  }

  @Test func saysWhereTheFirstBadByteIs() throws {
    let error = try read(Array("보위부 요원".utf8) + [0xC3, 0x28]).1
    #expect(error?.message.contains("offset 16") == true)
  }
}
