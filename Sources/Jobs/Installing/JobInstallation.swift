public import Settings

/// What the machine needs so that a job runs when it is due.
///
/// Units and lines call `dateline job run NAME --due`, which runs what is due and was not run yet;
/// so they may call oftener than the schedule says, and nothing runs twice.
public struct JobInstallation: Sendable {
  /// Who runs it.
  public enum Manager: Hashable, Sendable {
    /// The system's systemd, as a user of the system; nil as root.
    case system(user: String?)
    /// A user's own systemd.
    case user
  }

  let job: JobDefinition
  let schedule: Schedule
  let program: String
  let file: String
  let folder: String
  let zone: Zone
  let now: Instant

  /// An installation of a job.
  ///
  /// - Parameters:
  ///   - program: path of this program from the root.
  ///   - file: path of the job file from the root.
  ///   - now: from when on slots are looked at.
  /// - Throws: `Problem` of status usage where the job has no schedule, or no zone is known.
  public init(_ job: JobDefinition, program: String, file: String, now: Instant) throws(Problem) {
    guard let schedule = job.schedule else {
      throw Problem(
        file: job.file, line: job.place.line, column: job.place.column, code: "no-schedule",
        message: "the job “\(job.name)” has no schedule",
        hint: "add one, as schedule: Mon..Fri 06:30", status: .usage)
    }
    for path in [program, file] where path.contains("\n") || path.contains("\r") {
      throw Problem(
        file: path, code: "invalid-path", message: "a line break in a path fits into no unit",
        hint: "move the file", status: .usage)
    }
    self.job = job
    self.schedule = schedule
    self.program = program
    self.file = file
    folder =
      file.lastIndex(of: "/").map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? "/"
    zone = try ZoneFile.load(job.zone)
    self.now = now
  }

  /// What names of the units begin with.
  public var name: String { "dateline-\(job.name)" }

  /// The first line of each file, by which it is known again.
  var mark: String { "# dateline job \(job.name) of \(file)" }

  /// Slots of the coming years, enough to meet each change of the clocks.
  var slots: [Slot] { Slots(schedule, in: zone).next(800, after: now) }

  /// The root, from the root of the system.
  var root: String {
    job.root.hasPrefix("/") ? job.root : job.root == "." ? folder : folder + "/" + job.root
  }
}
