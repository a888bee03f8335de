import CivilTime
import Settings
import Testing

@Suite struct ReportDefinitionTests {
  @Test func definitionIsRead() throws {
    let definition = try ReportDefinition.parse(
      """
      subject: Agencies
      number: 007
      tlp: amber+strict
      as-of: 2026-11-22
      page: Letter
      sections:
        - cover
        - timeline: {by: province, title: "Where it was"}
        - table: {rows: type, columns: year}
        - register: {columns: [number, date, quote]}
        - method:
      """, file: "r.yaml")
    #expect(definition.number == "007")
    #expect(definition.trafficLight == .amberStrict)
    #expect(definition.asOf == CivilDate(2026, 11, 22))
    #expect(definition.page == .letter)
    #expect(
      definition.sections == [
        ReportSection(.cover), ReportSection(.timeline(by: .province), title: "Where it was"),
        ReportSection(.table(rows: .type, columns: .year)),
        ReportSection(.register(columns: [.number, .date, .quote])), ReportSection(.method),
      ])
  }

  @Test func emptyDefinitionIsTheStandard() throws {
    #expect(
      try ReportDefinition.parse("subject: x", file: "r.yaml").sections == ReportSection.standard)
  }

  @Test(arguments: [
    ("sections:\n  - covver\n", 2, 5, "did you mean “cover”?"),
    ("sections:\n  - timeline: {by: colour}\n", 2, 20, "use one of: agency, province"),
    ("sections:\n  - timeline\n", 2, 5, "add by"),
    ("sections:\n  - table: {rows: type, columns: type}\n", 2, 12, ""),
    ("as-of: 22.11.2026\n", 1, 8, "write a day as"),
    ("tlp: GREN\n", 1, 6, "did you mean “GREEN”?"),
    ("sectoins: []\n", 1, 1, "did you mean “sections”?"),
  ])
  func errorsSayWhere(yaml: String, line: Int, column: Int, hint: String) throws {
    let error = try #require(throws: SettingsError.self) {
      try ReportDefinition.parse(yaml, file: "r.yaml")
    }
    #expect(error.line == line, "\(error)")
    #expect(error.column == column, "\(error)")
    #expect(error.hint.contains(hint), "\(error)")
  }
}
