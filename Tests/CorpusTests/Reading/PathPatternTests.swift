import Corpus
import Testing

@Suite struct PathPatternTests {
  @Test(
    arguments: [
      ("corpus", "corpus/a.txt", true), ("corpus/*.txt", "corpus/a.txt", true),
      ("corpus/*.txt", "corpus/b/a.txt", false), ("corpus/**/*.txt", "corpus/a.txt", true),
      ("corpus/**/*.txt", "corpus/b/c/a.txt", true), ("corpus/**/*.txt", "corpus/a.md", false),
      ("**", "a/b", true), ("**/drafts/**", "a/drafts/b.txt", true),
      ("**/drafts", "drafts/x", true),
      ("a?c", "abc", true), ("a?c", "ac", false), ("*a*b*", "xxaxxbxx", true),
      ("./corpus/a.txt", "corpus/a.txt", true), ("한*", "한글.txt", true),
    ])
  func takes(pattern: String, path: String, isTaken: Bool) {
    #expect(PathPattern(pattern).takes(path) == isTaken)
  }

  @Test func whatIsLeftOutStaysOut() {
    let selection = PathSelection(
      base: ".", patterns: ["corpus/**/*.txt", "!corpus/drafts/**"].map(PathPattern.init))
    #expect(selection.takes("corpus/a.txt"))
    #expect(!selection.takes("corpus/drafts/a.txt"))
    #expect(!selection.takes("other/a.txt"))
  }

  @Test func hostilePatternsEnd() {
    let pattern = PathPattern(String(repeating: "*a", count: 400) + "b")
    #expect(!pattern.takes(String(repeating: "a", count: 4000)))
    let deep = PathPattern(String(repeating: "**/", count: 200) + "x")
    #expect(!deep.takes(String(repeating: "a/", count: 400) + "y"))
  }
}
