import ArgumentParser
import Jobs
import Settings

/// `dateline job install`: units or lines that run a job when it is due.
struct JobInstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install",
    abstract: "Write units for systemd, or lines for cron, that run jobs when they are due.",
    discussion: """
      Look first:       dateline job install nightly --print
      For yourself:     dateline job install nightly --user
      For the system:   sudo dateline job install nightly --run-as analyst
      With cron:        dateline job install nightly --cron

      It enables nothing; it says how to.

      Example: dateline job install nightly --user --print
      """)

  @Argument(help: "Names of jobs; all that have a schedule where none is named.")
  var names: [String] = []

  @Flag(help: "A service and a timer of systemd; this is the default.")
  var systemd = false

  @Flag(help: "Units for your own systemd, not for the system's.")
  var user = false

  @Flag(help: "Lines for a crontab, on standard output.")
  var cron = false

  @Flag(help: "Print the units and write nothing.")
  var print = false

  @Option(
    help: ArgumentHelp(
      "Who a unit of the system runs as; the owner of the job file by default.",
      valueName: "user"))
  var runAs: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where units go, in place of systemd's own folder.", valueName: "folder"),
    completion: .directory)
  var output: String?

  @Option(
    help: ArgumentHelp("The program that units call; this one by default.", valueName: "path"),
    completion: .file())
  var program: String?

  @OptionGroup var options: JobOptions

  func validate() throws {
    if cron && (user || systemd) {
      throw ValidationError("--cron excludes --systemd and --user")
    }
    if user && runAs != nil { throw ValidationError("--user runs as you; --run-as is for others") }
    if let runAs, runAs.contains(where: { $0.isWhitespace || $0 == "%" }) || runAs.isEmpty {
      throw ValidationError("--run-as must be the name of a user")
    }
  }

  func run() throws {
    let all = try options.jobs(names)
    let jobs = names.isEmpty ? all.filter { $0.schedule != nil } : all
    guard !jobs.isEmpty else {
      throw Problem(
        file: try options.path(), code: "no-schedule", message: "no job has a schedule",
        hint: "add one, as schedule: Mon..Fri 06:30", status: .usage)
    }
    let program = try Machine.absolute(program ?? Machine.program)
    for job in jobs {
      let file = try Machine.absolute(job.file)
      let installation = try JobInstallation(
        job, program: program, file: file, now: Clock.system.now)
      if cron {
        let machine = (try? ZoneFile.load(JobTemplate.systemZone)) ?? .utc
        StandardOutput.write(installation.cronLines(machine: machine))
      } else {
        try install(installation, owner: Machine.owner(of: file))
      }
    }
    if cron {
      Messages.note("to add them: (crontab -l; dateline job install --cron) | crontab -")
    }
  }

  private func install(_ installation: JobInstallation, owner: String?) throws {
    let runner = runAs ?? owner
    let manager: JobInstallation.Manager =
      user ? .user : .system(user: runner == "root" ? nil : runner)
    let units = installation.units(for: manager)
    let folder = try output ?? Self.unitFolder(user: user)
    if print {
      for unit in units {
        StandardOutput.write("# \(folder)/\(unit.name)\n")
        StandardOutput.write(unit.bytes)
        StandardOutput.write("\n")
      }
      return
    }
    for unit in units { try refuseOthers(folder + "/" + unit.name, unit) }
    try OutputFile.write(units, into: folder)
    for unit in units { Messages.note("\(folder)/\(unit.name)") }
    let control = user ? "systemctl --user" : "systemctl"
    Messages.note(
      "next: \(control) daemon-reload && \(control) enable --now \(installation.name).timer")
    if user { Messages.note("to run while you are not logged in: loginctl enable-linger") }
  }

  /// A unit of another job file, or of another program, is not written over.
  private func refuseOthers(_ path: String, _ unit: OutputFile) throws(Problem) {
    guard FileKind(path) != .nothing else { return }
    let old = try InputFile.bytes(path)
    guard old.prefix(while: { $0 != 0x0A }) != unit.bytes.prefix(while: { $0 != 0x0A }) else {
      return
    }
    throw Problem(
      file: path, code: "exists", message: "this unit belongs to another job file",
      hint: "rename the job, or remove the unit first")
  }

  private static func unitFolder(user: Bool) throws(Problem) -> String {
    guard user else { return "/etc/systemd/system" }
    guard let folder = SettingsFolder.path else {
      throw Problem(
        code: "no-home", message: "neither HOME nor XDG_CONFIG_HOME is set",
        hint: "name a folder with -o")
    }
    return folder.dropLast("dateline".count) + "systemd/user"
  }
}
