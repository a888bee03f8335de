import CivilTime
import Corpus
import Corrections
import Events
import Logging
import Settings
import Store

/// Decides whether there is a new issue, and writes it whole or not at all.
struct IssueWriter {
  let attempt: JobAttempt
  let store: Store

  private var plan: JobPlan { attempt.plan }
  private var job: JobDefinition { attempt.plan.job }
  private var root: RootFolder { attempt.root }
  private var folder: String { job.outputs.folder }

  private func path(_ name: String) -> String { Retention.join(folder, name) }

  /// Removes temporary files that a killed run left beside outputs.
  func sweep() throws(Problem) {
    var names: [String: Set<String>] = [:]
    for name in job.outputs.files.map(\.name) + ["manifest.json"] {
      let (parent, last) = RootFolder.split(path(name))
      names[parent, default: []].insert(last)
    }
    let issues = Retention.issues(in: folder)
    for issue in try root.names(in: issues) {
      for name in job.outputs.files.map(\.name) + ["manifest.json"] {
        let (parent, last) = RootFolder.split(issues + "/" + issue + "/" + name)
        names[parent, default: []].insert(last)
      }
    }
    for (parent, known) in names.sorted(by: { $0.key < $1.key }) {
      for name in (try? root.names(in: parent)) ?? []
      where StagedFiles.isTemporary(name, for: known) {
        try root.remove(Retention.join(parent, name), below: parent)
      }
    }
  }

  /// Writes an issue where anything changed since the last, and what of the last is missing.
  ///
  /// - Returns: the incidents of a new issue; nil where none was published.
  func write(
    _ dossier: Dossier, standing: Set<String>, inputs: [OutputManifest.Entry],
    corrections: [Correction], _ outcome: inout JobOutcome
  ) throws(Problem) -> [Incident]? {
    let (last, before) = try issues()
    let fingerprint = fingerprint(of: dossier, inputs, corrections, outcome.problems)
    let isSame = last?.manifest.fingerprint == fingerprint
    if isSame, let last, try stands(last.manifest, inputs) {
      outcome.issue = last.manifest.issue
      outcome.manifest = last.manifest
      outcome.manifest?.inputs = inputs
      return nil
    }
    // What is missing of the last issue is written again just as it was.
    let asOf = isSame ? last?.manifest.asOf ?? attempt.asOf : attempt.asOf
    let number = isSame ? last?.manifest.issue ?? 1 : (last?.manifest.issue ?? 0) + 1
    let previous = isSame ? before : last
    var dossier = dossier
    let published = try previous.map { previous throws(Problem) in
      try attempt.stored { () throws(StoreError) in try store.published(by: previous.run) }
    }
    dossier.issue = Issue.notes(
      number: number, previous: previous?.manifest, published: published ?? [], dossier: dossier,
      standing: standing, next: plan.nextDay(after: asOf),
      language: plan.definition.language)
    var definition = plan.definition
    definition.asOf = asOf
    definition.number = definition.number ?? String(number)
    definition.nextIssue = definition.nextIssue ?? dossier.issue?.nextDay?.description
    var run = ReportRun(definition: definition, style: plan.style, dossier: dossier)
    run.rendering.isPDFAccessible = job.outputs.isPDFAccessible
    run.rendering.isSVGLive = job.outputs.isSVGLive
    let (files, warnings) = try run.files(job.outputs)
    outcome.warnings = warnings
    var manifest = manifest(
      of: dossier, files, inputs, asOf: asOf, fingerprint: fingerprint, outcome.problems)
    try guardTexts(against: files, last?.manifest)
    outcome.issue = number
    outcome.isNewIssue = !isSame
    outcome.manifest = manifest
    let staged = StagedFiles(root)
    defer { staged.discard() }
    if !attempt.runner.isDry {
      if job.keep != nil {
        let place = Retention.issues(in: folder) + "/" + Retention.name(number)
        for file in files { try staged.add(file.bytes, at: place + "/" + file.name) }
        manifest.base = base(of: place)
        try staged.add(manifest.bytes(), at: place + "/manifest.json")
        manifest.base = base(of: folder)
      }
      for file in files { try staged.add(file.bytes, at: path(file.name)) }
      try staged.add(manifest.bytes(), at: path("manifest.json"))
      outcome.written = staged.changed
      try staged.commit()
      retain(&outcome)
    } else {
      for file in files
      where try root.hash(path(file.name))?.sha256 != OutputManifest.Entry(file).sha256 {
        outcome.written.append(path(file.name))
      }
    }
    return isSame ? nil : dossier.incidents
  }

