import Events
import Layout
import Settings
import Testing

@testable import Reports

@Suite struct MethodTests {
  @Test func sumsStandInWholeHalves() throws {
    var dossier = try Fixture.seeds(3)
    let sum = String(repeating: "0123456789abcdef", count: 4)
    dossier.knowledge.sha256 = sum
    var definition = Fixture.definition
    definition.sections = [ReportSection(.method)]
    let strings = try BriefingTests.compose(dossier, definition).texts.map(\.text.string)
    #expect(strings.contains(String(sum.prefix(32))))
    #expect(strings.contains(String(sum.suffix(32))))
  }

  @Test func methodIsSetInTheTypeOfALeadParagraph() throws {
    var definition = Fixture.definition
    definition.sections = [ReportSection(.method)]
    let texts = try BriefingTests.compose(try Fixture.seeds(3), definition).texts.map(\.text)
    let body = texts.first { $0.string.hasPrefix("An incident is one") }
    #expect(body?.font.size == Style.briefing.medium.size)
  }

  @Test func marksComeBeforeTheMethod() throws {
    let names = try BriefingTests.compose(try Fixture.seeds()).scene.bookmarks.map(\.title)
    #expect(names.suffix(2) == ["How each date is drawn", "Method and limits"])
  }
}
