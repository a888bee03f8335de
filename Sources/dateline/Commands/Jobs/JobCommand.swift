import ArgumentParser
import Jobs
import Settings

/// `dateline job`: reports that are made again and again.
struct JobCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "job",
    abstract: "Check, run, list and verify reports that are made again and again.",
    discussion: """
      Jobs are defined in dateline.yaml; `dateline init` writes one to begin with.

      Example: dateline job run nightly
      """,
    subcommands: [
      JobCheckCommand.self, JobRunCommand.self, JobListCommand.self, JobNextCommand.self,
      JobHistoryCommand.self, JobVerifyCommand.self, JobInstallCommand.self,
    ])
}

/// Where jobs are defined; shared by all commands of jobs.
struct JobOptions: ParsableArguments {
  @Option(
    help: """
      A job file, or a folder of them; by default dateline.yaml here, else that or jobs/ in the \
      settings folder.
      """, completion: .file(extensions: ["yaml", "yml"]))
  var file: String?

  @OptionGroup var common: CommonOptions

  /// The path of the jobs.
  func path() throws(Problem) -> String {
    if let file {
      guard FileKind(file) != .nothing else {
        throw Problem(
          file: file, code: "missing", message: "there is no such file or folder",
          hint: "check the path, or make a job file with: dateline init", status: .usage)
      }
      return file
    }
    if FileKind("dateline.yaml") == .other { return "dateline.yaml" }
    if let settings = SettingsFolder.path {
      if FileKind(settings + "/dateline.yaml") == .other { return settings + "/dateline.yaml" }
      if FileKind(settings + "/jobs") == .folder { return settings + "/jobs" }
    }
    throw Problem(
      file: "dateline.yaml", code: "no-job-file", message: "there is no job file here",
      hint: "make one with: dateline init", status: .usage)
  }

  /// All jobs.
  func load() throws(Problem) -> JobFile {
    let path = try path()
    do throws(SettingsError) { return try JobFile.load(path) } catch { throw Problem(error) }
  }

  /// The jobs of some names; all of them where no name is given.
  func jobs(_ names: [String]) throws(Problem) -> [JobDefinition] {
    let file = try load()
    guard !names.isEmpty else { return file.jobs }
    var jobs: [JobDefinition] = []
    for name in names {
      do throws(SettingsError) { jobs.append(try file.job(name)) } catch { throw Problem(error) }
    }
    return jobs
  }
}

/// What time commands of jobs take it to be.
enum JobTime {
  /// The instant of `2026-11-22`, `2026-11-22T06:30` (in a zone) or `2026-11-22T06:30:00+09:00`.
  static func instant(_ text: String?, in zone: Zone) throws(Problem) -> Instant {
    guard let text else { return Clock.system.now }
    if let instant = Instant(iso: text) { return instant }
    if let time = ClockTime(iso: text) { return zone.instant(of: time) }
    throw Problem(
      code: "invalid-option", message: "--as-of cannot be '\(text)'",
      hint: "write 2026-11-22, 2026-11-22T06:30 or 2026-11-22T06:30:00+09:00", status: .usage)
  }

  /// The zone of a job.
  static func zone(of job: JobDefinition) throws(Problem) -> Zone { try ZoneFile.load(job.zone) }
}
