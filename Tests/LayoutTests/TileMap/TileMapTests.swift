import Layout
import Settings
import Testing

@Suite struct TileMapTests {
  private let measuring = FixedMeasurer()

  private func map(_ tiles: [TileMap.Tile], _ outside: [TileMap.Outside]) -> TileMap {
    TileMap(tiles: tiles, outside: outside, width: 300, style: .briefing, measuring: measuring)
  }

  private func strings(_ map: TileMap) -> [String] {
    map.items.compactMap { if case .text(let text) = $0 { text.string } else { nil } }
  }

  private let tiles = [
    TileMap.Tile(column: 0, row: 1, name: "West", count: 0, isBorder: true),
    TileMap.Tile(column: 1, row: 0, name: "North", nativeName: "북", count: 3, isBorder: true),
    TileMap.Tile(column: 1, row: 1, name: "Middle", count: 5),
  ]

  @Test func sumsAreCountedAndPrinted() {
    let map = map(tiles, [TileMap.Outside("Abroad", 2), TileMap.Outside("No place stated", 4)])
    #expect(strings(map).contains("8 on the map + 6 beside it = 14"))
    #expect(map.label.contains("North 3") && map.label.contains("Abroad 2"))
    #expect(map.label.contains("1 provinces without any"))
  }

  @Test func wordsFollowTheLanguage() {
    let map = TileMap(
      tiles: tiles, outside: [], width: 300, style: .briefing, measuring: measuring,
      language: "ko")
    #expect(strings(map).contains("지도 8 + 그 밖 0 = 8"))
  }

  @Test func everythingStaysInsideTheFigure() {
    let map = map(tiles, (1...9).map { TileMap.Outside("A place with a long name \($0)", $0) })
    for case .text(let text) in map.items {
      #expect(text.origin.x >= 0 && text.origin.x + text.width <= 300.01)
      #expect(text.origin.y <= map.height)
    }
    for case .rect(let rect, _, _) in map.items {
      #expect(rect.x >= 0 && rect.maxX <= 300.01)
    }
  }

  @Test func boundsOfTheTintsArePrintedWhereTintsDiffer() {
    #expect(strings(map(tiles, [])).suffix(3) == ["1–2", "3–4", "5–6"])
    var mono = Style.briefing
    mono.colours[.heat2] = mono.colours[.heat1]
    let map = TileMap(
      tiles: tiles, outside: [], width: 300, style: mono, measuring: FixedMeasurer())
    #expect(!strings(map).contains("3–4"))
  }

  @Test func countsThatDifferLittleDoNotAllTakeTheDarkestTint() {
    let even = (0..<5).map {
      TileMap.Tile(column: $0, row: 0, name: "P", count: [65, 88, 70, 73, 84][$0])
    }
    let inks = map(even, []).items.compactMap { item -> Ink? in
      if case .rect(let rect, let fill, _) = item, rect.height > 20 { fill } else { nil }
    }
    #expect(Set(inks) == [.heat1, .heat2, .heat3])
  }

  @Test func withoutTilesThereIsAList() {
    let map = map([], [TileMap.Outside("Kyiv", 2)])
    #expect(strings(map).contains("2 in all"))
    #expect(map.height > 0)
  }
}
