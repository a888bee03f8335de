import Testing

@testable import Extraction

/// The tokens of a text as strings.
private func cut(_ text: String) -> [String] {
  let tokens = Tokenizer(vocabulary: Vocabulary()).tokens(of: text)
  return (0..<tokens.count).map { tokens.text($0) }
}

struct TokenizerTests {
  @Test func wordsKeepInnerApostrophesAndLosePossessives() {
    #expect(
      cut("the U’nha-3 of P'yongyang's men") == [
        "the", "U’nha", "-", "3", "of", "P'yongyang", "'s", "men",
      ])
    #expect(
      cut("workers' don’t ‘x’ Kim’s.") == [
        "workers", "'", "don’t", "‘", "x", "’", "Kim", "’s", ".",
      ])
  }

  @Test func numbersKeepSeparatorsAndLoseSuffixes() {
    #expect(
      cut("9,000 1.5 28th 1990s 8kg 10%") == [
        "9,000", "1.5", "28", "th", "1990", "s", "8", "kg", "10", "%",
      ])
    #expect(
      cut("2016.8.25 May 1,2012 17:29 3,4") == [
        "2016", ".", "8", ".", "25", "May", "1", ",", "2012", "17", ":", "29", "3", ",", "4",
      ])
  }

  @Test func abbreviationsWithInnerDotsAreOneWord() {
    #expect(
      cut("U.S. at 5 p.m. Aug. 25. D.P.R.K") == [
        "U.S.", "at", "5", "p.m.", "Aug", ".", "25", ".", "D.P.R.K",
      ])
  }

  @Test func hangulRunsAndIdeographs() {
    #expect(
      cut("주체105(2016)년 8월25일에 北韓") == [
        "주체", "105", "(", "2016", ")", "년", "8", "월", "25", "일에", "北", "韓",
      ])
  }

  @Test func foldingJoinsSpellings() {
    var vocabulary = Vocabulary()
    let id = vocabulary.intern("p'yongyang")
    let us = vocabulary.intern("U.S.")
    let tokens = Tokenizer(vocabulary: vocabulary).tokens(
      of: "P’yŏngyang P'yo\u{306}ngyang P\u{AD}'YONGYANG U.S u.s.")
    #expect(tokens.tokens.map(\.word) == [id, id, id, us, us])
    #expect(tokens[2].flags.contains(.allCaps))
    #expect(!tokens[0].flags.contains(.allCaps))
  }

  @Test func flagsTellSpacesAndLines() {
    let tokens = Tokenizer(vocabulary: Vocabulary()).tokens(of: "a\u{A0}b-c\r\nd\n\ne")
    let flags = tokens.tokens.map(\.flags)
    #expect(flags[0].contains(.paragraphBreakBefore))
    #expect(flags[1] == .spaceBefore)
    #expect(flags[2].isEmpty && flags[3].isEmpty)
    #expect(flags[4] == [.spaceBefore, .lineBreakBefore])
    #expect(flags[5].contains(.paragraphBreakBefore))
  }

  @Test func dashesAreHyphensButEmDashesAreNot() {
    let tokens = Tokenizer(vocabulary: Vocabulary()).tokens(of: "1–2 a—b")
    #expect(tokens[1].symbol == Symbol.hyphen)
    #expect(tokens[4].symbol == Symbol.emDash)
  }

  @Test func numericValues() {
    let tokens = Tokenizer(vocabulary: Vocabulary()).tokens(
      of: "9,000 1.5 99999999999999999999 x")
    #expect(tokens.integer(0) == 9000)
    #expect(tokens.integer(1) == nil)
    #expect(tokens.number(1) == 1.5)
    #expect(tokens.integer(2) == nil)
    #expect(tokens.integer(3) == nil)
  }

  /// Whatever the bytes: tokens are in order, do not overlap, and leave out no printable ASCII.
  @Test func coversHostileBytesInOrder() {
    var state: UInt64 = 7
    for _ in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let pick = UInt8(truncatingIfNeeded: state >> 33)
        bytes.append(pick & 1 == 0 ? UInt8(ascii: "a") + pick % 26 : pick)
      }
      let tokens = Tokenizer(vocabulary: Vocabulary()).tokens(of: bytes)
      var last = 0
      for token in tokens.tokens {
        #expect(Int(token.start) >= last && token.end > token.start)
        for index in last..<Int(token.start) {
          #expect(bytes[index] <= 0x20 || bytes[index] >= 0x7F)
        }
        last = Int(token.end)
      }
      #expect(last <= bytes.count)
    }
  }
}
