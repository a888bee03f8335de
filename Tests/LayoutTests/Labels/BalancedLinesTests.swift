import Testing

@testable import Layout

@Suite struct BalancedLinesTests {
  private let width: (String) -> Double = { Double($0.count) }

  @Test func breaksWhereTheLinesAreMostEven() throws {
    let (first, second) = try #require(BalancedLines.two("aaa bb cc dddd", width: width))
    #expect(first == "aaa bb")
    #expect(second == "cc dddd")
  }

  @Test func neverBreaksInsideAWord() {
    #expect(BalancedLines.two("indivisible", width: width) == nil)
  }

  @Test func wrappedLinesKeepEveryWord() {
    let text = "one two three four five six seven"
    let lines = BalancedLines.wrap(text, to: 9, width: width)
    #expect(lines.joined(separator: " ") == text)
    #expect(lines.allSatisfy { $0.count <= 9 })
  }
}
