#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Progress on standard error, only where a person is watching.
struct Progress {
  /// Whether anybody sees it.
  let isShown: Bool
  private let started: timespec
  private var shown = timespec()
  private var width = 0

  /// Progress that is shown on a terminal unless silenced.
  init() {
    isShown =
      StandardError.isTerminal && !Session.isQuiet && Session.errorFormat == .text
      && Environment["TERM"] != "dumb"
    started = Progress.now()
  }

  /// Says how far a piece of work has come, at most ten times a second.
  mutating func show(_ what: String, done: Int, of total: Int? = nil) {
    guard isShown else { return }
    let now = Progress.now()
    guard Progress.seconds(from: shown, to: now) >= 0.1 else { return }
    shown = now
    let elapsed = Progress.seconds(from: started, to: now)
    var line = "\(what): \(done)" + (total.map { " of \($0)" } ?? "")
    if elapsed > 0.5, done > 0 {
      let rate = Double(done) / elapsed
      line += ", \(Int(rate)) a second"
      if let total, total > done { line += ", \(Int(Double(total - done) / rate)) s left" }
    }
    let padding = String(repeating: " ", count: max(0, width - line.count))
    StandardError.write("\r" + line + padding)
    width = line.count
  }

  /// Clears the line of progress.
  mutating func finish() {
    guard isShown, width > 0 else { return }
    StandardError.write("\r" + String(repeating: " ", count: width) + "\r")
    width = 0
  }

  private static func now() -> timespec {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time
  }

  private static func seconds(from start: timespec, to end: timespec) -> Double {
    Double(end.tv_sec - start.tv_sec) + Double(end.tv_nsec - start.tv_nsec) / 1e9
  }
}
