import Jobs
import Store
import Testing

@Suite struct ProblemTests {
  @Test func aProblemSaysWhereWhatAndWhatToDo() {
    let problem = Problem(
      file: "manifest.csv", line: 2, column: 7, code: "invalid-manifest", message: "no such date",
      hint: "write 2021-02-28", status: .usage)
    #expect(
      problem.text == "manifest.csv:2:7: invalid-manifest: no such date\nhint: write 2021-02-28")
  }

  @Test func controlCharactersAreShownNotSent() {
    let problem = Problem(file: "a\u{1b}[31m.txt", code: "missing", message: "bell\u{7}")
    #expect(problem.text == "a\\u{1b}[31m.txt: missing: bell\\u{7}")
  }

  @Test(arguments: [
    (StoreError.Kind.missing, Jobs.ExitStatus.noStore), (.locked, .locked), (.io, .io),
    (.corrupt, .failed), (.newer, .failed),
  ])
  func aStoreErrorHasItsExitCode(kind: StoreError.Kind, status: Jobs.ExitStatus) {
    #expect(Problem(StoreError(kind, path: "x", message: "m", hint: "h")).status == status)
  }
}
