import Settings
import Testing

@Suite struct JobFileTests {
  static let full = """
    name: nightly
    root: work
    store: nightly.db
    corpus: [corpus/**/*.txt, "!corpus/drafts/**"]
    knowledge: packs/kp
    zone: Asia/Seoul
    window: last-30-days
    dates: within
    filters: {agencies: [State security], places: [KP-09], types: [arrest_detention],
      publishers: [Daily NK], search: border, min-confidence: 0.5}
    report: {title: Nightly, number: "7", tlp: AMBER}
    style: mono
    outputs:
      folder: output
      pdf: plain
      svg-text: live
      files:
        - briefing.pdf
        - charts/map.png
        - {file: events.ics, kind: ical}
        - incidents.acled.csv
    schedule: [Mon..Fri 06:30, "0 7 1 * *"]
    missed: each
    keep: {last: 14, monthly: 12}
    hooks:
      success: ./ok.sh
      failure: {command: [mail, -s, failed], time-limit: 30s, environment: [HOME], secrets: [KEY]}
    time-limit: 10m

    """

  private func read(_ yaml: String) throws -> JobDefinition {
    try #require(JobFile.parse(yaml, file: "jobs/j.yaml").jobs.first)
  }

  private func error(_ yaml: String) throws -> SettingsError {
    try #require(throws: SettingsError.self) { try JobFile.parse(yaml, file: "j.yaml") }
  }

  @Test func everyKeyIsRead() throws {
    let job = try read(Self.full)
    #expect(job.name == "nightly")
    #expect(job.rootPath == "jobs/work")
    #expect(job.corpus.count == 2)
    #expect(job.dates == .within)
    #expect(job.filters.minimumConfidence == 0.5)
    #expect(job.outputs.files.map(\.name).last == "incidents.acled.csv")
    #expect(job.outputs.files.last?.kind == .export("acled"))
    #expect(job.outputs.files[1].kind == .map)
    #expect(!job.outputs.isPDFAccessible && job.outputs.isSVGLive)
    #expect(job.schedule?.rules.count == 2)
    #expect(job.missed == .each)
    #expect(job.keep?.last == 14 && job.keep?.monthly == 12)
    #expect(job.hooks[.success]?.command == ["/bin/sh", "-c", "./ok.sh"])
    #expect(job.hooks[.failure]?.timeLimit == 30)
    #expect(job.hooks[.failure]?.secrets == ["KEY"])
    #expect(job.timeLimit == 600)
    guard case .inline(let report) = job.report else {
      Issue.record("the report is not inline")
      return
    }
    #expect(report.number == "7")
  }

  @Test func scalarsAreAsWritten() throws {
    let job = try read("name: no\ncorpus: 012\nzone: 2012-05-09\n")
    #expect(job.name == "no")
    #expect(job.corpus == ["012"])
    #expect(job.zone == "2012-05-09")
  }

  @Test(
    arguments: [
      ("name: a\ncorpus: b\nschedul: daily\n", 3, 1, "did you mean “schedule”?"),
      ("name: a\ncorpus: b\nschedule: daly\n", 3, 11, ""),
      ("name: a\ncorpus: b\nname: c\n", 3, 1, "keep one"), ("corpus: b\n", 1, 1, "add name"),
      ("name: a\ncorpus: b\nmissed: onec\n", 3, 9, "use one of"),
      ("name: A b\ncorpus: b\n", 1, 7, "small letters"),
      ("name: a\ncorpus: b\nhooks: {sucess: x}\n", 3, 9, "did you mean “success”?"),
      ("name: a\ncorpus: b\nhooks: {success: {command: x, secrets: {K: v}}}\n", 3, 40, "[NAME]"),
      ("name: a\ncorpus: b\nhooks: {success: {command: x, secrets: [K=v]}}\n", 3, 41, "letters"),
      ("name: a\ncorpus: b\noutputs: {files: [breifing.pdf]}\n", 3, 19, "“briefing.pdf”?"),
      (
        "name: a\ncorpus: b\noutputs: {files: [{file: x.pdf, kind: breifing}]}\n", 3, 39, "briefing"
      ),
      ("name: a\ncorpus: b\noutputs: {files: [briefing.doc]}\n", 3, 19, ".pdf, .html"),
      ("name: a\ncorpus: b\nkeep: {last: 1.5}\n", 3, 14, "whole number"),
      ("name: a\ncorpus: b\ntime-limit: 5\n", 3, 13, "90s"),
      ("name: a\ncorpus: [\"!b\"]\n", 2, 9, "name a folder"),
      ("jobs:\n  - {name: a, corpus: b}\n  - {name: a, corpus: c}\n", 3, 5, "rename"),
      ("jobs:\n  - {name: a, corpus: b}\n  - {name: c, corpus: d}\n", 3, 5, "store: c.db"),
      ("- name: a\n", 1, 1, "begin with name"),
    ])
  func faultsSayWhereAndWhat(yaml: String, line: Int, column: Int, hint: String) throws {
    let error = try error(yaml)
    #expect(error.line == line, "\(error)")
    #expect(error.column == column, "\(error)")
    #expect(error.hint.contains(hint), "\(error)")
  }

  @Test func aListOfJobs() throws {
    let file = try JobFile.parse(
      """
      jobs:
        - {name: a, corpus: x, store: s.db, outputs: {folder: out/a}}
        - {name: b, corpus: x, store: s.db, outputs: {folder: out/b}}
      """, file: "j.yaml")
    #expect(file.jobs.map(\.name) == ["a", "b"])
    #expect(try file.job("b").outputs.folder == "out/b")
    let error = try #require(throws: SettingsError.self) { try file.job("c") }
    #expect(error.hint.contains("use one of: a, b") || error.hint.contains("did you mean"))
  }
}
