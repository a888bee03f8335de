import Layout
import Settings
import Testing

@testable import Drawing

struct ShapeOrderTests {
  private let shape = SceneItem.rect(
    Rect(x: 0, y: 0, width: 1, height: 1), fill: .ink, stroke: nil)
  private let text = SceneItem.text(
    SceneText("7", at: Point(0, 0), font: Font(.bold, 7), ink: .ink, width: 4))

  @Test func shapesOfFiguresAndDecorationComeFirst() {
    let link = SceneTag(.span, label: "7: what", link: .destination("incident-7"))
    let order = ShapeOrder([
      shape, .open(SceneTag(.figure)), .open(SceneTag(.artifact)), shape, .close, .open(link),
      shape, text, .close, .close, .open(SceneTag(.figure)), shape, .close,
    ])
    #expect(order.early.map(\.index) == [0, 3, 6, 11])
    #expect(order.early.map(\.owner) == [.decoration, .decoration, .figure(0), .figure(1)])
    #expect(!order.isEarly(7))
  }

  @Test func shapesWithWordsOfTheirOwnStayInPlace() {
    let sample = SceneTag(.span, label: "day known")
    let order = ShapeOrder([
      .open(SceneTag(.dataCell)), .open(sample), shape, .close, text, .close,
      .open(SceneTag(.figure)), .open(sample), shape, .close, .close,
      .open(SceneTag(link: .destination("x"))), shape, .close,
    ])
    #expect(order.early.isEmpty)
  }
}
