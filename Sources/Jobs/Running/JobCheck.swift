import CivilTime
import Corpus
public import Settings
import Store

/// Looks at a job without running it.
public struct JobCheck: Sendable {
  /// Name of the job.
  public var job: String
  /// Faults that would stop it, and remarks with status done.
  public var problems: [Problem] = []
  /// The days that it would report on.
  public var window = ""
  /// Number of its texts.
  public var texts = 0
  /// When it is due next, in its zone; nil where it has no schedule.
  public var next: String?

  /// Whether it would run.
  public var isSound: Bool { problems.allSatisfy { $0.status == .done } }

  /// Looks at a job.
  ///
  /// - Parameter now: for windows and for the next time that it is due.
  public init(_ job: JobDefinition, now: Instant) {
    self.job = job.name
    do throws(Problem) {
      let plan = try JobPlan(job)
      window = "\(job.window.days(asOf: plan.day(at: now)))"
      let files = plan.selection.files().filter { !$0.relativePath.hasSuffix("manifest.csv") }
      texts = files.count
      if files.isEmpty {
        problems.append(
          job.problem(
            "corpus", "empty-corpus", "no text is there yet",
            "put .txt, .md, .html, .jsonl or .csv files there", status: .done))
      }
      if let slots = plan.slots {
        next = slots.next(1, after: now).first.map {
          plan.zone.clockTime(at: $0.instant).shortText + " " + job.zone
        }
        if next == nil {
          problems.append(
            job.problem(
              "schedule", "past-schedule", "is never due again", "correct its years"))
        }
      }
      let root = try RootFolder(job.rootPath)
      // Links on the way to what is written are refused now, not at night.
      var store: Store?
      if try root.hash(job.store) != nil {
        do throws(StoreError) {
          store = try Store.open(path: root.shown(job.store), creating: false)
        } catch {
          throw Problem(error)
        }
      }
      _ = try NamedFilters.query(job.filters, in: plan.names(store))
      if let place = try root.folder(job.outputs.folder, creating: false) {
        RootFolder.release(place)
      }
      for output in job.outputs.files {
        _ = try root.hash(Retention.join(job.outputs.folder, output.name))
        if output.name.hasPrefix("issues/") {
          throw job.problem(
            "outputs", "reserved-output", "“\(output.name)” lies in the folder of earlier issues",
            "name another folder")
        }
      }
      for (event, hook) in job.hooks.sorted(by: { $0.key < $1.key }) {
        for name in HookRunner.unset(hook) {
          problems.append(
            Problem(
              file: hook.place.file, line: hook.place.line, column: hook.place.column,
              code: "unset-variable",
              message: "\(name) of the hook \(event.rawValue) is not set here",
              hint: "set it where the job will run", status: .done))
        }
      }
    } catch {
      problems.append(error)
    }
  }
}
