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
    ("name: a\nname: b\n", 2, 1, "keep one of them"),
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

  @Test(arguments: StyleSheet.builtInNames)
  func builtInSheetsAreReadable(name: String) throws {
    let style = try StyleSheet.load(name)
    #expect(style.name == name)
    #expect(style.findings().isEmpty, "\(style.findings())")
  }

  @Test func faintTextIsFound() throws {
    var style = Style.briefing
    style.colours[.secondary] = Colour(hex: 0x999999)
    style.colours[.heat2] = Colour(hex: 0xffffff)
    style.small.size = 5
    #expect(
      style.findings().map(\.subject) == [
        "secondary on paper", "secondary on tint", "heat1 to heat4", "text.small",
      ])
  }

  @Test func contrastIsThatOfTheStandard() {
    #expect(Colour(hex: 0x000000).contrast(with: Colour(hex: 0xffffff)) == 21)
    #expect(abs(Colour(hex: 0x767676).contrast(with: Colour(hex: 0xffffff)) - 4.54) < 0.01)
  }
}
