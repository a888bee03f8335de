import Settings
import Testing

@Suite struct ColourVisionTests {
  @Test(arguments: ColourVision.allCases)
  func greysAreSeenAsTheyAre(vision: ColourVision) {
    for level in stride(from: UInt32(0), through: 255, by: 51) {
      let grey = Colour(hex: level << 16 | level << 8 | level)
      #expect(abs(vision.luminance(of: grey) - grey.luminance) < 0.01)
    }
  }

  @Test func redIsDarkWithoutRedCones() {
    let red = Colour(hex: 0xff0000)
    #expect(ColourVision.protanopia.luminance(of: red) < red.luminance * 0.7)
  }

  @Test(arguments: StyleSheet.builtInNames)
  func builtInStylesHoldForEveryEyeAndOnACopy(name: String) throws {
    #expect(try StyleSheet.load(name).findings().isEmpty)
  }

  @Test func aRedThatOnlySomeCanReadIsFound() throws {
    // 5.3 : 1 on this dark sheet to most, under 3 : 1 without red cones.
    let style = try StyleSheet.parse(
      """
      name: dark
      extends: briefing
      colours: {paper: "#101010", tint: "#101010", ink: "#ffffff", secondary: "#cccccc", accent: "#ff3030"}
      """, file: "dark.yaml")
    #expect(
      style.findings().contains {
        "\($0)".contains("accent on paper") && "\($0)".contains("protanopia")
      })
  }
}
