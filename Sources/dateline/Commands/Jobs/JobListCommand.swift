import ArgumentParser
import Exchange
import Jobs
import Settings
import Store

/// `dateline job list`: the jobs, how they stand and when they are due.
struct JobListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List jobs with their schedules, last runs and next times.",
    discussion: "Example: dateline job list --format json")

  @Option(help: "The time from which to look, as 2026-11-22 or 2026-11-22T06:30.")
  var asOf: String?

  @OptionGroup var options: JobOptions
  @OptionGroup var listing: ListingOptions

  func run() throws {
    var rows: [[Listing.Value]] = []
    for job in try options.load().jobs {
      let zone = try JobTime.zone(of: job)
      let now = try JobTime.instant(asOf, in: zone)
      let next = job.schedule.flatMap { Slots($0, in: zone).next(1, after: now).first }
      // A job that never ran has no store yet.
      let runs = (try? JobRunner.history(of: job, limit: 1)) ?? []
      rows.append([
        .text(job.name), .words(job.schedule?.expressions ?? []), .text(job.zone),
        .text(next.map { zone.clockTime(at: $0.instant).shortText }),
        .text(runs.first.map { JobHistoryCommand.state(of: $0, in: job) } ?? "never run"),
        .text(runs.first?.started), .text(job.file),
      ])
    }
    listing.write(
      Listing(
        [
          Listing.Column("job"), Listing.Column("schedule"), Listing.Column("zone"),
          Listing.Column("next"), Listing.Column("last"), Listing.Column("started"),
          Listing.Column("file", isShown: false),
        ], rows: rows, whenEmpty: "no jobs"))
  }
}
