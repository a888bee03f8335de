import ArgumentParser
import Exchange
import Jobs
import Settings

/// `dateline job next`: when jobs are due.
struct JobNextCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "next",
    abstract: "List when jobs are due next, clock changes considered.",
    discussion: """
      A time that clocks skip is due at the first minute after the gap; one that comes twice is \
      due once.

      Example: dateline job next nightly -n 10 --zone Europe/Berlin
      """)

  @Argument(help: "Names of jobs; all by default.")
  var names: [String] = []

  @Option(name: [.customShort("n"), .long], help: "How many times of each job.")
  var count = 5

  @Option(help: "The zone in which to print times; that of the job by default.")
  var zone: String?

  @Option(help: "The time after which to look, as 2026-11-22 or 2026-11-22T06:30; now by default.")
  var asOf: String?

  @OptionGroup var options: JobOptions
  @OptionGroup var listing: ListingOptions

  func validate() throws {
    if !(1...10_000).contains(count) { throw ValidationError("-n must be from 1 to 10000") }
  }

  func run() throws {
    let shown = try zone.map { name throws(Problem) in try ZoneFile.load(name) }
    var rows: [[Listing.Value]] = []
    for job in try options.jobs(names) {
      guard let schedule = job.schedule else {
        if !names.isEmpty { Messages.note("\(job.name) has no schedule") }
        continue
      }
      let own = try JobTime.zone(of: job)
      let clock = shown ?? own
      let start = try JobTime.instant(asOf, in: own)
      for slot in Slots(schedule, in: own).next(count, after: start) {
        rows.append([
          .text(job.name),
          .text(clock.clockTime(at: slot.instant).text + clock.offsetText(at: slot.instant)),
          .text(clock.name), .text(slot.instant.description),
          .text(slot.isMoved ? "moved: clocks skip \(slot.clockTime.shortText)" : ""),
        ])
      }
    }
    listing.write(
      Listing(
        [
          Listing.Column("job"), Listing.Column("due"), Listing.Column("zone"),
          Listing.Column("utc", title: "UTC"), Listing.Column("remark"),
        ], rows: rows, whenEmpty: "nothing is due"))
  }
}
