import Settings
import Testing

@Suite struct StyleSheetTests {
  @Test func builtInSheetIsTheConstant() throws {
    #expect(try StyleSheet.load("briefing") == .briefing)
  }

  @Test func sheetExtendsAnother() throws {
    let style = try StyleSheet.parse(
      """
      name: ours
      extends: briefing
      page: {size: Letter, margin: 36}
      colours:
        accent: "#003366"
      """, file: "ours.yaml")
    #expect(style.name == "ours")
    #expect(style.pageWidth == 612)
    #expect(style.sideMargin == 36)
    #expect(style.colours[.accent] == Colour(hex: 0x003366))
    #expect(style.colours[.ink] == Style.briefing.colours[.ink])
  }

  @Test(arguments: [
    ("name: a\ncolors:\n  ink: \"#000000\"\n", 2, 1, "did you mean “colours”?"),
    ("name: a\ncolours:\n  ink: blue\n", 3, 8, "write a colour as"),
    ("name: a\nname: b\n", 1, 1, "keep one of them"),
    ("name: a\ntext:\n  small: {size: 7}\n", 3, 10, "add lead"),
    ("name: a\ntext:\n  small: {size: seven, lead: 10}\n", 3, 17, ""),
    ("page: {size: A4}\n", 1, 1, "add name"),
    ("name: a\npage: {size: a4}\n", 2, 14, "did you mean “A4”?"),
    ("name: [a\n", 2, 1, "check indentation"),
    ("name: &x a\nfonts: [*x]\n", 2, 9, "write the value out"),
    ("- name\n", 1, 1, ""),
  ])
  func errorsSayWhere(yaml: String, line: Int, column: Int, hint: String) throws {
    let error = try #require(throws: SettingsError.self) {
      try StyleSheet.parse(yaml, file: "s.yaml")
    }
    #expect(error.line == line, "\(error)")
    #expect(error.column == column, "\(error)")
    #expect(error.hint.contains(hint), "\(error)")
  }

  @Test func unknownNameSaysWhatThereIs() throws {
    let error = try #require(throws: SettingsError.self) { try StyleSheet.load("breifing") }
    #expect(error.hint.contains("did you mean “briefing”?"))
    let missing = try #require(throws: SettingsError.self) { try StyleSheet.load("no/such.yaml") }
    #expect(missing.message == "no such file")
  }

  @Test func bombsAreRefused() {
    let lists = (1...9).map { level in
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
      return "a\(level): &a\(level) [\(aliases)]"
    }
    #expect(throws: SettingsError.self) {
      try StyleSheet.parse("a0: &a0 x\n" + lists.joined(separator: "\n"), file: "bomb.yaml")
    }
    #expect(throws: SettingsError.self) {
      try StyleSheet.parse(String(repeating: "[", count: 100_000), file: "deep.yaml")
    }
    #expect(throws: SettingsError.self) {
      try StyleSheet.parse(String(repeating: "- ", count: 100_000), file: "deep.yaml")
    }
  }

  @Test func coloursContrastWithPaper() throws {
    let style = Style.briefing
    let paper = try #require(style.colours[.paper])
    for ink in [Ink.ink, .secondary, .accent] {
      let colour = try #require(style.colours[ink])
      #expect(contrast(colour, paper) >= 4.5, "\(ink)")
    }
  }

  /// Contrast after WCAG 2.2.
  private func contrast(_ one: Colour, _ other: Colour) -> Double {
    func linear(_ value: UInt8) -> Double {
      let part = Double(value) / 255
      // A cubic fit of the sRGB curve, near enough for a check with room to spare.
      return part * (part * (part * 0.305306011 + 0.682171111) + 0.012522878)
    }
    func light(_ colour: Colour) -> Double {
      0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue)
    }
    let (low, high) = (min(light(one), light(other)), max(light(one), light(other)))
    return (high + 0.05) / (low + 0.05)
  }
}
