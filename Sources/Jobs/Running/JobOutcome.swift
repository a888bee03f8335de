import Settings

/// What became of a run.
public struct JobOutcome: Sendable {
  /// Name of the job.
  public var job: String
  /// The slot that it was for, as the history writes it; nil where a person started it.
  public var slot: String?
  /// What the process exits with for it.
  public var status: ExitStatus
  /// Number of the issue that stands after it, if any does.
  public var issue: Int?
  /// Whether a new issue was written.
  public var isNewIssue = false
  /// Files that were written, relative to the root.
  public var written: [String] = []
  /// The fault that ended it, or nil.
  public var error: Problem?
  /// What was not read or does not hold.
  public var problems: [Problem] = []
  /// What else is worth saying, as characters that no font has.
  public var warnings: [Problem] = []
  /// The manifest of the issue that stands.
  public var manifest: JobManifest?
  /// Its number in the history; 0 where there is none.
  var run = 0

  init(job: String, slot: String?, status: ExitStatus = .done) {
    self.job = job
    self.slot = slot
    self.status = status
  }

  /// What the outcomes of several runs mean together: the gravest of them.
  public static func status(of outcomes: [JobOutcome]) -> ExitStatus {
    let order: [ExitStatus] = [.usage, .io, .failed, .noStore, .locked, .partial]
    return order.first { status in outcomes.contains { $0.status == status } } ?? .done
  }

  /// The hooks that it calls, in order.
  var events: [HookEvent] {
    switch status {
    case .done: isNewIssue ? [.success, .change] : [.success]
    case .partial: isNewIssue ? [.change, .partial] : [.partial]
    default: [.failure]
    }
  }
}
