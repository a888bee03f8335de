import Testing

@testable import Layout

@Suite struct ClassScaleTests {
  private func words(_ counts: [Int]) -> [String] {
    ClassScale(counts).classes.map(ClassScale.words)
  }

  @Test func classesBeginNearTheLeastWhereAllAreFarFromNought() {
    #expect(words([65, 88, 70, 71, 84]) == ["60–69", "70–79", "80–89"])
    #expect(words([800, 1_250]) == ["800–999", "1,000–1,199", "1,200–1,399"])
  }

  @Test func countsNearNoughtAreSeenAgainstIt() {
    #expect(words([1, 2, 5]) == ["1–2", "3–4", "5–6"])
    #expect(words([1, 2, 3]) == ["1", "2", "3"])
    #expect(words([1, 11]) == ["1–3", "4–6", "7–9", "10–12"])
    // A place without any is a count too.
    #expect(words([0, 65, 88]).first == "1–50")
  }

  @Test func aCountAlwaysLiesInTheClassOfItsTint() {
    for most in 1...400 {
      let counts = [most / 3, most / 2, most - 1, most].filter { $0 > 0 }
      let scale = ClassScale(counts)
      #expect((1...4).contains(scale.classes.count))
      for count in counts {
        #expect(scale.classes[scale.step(count) - 1].contains(count))
      }
      #expect(scale.step(0) == 0)
    }
  }

  @Test func nothingCountedHasNoClass() {
    #expect(ClassScale([]).classes.isEmpty)
    #expect(ClassScale([0, 0]).step(0) == 0)
  }
}