  /// The last issue and the one before it, with their numbers in the history.
  private func issues() throws(Problem) -> (last: Known?, before: Known?) {
    let runs = try attempt.stored { () throws(StoreError) in
      try store.lastIssue(job: job.name)
    }
    guard let run = runs, let manifest = RunRecord(run.manifest)?.manifest else {
      return (nil, nil)
    }
    let all = try attempt.stored { () throws(StoreError) in try store.runs(job: job.name) }
    let before = all.first { ($0.issue ?? .max) < manifest.issue }
    return (
      Known(run: run.id, manifest: manifest),
      before.flatMap { run in
        RunRecord(run.manifest)?.manifest.map { Known(run: run.id, manifest: $0) }
      }
    )
  }

  private struct Known {
    var run: Int
    var manifest: JobManifest
  }

  /// Whether all files of an issue are on disk as they were written.
  private func stands(
    _ manifest: JobManifest, _ inputs: [OutputManifest.Entry]
  ) throws(Problem) -> Bool {
    for output in manifest.outputs
    where try root.hash(path(output.path))?.sha256 != output.sha256 { return false }
    var whole = manifest
    whole.inputs = inputs
    return try root.hash(path("manifest.json"))?.sha256
      == OutputManifest.Entry(OutputFile("manifest.json", whole.bytes())).sha256
  }

  /// Refuses to write over a text of the corpus that this job did not write.
  private func guardTexts(
    against files: [OutputFile], _ last: JobManifest?
  ) throws(Problem) {
    let own = Set(last?.outputs.map(\.path) ?? [])
    let texts = Set(plan.named.files().map { RootFolder.normal($0.path) })
    for file in files where !own.contains(file.name) {
      guard texts.contains(RootFolder.normal(root.shown(path(file.name)))),
        Folder.isFile(root.shown(path(file.name)))
      else { continue }
      throw job.problem(
        "outputs", "unsafe-output", "“\(path(file.name))” is a text of the corpus",
        "name another file or folder for the outputs")
    }
  }

  /// Removes earlier issues; what goes wrong there is told and changes nothing of the new one.
  private func retain(_ outcome: inout JobOutcome) {
    guard let keep = job.keep else { return }
    do throws(Problem) {
      let (removed, kept) = try Retention(root: root, folder: folder, job: job.name, keep: keep)
        .apply()
      outcome.warnings += kept
      if !removed.isEmpty { attempt.tell("removed earlier issues", ["files": "\(removed.count)"]) }
    } catch {
      outcome.warnings.append(error)
    }
  }

  private func fingerprint(
    of dossier: Dossier, _ inputs: [OutputManifest.Entry], _ corrections: [Correction],
    _ problems: [Problem]
  ) -> String {
    var print = Fingerprint()
    print.add(plan)
    for input in inputs { print.add(input.path, input.sha256) }
    print.add("corrections", CorrectionSheet.log(corrections))
    for problem in problems { print.add("problem", problem.code + " " + problem.message) }
    print.add(dossier)
    return print.finish()
  }

  private func manifest(
    of dossier: Dossier, _ files: [OutputFile], _ inputs: [OutputManifest.Entry],
    asOf: CivilDate, fingerprint: String, _ problems: [Problem]
  ) -> JobManifest {
    let days = dossier.window?.days
    var counts = [
      "documents": dossier.documents.count, "incidents": dossier.incidents.count,
      "unreadable": problems.count,
    ]
    if let window = dossier.window {
      counts["outside-window"] = window.outside
      counts["uncertain-left-out"] = window.uncertain
      counts["published-outside"] = window.publishedOutside
      counts["placed-by-publication"] = window.placedByPublication.count
    }
    for standing in IssueNotes.Standing.allCases where dossier.issue?.previousNumber != nil {
      counts[standing.rawValue] = dossier.issue?.entries.count { $0.standing == standing }
    }
    let prefix = job.folder + "/"
    return JobManifest(
      program: "dateline \(Version.current)", job: job.name, issue: dossier.issue?.number ?? 1,
      asOf: asOf, nextIssue: dossier.issue?.nextDay,
      window: JobManifest.Window(
        from: days?.start, to: days?.end, zone: job.zone, dates: job.dates.rawValue),
      knowledge: dossier.knowledge, style: plan.style.name, fingerprint: fingerprint,
      status: problems.isEmpty ? "complete" : "partial",
      problems: problems.map { problem in
        var problem = problem
        if let file = problem.file, file.hasPrefix(prefix) {
          problem.file = String(file.dropFirst(prefix.count))
        }
        return problem.text.split(separator: "\n").first.map(String.init) ?? problem.code
      },
      base: base(of: folder), inputs: inputs, outputs: files.map(OutputManifest.Entry.init),
      counts: counts)
  }

  /// The way from a folder below the root to the folder of the job file.
  private func base(of folder: String) -> String {
    let parts = (job.root + "/" + folder).split(separator: "/").filter { $0 != "." }
    guard !job.root.hasPrefix("/"), !parts.contains("..") else { return "" }
    return parts.isEmpty ? "." : parts.map { _ in ".." }.joined(separator: "/")
  }
}
