/// The exit codes of the command, as `dateline help exit-codes` lists them.
public enum ExitStatus: Int32, Sendable, CaseIterable {
  /// Done, or nothing to do.
  case done = 0
  /// Failed; outputs untouched.
  case failed = 1
  /// Wrong usage, or an invalid file.
  case usage = 2
  /// Done in part: some inputs could not be read, or corrections are stale.
  case partial = 3
  /// No store where one was expected.
  case noStore = 10
  /// Reading or writing failed.
  case io = 74
  /// Another run holds the lock.
  case locked = 75
  /// Ended by an interrupt.
  case interrupted = 130
  /// Ended by a termination signal.
  case terminated = 143

  /// What the code means, in one line.
  public var meaning: String {
    switch self {
    case .done: "done, or nothing to do"
    case .failed: "failed; outputs untouched"
    case .usage: "wrong usage, or an invalid file"
    case .partial: "done in part: some inputs could not be read, or corrections are stale"
    case .noStore: "no store where one was expected"
    case .io: "reading or writing failed"
    case .locked: "another run holds the lock"
    case .interrupted: "ended by an interrupt"
    case .terminated: "ended by a termination signal"
    }
  }
}
