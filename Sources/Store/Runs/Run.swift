public import CivilTime

/// One run of a job, as its history keeps it.
public struct Run: Hashable, Sendable, Identifiable {
  /// How a run stands.
  public enum Status: String, Sendable, CaseIterable {
    /// Under way, or ended by force: a run that was killed never says how it ended.
    case running
    /// Outputs were written.
    case done
    /// Nothing had changed; the outputs of the run before stand.
    case unchanged
    /// Outputs were written, but inputs could not be read or corrections are stale.
    case partial
    /// Nothing was written.
    case failed
    /// Its time passed while the machine was off, and the job lets such times go.
    case skipped
  }

  /// Number in the history; 0 until it is recorded.
  public var id: Int
  /// Name of the job.
  public var job: String
  /// When it was due: ISO 8601 with its offset; nil where a person started it.
  public var slot: String?
  /// When it began, ISO 8601; given by the caller, the store has no clock.
  public var started: String
  /// When it ended; nil while it is under way.
  public var ended: String?
  /// How it stands.
  public var status: Status
  /// First day of the window that it reported on, or nil for open.
  public var from: CivilDate?
  /// Last day of the window, or nil for open.
  public var to: CivilDate?
  /// Number of the issue that it published, or nil where it published none.
  public var issue: Int?
  /// Its manifest as JSON; empty where there is none.
  public var manifest: String

  /// A run of a job.
  public init(
    id: Int = 0, job: String, slot: String? = nil, started: String, ended: String? = nil,
    status: Status = .running, from: CivilDate? = nil, to: CivilDate? = nil, issue: Int? = nil,
    manifest: String = ""
  ) {
    self.id = id
    self.job = job
    self.slot = slot
    self.started = started
    self.ended = ended
    self.status = status
    self.from = from
    self.to = to
    self.issue = issue
    self.manifest = manifest
  }
}
