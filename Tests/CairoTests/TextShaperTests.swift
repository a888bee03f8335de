import Testing

@testable import Cairo

@Suite struct TextShaperTests {
  let shaper: TextShaper

  init() throws { shaper = try TextShaper(families: ["Noto Sans", "NanumGothic"]) }

  private func width(_ text: String, _ size: Double = 10) -> Double {
    shaper.width(of: text, weight: .regular, size: size)
  }

  @Test func widthGrowsWithTheSizeExactly() {
    #expect(abs(width("Provincial court 평양", 20) - 2 * width("Provincial court 평양", 10)) < 1e-9)
  }

  @Test func digitsAreAllOfOneWidth() {
    let widths = Set((0...9).map { width(String($0) + String($0)) })
    #expect(widths.count == 1)
  }

  @Test func advancesAreNotHinted() {
    // Noto Sans digits are 572 of 1000 units wide.
    #expect(abs(width("1984", 7) - 4 * 0.572 * 7) < 1e-6)
  }

  @Test func kerningIsOnAndLigaturesAreOff() {
    #expect(width("AVAVA") < width("A") * 3 + width("V") * 2 - 0.1)
    #expect(abs(width("ffi") - 2 * width("f") - width("i")) < 0.5)
    let glyphs = shaper.stores[0].glyphs.count
    _ = width("affix")
    #expect(shaper.stores[0].glyphs.count == glyphs + 5)
  }

  @Test func aWordIsShapedOnce() {
    _ = width("province county province")
    let count = shaper.stores[0].words.count
    _ = width("county province county province", 33)
    #expect(shaper.stores[0].words.count == count)
  }

  @Test func hangulAndHanjaFindTheirFaces() {
    _ = width("Pyongyang 평양 國境 国")
    #expect(shaper.warnings.isEmpty)
    let faces = shaper.stacks[0].faces.map(\.file.family)
    #expect(faces.prefix(2) == ["Noto Sans", "NanumGothic"])
    #expect(faces.count == 3, "国 is in neither of the two: \(faces)")
  }

  @Test func decomposedSyllablesAreComposed() {
    #expect(abs(width("\u{1112}\u{1161}\u{11ab}") - width("한")) < 1e-6)
    #expect(shaper.warnings.isEmpty)
  }

  @Test func whatNoFontHasIsABoxAndOneWarning() {
    let box = width("\u{10FFF0}")
    #expect(box > 5)
    _ = width("again \u{10FFF0}\u{10FFF0}")
    #expect(shaper.warnings.list.map(\.scalar.value) == [0x10FFF0])
    #expect(shaper.warnings.list[0].description.contains("U+10FFF0"))
  }

  @Test func marksOfDirectionHaveNoWidth() {
    #expect(width("a\u{202e}b\u{200b}c\u{2066}") == width("abc"))
    #expect(width("a\nb\tc") == width("a b c"))
  }

  @Test func anEndlessWordStaysLinear() {
    let long = String(repeating: "가나다", count: 20_000)
    #expect(abs(width(long) - 60_000 * width("가")) < 1)
    #expect(shaper.stores[0].text.count < 2000, "equal pieces are kept once")
  }

  @Test func ascentAndDescentAreThoseOfLatinInk() {
    #expect((7.0...8.0).contains(shaper.ascent(weight: .regular, size: 10)))
    #expect((1.5...3.0).contains(shaper.descent(weight: .bold, size: 10)))
  }

  @Test func aMissingFamilyIsNamedWithItsPackage() {
    #expect {
      try TextShaper(families: ["Noto Sans", "Nanum Nowhere"])
    } throws: { error in
      let text = "\(error)"
      return text.contains("Nanum Nowhere") && text.contains("fonts-nanum")
        && text.contains("regular")
    }
    #expect(throws: FontError.self) { try TextShaper(families: []) }
  }

  @Test func wordsThatRunFromRightToLeftStandInTheirOrder() {
    let store = shaper.stores[0]
    func order(_ text: String) -> [String] {
      var words: [Int] = []
      _ = shaper.gatherWords(of: text, weight: .regular, into: &words)
      BidirectionalOrder.reorder(&words, in: store)
      return words.filter { $0 >= 0 }.map { number in
        let range = store.words[number].text
        return String(
          decoding: store.text[Int(range.lowerBound)..<Int(range.upperBound)], as: UTF8.self)
      }
    }
    #expect(order("a b c") == ["a", "b", "c"])
    #expect(order("see שלום 12 עולם now") == ["see", "עולם", "12", "שלום", "now"])
    #expect(order("שלום and עולם") == ["שלום", "and", "עולם"])
    #expect(shaper.warnings.isEmpty)
  }
}
