public import CivilTime
public import Logging
public import Settings
public import Store

/// Runs jobs: one at a time, all of a job or nothing of it.
public struct JobRunner: Sendable {
  /// What time it is.
  public var clock: Clock
  /// What is told of each step.
  public var log: Logger
  /// How many documents are read at the same time.
  public var processors: Int
  /// Whether nothing is written: the store is worked on as a copy.
  public var isDry: Bool
  /// What ends the process when a run takes longer than it may; the failure hook was called. Without
  /// it no limit is kept.
  public var onTimeLimit: (@Sendable (Problem) -> Void)?

  /// A runner.
  public init(clock: Clock, log: Logger, processors: Int = 1, isDry: Bool = false) {
    self.clock = clock
    self.log = log
    self.processors = processors
    self.isDry = isDry
  }

  /// Runs a job now.
  ///
  /// - Parameter asOf: the day as of which it runs; nil for today in the job's zone.
  /// - Returns: what became of it. A fault that ends the run is part of it.
  public func run(_ job: JobDefinition, asOf: CivilDate? = nil) -> JobOutcome {
    let outcomes = locked(job) { (plan, root) throws(Problem) in
      let attempt = JobAttempt(
        runner: self, plan: plan, root: root, asOf: asOf ?? plan.day(at: clock.now), slot: nil)
      return [attempt.outcome()]
    }
    return outcomes.first ?? JobOutcome(job: job.name, slot: nil)
  }

  /// Runs a job for the slots that are due and not yet in its history.
  ///
  /// - Returns: what became of each run; empty where nothing is due.
  public func runDue(_ job: JobDefinition) -> [JobOutcome] {
    guard job.schedule != nil else { return [] }
    return locked(job) { (plan, root) throws(Problem) in
      guard let slots = plan.slots else { return [] }
      let due = DueSlots(
        slots, missed: job.missed, history: try history(of: job, root), now: clock.now)
      if let first = due.skipped.first, let last = due.skipped.last {
        try note(skipped: due.skipped.count, first, last, plan, root)
      }
      var outcomes: [JobOutcome] = []
      for run in due.runs {
        let text = DueSlots.text(run.first, run.slot, in: plan.zone)
        log.info("due", metadata: ["job": "\(job.name)", "slot": "\(text)"])
        let attempt = JobAttempt(
          runner: self, plan: plan, root: root, asOf: run.slot.clockTime.day, slot: text)
        outcomes.append(attempt.outcome())
        // What stops one run stops the next; their slots stay due.
        if outcomes.last?.status == .io { break }
      }
      return outcomes
    }
  }

  /// The runs that a job's history has, the latest first.
  public static func history(
    of job: JobDefinition, limit: Int? = nil
  ) throws(Problem) -> [Run] {
    let path = job.rootPath + "/" + job.store
    do throws(StoreError) {
      return try Store.open(path: path, creating: false).runs(job: job.name, limit: limit)
    } catch {
      throw Problem(error)
    }
  }

  private func history(of job: JobDefinition, _ root: RootFolder) throws(Problem) -> [Run] {
    guard try root.hash(job.store) != nil else { return [] }
    return try Self.history(of: job, limit: 200)
  }

  /// Does something under the lock of a job and calls the hooks after it is released.
  private func locked(
    _ job: JobDefinition,
    _ body: (JobPlan, RootFolder) throws(Problem) -> [JobOutcome]
  ) -> [JobOutcome] {
    var outcomes: [JobOutcome]
    let limit = TimeLimit(seconds: onTimeLimit == nil ? nil : job.timeLimit) { expire(job) }
    do throws(Problem) {
      // The lock comes first: who finds it taken has read nothing in vain.
      let root = try RootFolder(job.rootPath)
      let lock = try JobLock(job.name, in: root, creating: !isDry)
      defer { lock.release() }
      let plan = try JobPlan(job)
      outcomes = try body(plan, root)
    } catch {
      var outcome = JobOutcome(job: job.name, slot: nil, status: error.status)
      outcome.error = error
      outcomes = [outcome]
    }
    limit.cancel()
    for index in outcomes.indices { callHooks(of: job, &outcomes[index]) }
    return outcomes
  }

  /// Ends a run that takes too long. The history has it as one that never said how it ended.
  private func expire(_ job: JobDefinition) {
    let problem = job.problem(
      "time-limit", "time-limit", "“\(job.name)” took longer than \(job.timeLimit ?? 0) s",
      "give it more time, or fewer texts; what was read stays read", status: .failed)
    var outcome = JobOutcome(job: job.name, slot: nil, status: .failed)
    outcome.error = problem
    callHooks(of: job, &outcome)
    onTimeLimit?(problem)
  }

  /// Whether a run of a job is under way.
  public static func isRunning(_ job: JobDefinition) -> Bool {
    do throws(Problem) {
      try JobLock(job.name, in: RootFolder(job.rootPath), creating: false).release()
      return false
    } catch {
      return error.status == .locked
    }
  }

  private func note(
    skipped count: Int, _ first: Slot, _ last: Slot, _ plan: JobPlan, _ root: RootFolder
  ) throws(Problem) {
    let text = DueSlots.text(first, last, in: plan.zone)
    log.warning(
      "missed, and let go", metadata: ["job": "\(plan.job.name)", "slot": "\(text)"])
    guard !isDry else { return }
    let now = plan.zone.text(of: clock.now)
    let record = RunRecord(exit: .done, error: nil, problems: ["\(count) slots passed"])
    do throws(StoreError) {
      try Store.open(path: root.shown(plan.job.store), creating: true).recordRun(
        Run(
          job: plan.job.name, slot: text, started: now, ended: now, status: .skipped,
          manifest: record.text))
    } catch {
      throw Problem(error)
    }
  }
}

extension Zone {
  /// An instant as clocks of the zone show it, ISO 8601 with the offset.
  func text(of instant: Instant) -> String {
    clockTime(at: instant).text + offsetText(at: instant)
  }
}
