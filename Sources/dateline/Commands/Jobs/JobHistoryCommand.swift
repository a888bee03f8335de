import ArgumentParser
import CivilTime
import Exchange
import Jobs
import Settings
import Store

/// `dateline job history`: what became of runs.
struct JobHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List the runs of jobs, the latest first.",
    discussion: "Example: dateline job history nightly --format json --limit 3")

  @Argument(help: "Names of jobs; all by default.")
  var names: [String] = []

  @Option(help: "At most that many runs of each job.")
  var limit: Int?

  @OptionGroup var options: JobOptions
  @OptionGroup var listing: ListingOptions

  func run() throws {
    var rows: [[Listing.Value]] = []
    for job in try options.jobs(names) {
      do throws(Problem) {
        for run in try JobRunner.history(of: job, limit: limit) { rows.append(row(run, job)) }
      } catch {
        // A job that never ran has no store yet; with others it is no fault.
        if error.status != .noStore { throw error }
        Messages.note("\(job.name) never ran")
      }
    }
    listing.write(
      Listing(
        [
          Listing.Column("job"), Listing.Column("run"), Listing.Column("slot"),
          Listing.Column("started"), Listing.Column("ended", isShown: false),
          Listing.Column("status"), Listing.Column("exit"), Listing.Column("issue"),
          Listing.Column("window_from", isShown: false),
          Listing.Column("window_to", isShown: false),
          Listing.Column("written", isShown: false), Listing.Column("hooks"),
          Listing.Column("hook_output", isShown: false),
          Listing.Column("problems", isShown: false),
          Listing.Column("fingerprint", isShown: false), Listing.Column("error"),
        ], rows: rows, whenEmpty: "no run yet"))
  }

  private func row(_ run: Run, _ job: JobDefinition) -> [Listing.Value] {
    let record = RunRecord(run.manifest)
    let hooks = record?.hooks ?? []
    return [
      .text(run.job), .integer(run.id), .text(run.slot), .text(run.started), .text(run.ended),
      .text(Self.state(of: run, in: job)), .integer(record?.exit), .integer(run.issue),
      .text(run.from?.description), .text(run.to?.description), .words(record?.written ?? []),
      .words(
        hooks.map { hook in
          "\(hook.event): "
            + (hook.isTimedOut ? "too long" : hook.status.map(String.init) ?? "not run")
        }), .words(hooks.map(\.output)), .words(record?.problems ?? []),
      .text(record?.manifest?.fingerprint),
      .text(record?.error?.split(separator: "\n").first.map(String.init)),
    ]
  }

  /// How a run stands; one that is not under way and never ended was interrupted.
  static func state(of run: Run, in job: JobDefinition) -> String {
    run.status == .running && !JobRunner.isRunning(job) ? "interrupted" : run.status.rawValue
  }
}
