import ArgumentParser
import Exchange
import Jobs
import Settings

/// `dateline job check`: whether jobs would run.
struct JobCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Check job files: keys, zones, schedules, styles, names, links; nothing is run.",
    discussion: """
      Faults are told with file, line and column, and end with exit code 2.

      Example: dateline job check --file jobs/
      """)

  @Argument(help: "Names of jobs; all by default.")
  var names: [String] = []

  @Option(help: "The time at which to look, as 2026-11-22 or 2026-11-22T06:30.")
  var asOf: String?

  @OptionGroup var options: JobOptions
  @OptionGroup var listing: ListingOptions

  func run() throws {
    var rows: [[Listing.Value]] = []
    var isSound = true
    for job in try options.jobs(names) {
      let zone: Zone
      do throws(Problem) { zone = try JobTime.zone(of: job) } catch { zone = .utc }
      let check = JobCheck(job, now: try JobTime.instant(asOf, in: zone))
      for problem in check.problems {
        if problem.status == .done { Messages.warn(problem) } else { Messages.tell(problem) }
      }
      isSound = isSound && check.isSound
      rows.append([
        .text(job.name), .text(check.isSound ? "sound" : "faulty"), .integer(check.texts),
        .text(check.window), .text(check.next), .text(job.file),
      ])
    }
    listing.write(
      Listing(
        [
          Listing.Column("job"), Listing.Column("state"), Listing.Column("texts"),
          Listing.Column("window"), Listing.Column("next"),
          Listing.Column("file", isShown: false),
        ], rows: rows, whenEmpty: "no jobs"))
    if !isSound { throw ExitCode(ExitStatus.usage.rawValue) }
  }
}
