import Settings
import Testing

@testable import Layout

@Suite struct ClassKeyTests {
  private func line(_ counts: [Int], style: Style = .briefing) -> [SceneItem] {
    ClassKey.line(of: ClassScale(counts), style: style, measuring: FixedMeasurer()).items
  }

  @Test func everyClassHasItsTintAndItsBounds() {
    let items = line([1, 4, 11])
    let tints = items.compactMap { item -> Ink? in
      if case .rect(_, let fill, _) = item { fill } else { nil }
    }
    let words = items.compactMap { item -> String? in
      if case .text(let text) = item { text.string } else { nil }
    }
    #expect(tints == [.heat1, .heat2, .heat3, .heat4])
    #expect(words == ["1–3", "4–6", "7–9", "10–12"])
  }

  @Test func oneClassOrOneColourNeedsNoKey() {
    #expect(line([1, 1]).isEmpty)
    var style = Style.briefing
    for ink in [Ink.heat1, .heat2, .heat3, .heat4] { style.colours[ink] = Colour(hex: 0xffffff) }
    #expect(line([1, 4, 11], style: style).isEmpty)
  }
}
