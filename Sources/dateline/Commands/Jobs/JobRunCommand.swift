import ArgumentParser
import Drawing
import Jobs
import Logging
import Settings

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// `dateline job run`: makes the report of a job.
struct JobRunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Make the report of a job, if anything changed since the last one.",
    discussion: """
      dateline job run              the only job of the file
      dateline job run nightly      that job, now
      dateline job run --due        what is due and was not run yet; for timers
      dateline job run --all        every job, one after another
      dateline job run --watch      again whenever texts, style or job file change

      Outputs are replaced whole or not at all; a second run at the same time exits 75.

      Example: dateline job run nightly --dry-run
      """)

  @Argument(help: "Names of jobs.")
  var names: [String] = []

  @Flag(help: "Run only what is due since the last run in the history; nothing is run twice.")
  var due = false

  @Flag(help: "Run every job of the file.")
  var all = false

  @Flag(help: "Run again whenever texts, style, knowledge or job file change; end by Ctrl-C.")
  var watch = false

  @Option(help: "The day as of which to run, as 2026-11-22; with --due a time counts too.")
  var asOf: String?

  @Flag(help: "Say what would be written; write nothing.")
  var dryRun = false

  @Option(help: "How many documents are read at the same time.")
  var jobs: Int?

  @Option(help: "How steps are logged on standard error: text or json, one object a line.")
  var logFormat: LogFormat?

  @Option(help: "The least level that is logged: debug, info, warning or error.")
  var logLevel: LogLevel?

  @OptionGroup var options: JobOptions

  enum LogFormat: String, CaseIterable, ExpressibleByArgument { case text, json }
  enum LogLevel: String, CaseIterable, ExpressibleByArgument {
    case debug, info, warning, error
  }

  func validate() throws {
    if all, !names.isEmpty { throw ValidationError("name jobs, or say --all; not both") }
    if watch, due || dryRun {
      throw ValidationError("--watch goes with neither --due nor --dry-run")
    }
    if let jobs, jobs < 1 { throw ValidationError("--jobs must be 1 or more") }
  }

  func run() throws {
    guard !watch else { try runAndWatch() }
    let status = JobOutcome.status(of: try once())
    if status != .done { throw ExitCode(status.rawValue) }
  }

  /// Runs the chosen jobs, and tells of each.
  func once() throws -> [JobOutcome] {
    let file = try options.load()
    guard all || due || !names.isEmpty || file.jobs.count == 1 else {
      throw Problem(
        file: file.path, code: "no-job", message: "the file has several jobs; none was named",
        hint: "name one of " + file.jobs.map(\.name).joined(separator: ", ") + ", or say --all",
        status: .usage)
    }
    let chosen = try options.jobs(names)
    let isJSON = (logFormat.map { $0 == .json }) ?? (Session.errorFormat == .json)
    let format = isJSON ? LogLines.Format.json : .text
    var outcomes: [JobOutcome] = []
    for job in chosen {
      let zone: Zone
      do throws(Problem) { zone = try JobTime.zone(of: job) } catch { zone = .utc }
      let given = try asOf.map { text throws(Problem) in try JobTime.instant(text, in: zone) }
      let clock = due ? given.map(Clock.fixed) ?? .system : .system
      let log = LogLines.logger(format, level: level, clock: clock) { StandardError.write($0) }
      var runner = JobRunner(
        clock: clock, log: log, processors: try UserSettings.jobs(flag: jobs), isDry: dryRun)
      runner.onTimeLimit = { problem in
        Messages.tell(problem)
        TemporaryFiles.removeAll()
        _exit(problem.status.rawValue)
      }
      if due, job.schedule == nil { Messages.note("\(job.name) has no schedule") }
      let done =
        due
        ? runner.runDue(job) : [runner.run(job, asOf: given.map { zone.clockTime(at: $0).day })]
      for outcome in done { tell(outcome, job, log) }
      outcomes += done
    }
    return outcomes
  }

  private var level: Logger.Level {
    if let logLevel { return Logger.Level(rawValue: logLevel.rawValue) ?? .info }
    return Session.isQuiet ? .error : Session.isVerbose || logFormat != nil ? .info : .warning
  }

  private func tell(
    _ outcome: JobOutcome, _ job: JobDefinition, _ log: Logger
  ) {
    let troubles = outcome.problems + (outcome.error.map { [$0] } ?? [])
    for (problem, isError) in outcome.warnings.map({ ($0, false) }) + troubles.map({ ($0, true) }) {
      if logFormat == .json {
        var facts: Logger.Metadata = ["job": "\(job.name)", "code": "\(problem.code)"]
        if let file = problem.file { facts["file"] = "\(file)" }
        if let line = problem.line { facts["line"] = "\(line)" }
        if let column = problem.column { facts["column"] = "\(column)" }
        if !problem.hint.isEmpty { facts["hint"] = "\(problem.hint)" }
        log.log(level: isError ? .error : .warning, "\(problem.message)", metadata: facts)
      } else if isError {
        Messages.tell(problem)
      } else {
        Messages.warn(problem)
      }
    }
    guard outcome.error == nil else { return }
    guard !outcome.written.isEmpty else {
      Messages.note("\(job.name): unchanged, issue \(outcome.issue ?? 0) stands")
      return
    }
    let verb = dryRun ? "would be written" : "written"
    let files = outcome.written.filter { !$0.contains("/issues/") && !$0.hasPrefix("issues/") }
    Messages.note(
      "\(job.name): issue \(outcome.issue ?? 0) \(verb)\n"
        + files.map { "  \(job.rootPath == "." ? "" : job.rootPath + "/")\($0)" }
        .joined(separator: "\n"))
  }
}
