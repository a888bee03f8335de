import Layout
import Settings
import Testing

struct PackedItemsTests {
  private let items: [SceneItem] = [
    .open(SceneTag(.table, label: "한 표 \u{202e}x", destination: "incident-1")),
    .open(SceneTag(link: .address("https://example.org/?a=b&c"))),
    .open(SceneTag(.dataCell, link: .destination("mark-1"), destination: "")),
    .rect(Rect(x: 1 / 3, y: -0.0, width: 1e-9, height: 1e9), fill: .heat4, stroke: nil),
    .rect(Rect(x: 0, y: 0, width: 1, height: 1), fill: nil, stroke: Stroke(.tlpGreen, 0.35)),
    .path(
      [
        .move(Point(1, 2)), .line(Point(3, 4)), .curve(Point(5, 6), Point(7, 8), Point(9, 10)),
        .close,
      ], fill: .ink, stroke: Stroke(.accent, 0.1, dash: [1, 2.5])),
    .path([], fill: nil, stroke: nil),
    .text(SceneText("", at: Point(0, 0), font: Font(.regular, 7), ink: .paper, width: 0)),
    .text(
      SceneText("é 국가보위성 😀", at: Point(40.1, 50.2), font: Font(.bold, 9.5), ink: .ink, width: 7)),
    .close, .close, .close,
  ]

  @Test func whatIsUnpackedIsWhatWasPacked() {
    let packed = PackedItems(items)
    #expect(packed.items == items)
    #expect(packed.count == items.count)
    #expect(packed.destinations == ["incident-1", ""])
    #expect(PackedItems([]).items.isEmpty)
  }

  @Test func everyInkAndRoleIsKept() {
    for ink in Ink.allCases {
      let item = SceneItem.rect(Rect(x: 0, y: 0, width: 1, height: 1), fill: ink, stroke: nil)
      #expect(PackedItems([item]).items == [item])
    }
    for role in SceneRole.allCases {
      #expect(PackedItems([.open(SceneTag(role))]).items == [.open(SceneTag(role))])
    }
  }

  @Test func aPagedSceneHasThePagesOfTheScene() {
    let scene = Scene(
      pages: [
        ScenePage(width: 10, height: 20, items: items),
        ScenePage(width: 30, height: 40),
      ], title: "t", summary: "s",
      bookmarks: [SceneBookmark("b", level: 1, destination: "incident-1")], language: "ko")
    let paged = PagedScene(scene)
    #expect(paged.scene == scene)
    #expect(paged.destinations == ["incident-1", ""])
    #expect(paged.sheets.allSatisfy { $0.items.isEmpty })
  }
}
