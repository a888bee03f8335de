import CivilTime
import Corpus
import Events
import Knowledge
import Settings
import Store

/// A job whose files were read and found in order.
struct JobPlan: Sendable {
  let job: JobDefinition
  let zone: Zone
  let definition: ReportDefinition
  let style: Style
  /// The texts; the job's own outputs are not among them.
  let selection: PathSelection
  /// The texts as the job file names them, outputs or not.
  let named: PathSelection
  let intake: Intake
  /// Files beside the texts that shape the report, as paths of the job file.
  let companions: [String]
  let slots: Slots?

  /// Reads what a job names.
  ///
  /// - Throws: `Problem` of status usage with the place of the fault.
  init(_ job: JobDefinition) throws(Problem) {
    self.job = job
    zone = try Self.zone(of: job)
    var companions: [String] = []
    do throws(SettingsError) {
      switch job.report {
      case .standard: definition = ReportDefinition()
      case .inline(let inline): definition = inline
      case .file(let path, let place):
        guard Folder.isFile(job.path(path)) else {
          throw place.error("there is no report definition “\(path)”", hint: "check the path")
        }
        definition = try ReportDefinition.load(job.path(path))
        companions.append(path)
      }
      let name = job.style ?? definition.style
      let isFile = name.contains("/") || name.hasSuffix(".yaml") || name.hasSuffix(".yml")
      style = try StyleSheet.load(isFile ? job.path(name) : name)
      if isFile { companions.append(name) }
    } catch {
      throw Problem(error)
    }
    self.companions = companions
    (selection, named) = try CorpusPaths(job).selections()
    guard Folder.isFolder(job.rootPath) else {
      throw job.problem("root", "no-root", "there is no folder “\(job.root)”", "make the folder")
    }
    intake = try Intake(knowledge: job.knowledge.map(job.path), prune: true)
    slots = job.schedule.map { [zone] in Slots($0, in: zone) }
  }

  /// The zone of a job, or the fault at its place.
  static func zone(of job: JobDefinition) throws(Problem) -> Zone {
    do throws(Problem) {
      return try ZoneFile.load(job.zone)
    } catch {
      var problem = error
      if problem.code == "unknown-zone", let place = job.zonePlace {
        problem.file = place.file
        problem.line = place.line
        problem.column = place.column
      }
      throw problem
    }
  }

  /// Names of the pack and of a store.
  func names(_ store: Store?) throws(Problem) -> Directory {
    var names = intake.pack.directory
    guard let store else { return names }
    do throws(StoreError) {
      let stored = try store.directory()
      names.agencies.merge(stored.agencies) { first, _ in first }
      names.places.merge(stored.places) { first, _ in first }
      names.types.merge(stored.types) { first, _ in first }
    } catch {
      throw Problem(error)
    }
    return names
  }

  /// The day in the job's zone.
  func day(at instant: Instant) -> CivilDate { zone.clockTime(at: instant).day }

  /// The first day after another on which the job is due.
  func nextDay(after day: CivilDate) -> CivilDate? {
    guard let slots else { return nil }
    let midnight = zone.instant(of: ClockTime(day: day.adding(days: 1), second: 0))
    return slots.next(1, after: midnight.adding(seconds: -1)).first?.clockTime.day
  }
}

extension JobDefinition {
  /// A fault at a key of the job, or at the job itself where the key is not written.
  func problem(
    _ key: String, _ code: String, _ message: String, _ hint: String,
    status: ExitStatus = .usage
  ) -> Problem {
    var at = place
    if case .mapping(let entries) = place.content,
      let entry = entries.first(where: { $0.key == key })
    {
      at = entry.value
    }
    return Problem(
      file: at.file, line: at.line, column: at.column, code: code, message: message, hint: hint,
      status: status)
  }
}
