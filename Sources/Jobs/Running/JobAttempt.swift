import CivilTime
import Corpus
import Corrections
import Events
import Logging
import Settings
import Store

/// One attempt at a job, under its lock.
struct JobAttempt {
  let runner: JobRunner
  let plan: JobPlan
  let root: RootFolder
  let asOf: CivilDate
  /// The slot as the history writes it.
  let slot: String?

  var job: JobDefinition { plan.job }

  /// Does the work and writes the history, whatever comes of it.
  func outcome() -> JobOutcome {
    var outcome = JobOutcome(job: job.name, slot: slot)
    var opened: OpenStore?
    defer { opened?.close() }
    var run = Run(job: job.name, slot: slot, started: plan.zone.text(of: runner.clock.now))
    let days = job.window.days(asOf: asOf)
    run.from = days.start
    run.to = days.end
    var published: [Incident]?
    do throws(Problem) {
      let store = try openStore()
      opened = store
      if !runner.isDry {
        run = try stored { () throws(StoreError) in try store.store.recordRun(run) }
      }
      outcome.run = run.id
      tell("began", ["as-of": "\(asOf)", "window": "\(days)"])
      published = try work(store.store, days, &outcome)
      outcome.status = outcome.problems.isEmpty ? .done : .partial
      run.status =
        !outcome.problems.isEmpty ? .partial : outcome.written.isEmpty ? .unchanged : .done
    } catch {
      outcome.error = error
      outcome.isNewIssue = false
      outcome.written = []
      outcome.status = error.status == .partial ? .failed : error.status
      run.status = .failed
    }
    if let store = opened?.store, run.id > 0, !runner.isDry {
      run.ended = plan.zone.text(of: runner.clock.now)
      run.issue = outcome.isNewIssue ? outcome.issue : nil
      run.manifest =
        RunRecord(
          exit: outcome.status, error: outcome.error?.text,
          problems: outcome.problems.map(\.text), written: outcome.written,
          manifest: outcome.isNewIssue ? outcome.manifest : nil
        ).text
      do throws(StoreError) { try store.recordRun(run, publishing: published) } catch {
        let problem = Problem(error)
        if outcome.error == nil { outcome.error = problem }
        outcome.status = problem.status
      }
    }
    tell(
      outcome.error != nil
        ? "failed" : outcome.isNewIssue ? "wrote issue \(outcome.issue ?? 0)" : "unchanged",
      ["exit": "\(outcome.status.rawValue)", "files": "\(outcome.written.count)"])
    return outcome
  }

  func tell(_ message: String, _ more: Logger.Metadata = [:]) {
    var metadata = more
    metadata["job"] = "\(job.name)"
    runner.log.info("\(message)", metadata: metadata)
  }

  func stored<Value>(_ body: () throws(StoreError) -> Value) throws(Problem) -> Value {
    do throws(StoreError) { return try body() } catch { throw Problem(error) }
  }

  /// Reads, draws and writes.
  ///
  /// - Returns: the incidents of a new issue; nil where none was published.
  private func work(
    _ store: Store, _ days: CivilInterval, _ outcome: inout JobOutcome
  ) throws(Problem) -> [Incident]? {
    let writer = IssueWriter(attempt: self, store: store)
    if !runner.isDry { try writer.sweep() }
    let inputs = try hashInputs()
    let summary = try plan.intake.take(
      [CorpusInput.selection(plan.selection)], into: store, jobs: runner.processors)
    outcome.problems = summary.problems
    let stale = try ReviewDesk(store: store).staleCount()
    if stale > 0 {
      outcome.problems.append(
        Problem(
          code: "stale-corrections", message: "\(stale) corrections do not hold any more",
          hint: "see: dateline review conflicts --store \(job.store)", status: .partial))
    }
    tell(
      "read", ["documents": "\(summary.documents)", "new": "\(summary.added + summary.changed)"])
    let query = try NamedFilters.query(job.filters, in: try plan.names(store))
    let whole = try stored { () throws(StoreError) in try store.dossier(query) }
    let dossier = WindowFilter(days: days, zone: job.zone, isStrict: job.dates == .within)
      .apply(to: whole)
    return try writer.write(
      dossier, standing: Set(whole.incidents.map(\.id)), inputs: inputs,
      corrections: try stored { () throws(StoreError) in try store.corrections() }, &outcome)
  }

  /// Hashes of all files that shape the report, paths relative to the folder of the job file.
  private func hashInputs() throws(Problem) -> [OutputManifest.Entry] {
    let prefix = job.folder + "/"
    var entries: [OutputManifest.Entry] = []
    for file in plan.selection.files() {
      // A file that cannot be read is a problem of its own, told where it is read.
      guard let hash = try? FileHash.of(file: file.path) else { continue }
      let path = file.path.hasPrefix(prefix) ? String(file.path.dropFirst(prefix.count)) : file.path
      entries.append(OutputManifest.Entry(path: path, sha256: hash.sha256, bytes: hash.bytes))
    }
    for path in plan.companions {
      let hash = try FileHash.of(file: job.path(path))
      entries.append(OutputManifest.Entry(path: path, sha256: hash.sha256, bytes: hash.bytes))
    }
    return entries.sorted { $0.path < $1.path }
  }
}
