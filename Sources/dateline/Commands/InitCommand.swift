import ArgumentParser
import Jobs

/// `dateline init`: a folder to begin with.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a job file and two example texts into a folder.",
    discussion: """
      Nothing that is there is written over. Then: dateline job check, dateline job run.

      Example: dateline init my-reports
      """)

  @Argument(help: "The folder; this one by default.", completion: .directory)
  var folder = "."

  @Option(help: "IANA zone of the job, as Asia/Seoul; that of the machine by default.")
  var zone: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let zone = zone ?? JobTemplate.systemZone
    _ = try ZoneFile.load(zone)
    let template = JobTemplate(zone: zone)
    try template.write(into: folder)
    for file in template.files { Messages.note("\(folder)/\(file.name)") }
    Messages.note(
      "next: " + (folder == "." ? "" : "cd \(folder), then ")
        + "dateline job check, dateline job run")
  }
}
