import FoundationEssentials
import Logging
import Settings
import Store

extension JobRunner {
  /// Calls the hooks of an outcome; a hook that fails makes a good run one done in part.
  func callHooks(of job: JobDefinition, _ outcome: inout JobOutcome) {
    // Who finds the job locked is told by its exit code; the run that holds it has its own hooks.
    guard !isDry, outcome.status != .locked else { return }
    var results: [RunRecord.Hook] = []
    for event in outcome.events {
      guard let hook = job.hooks[event] else { continue }
      let facts = [
        "DATELINE_JOB": job.name, "DATELINE_EVENT": event.rawValue,
        "DATELINE_STATUS": "\(outcome.status.rawValue)",
        "DATELINE_ISSUE": outcome.issue.map(String.init) ?? "",
      ]
      let result = HookRunner(folder: job.folder).run(
        hook, event: event, input: input(for: outcome), facts: facts)
      results.append(result)
      let isWell = result.status == 0 && !result.isTimedOut
      let said = result.output.split(separator: "\n").last.map { ": \($0)" } ?? ""
      if isWell {
        log.info("hook \(event.rawValue)", metadata: ["job": "\(job.name)"])
        continue
      }
      let problem = Problem(
        file: hook.place.file, line: hook.place.line, column: hook.place.column,
        code: "hook-failed",
        message: "the hook \(event.rawValue) "
          + (result.isTimedOut
            ? "took longer than \(hook.timeLimit) s and was ended"
            : result.status.map { "exited \($0)" } ?? "did not run") + said,
        hint: "run the command by hand; its output is in: dateline job history", status: .partial)
      outcome.problems.append(problem)
      if outcome.status == .done { outcome.status = .partial }
    }
    guard !results.isEmpty, outcome.run > 0 else { return }
    record(results, of: job, outcome)
  }

  /// Adds what became of the hooks to the history; the run stands whether that succeeds or not.
  private func record(_ hooks: [RunRecord.Hook], of job: JobDefinition, _ outcome: JobOutcome) {
    do throws(StoreError) {
      let store = try Store.open(path: job.rootPath + "/" + job.store, creating: false)
      guard
        var run = try store.runs(job: job.name, limit: 50).first(where: { $0.id == outcome.run }),
        var record = RunRecord(run.manifest)
      else { return }
      record.hooks = hooks
      record.exit = Int(outcome.status.rawValue)
      run.manifest = record.text
      try store.recordRun(run)
    } catch {
      log.error("\(Problem(error).text)", metadata: ["job": "\(job.name)"])
    }
  }

  /// The manifest of the issue that stands, or what is known of a failure.
  private func input(for outcome: JobOutcome) -> [UInt8] {
    if outcome.error == nil, let manifest = outcome.manifest, let bytes = try? manifest.bytes() {
      return bytes
    }
    let facts = [
      "format": "dateline-failure-1", "job": outcome.job, "slot": outcome.slot ?? "",
      "exit": "\(outcome.status.rawValue)", "error": outcome.error?.text ?? "",
    ]
    return (try? JSONLines.pretty(facts)) ?? []
  }
}
