import Settings

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A folder to begin with: a job file and two invented texts.
public struct JobTemplate: Sendable {
  /// IANA zone of the job.
  public var zone: String

  /// A folder to begin with.
  public init(zone: String) { self.zone = zone }

  /// The zone of the machine by its IANA name, or UTC where it does not say.
  public static var systemZone: String {
    if let variable = getenv("TZ") {
      let name = String(cString: variable)
      if (try? ZoneFile.load(name)) != nil { return name }
    }
    guard let resolved = realpath("/etc/localtime", nil) else { return "UTC" }
    defer { free(resolved) }
    let path = String(cString: resolved)
    for folder in ZoneFile.folders where path.hasPrefix(folder + "/") {
      let name = String(path.dropFirst(folder.count + 1))
      if name != "Etc/UTC", (try? ZoneFile.load(name)) != nil { return name }
    }
    return "UTC"
  }

  /// The files, by their names in the folder.
  public var files: [OutputFile] {
    [
      OutputFile("dateline.yaml", text: jobFile),
      OutputFile("corpus/border-arrests.txt", text: Self.border),
      OutputFile("corpus/market-closure.txt", text: Self.market),
    ]
  }

  /// Writes the files into a folder, which is made where it is missing.
  ///
  /// - Throws: `Problem` where one of them is there already; then nothing is written.
  public func write(into folder: String) throws(Problem) {
    for file in files where Folder.exists(folder + "/" + file.name) {
      throw Problem(
        file: folder + "/" + file.name, code: "exists", message: "is there already",
        hint: "choose an empty folder; nothing was written", status: .usage)
    }
    try Folder.make(folder)
    let root = try RootFolder(folder)
    let staged = StagedFiles(root)
    defer { staged.discard() }
    for file in files { try staged.add(file.bytes, at: file.name) }
    try staged.commit()
  }

  private var jobFile: String {
    """
    # A report that is made again and again. Check it with: dateline job check
    name: nightly
    corpus: corpus                # your texts: .txt, .md, .html, .pdf, .jsonl, .csv, feeds
    zone: \(zone)
    window: all                   # or last-30-days, previous-month, 2026-01-01/2026-06-30
    report:
      subject: My subject
    outputs:
      folder: output
      files: [briefing.pdf, briefing.html, timeline-by-agency.svg, incidents.csv]
    schedule: "*-*-* 06:30"       # every day at 06:30; or Mon..Fri 06:30, weekly, 30 6 * * 1-5
    missed: run-once              # after a time without power: one run makes up for all
    keep: {last: 14, monthly: 12}
    # hooks:
    #   failure: ./tell-me.sh     # gets what happened as JSON on its standard input

    """
  }

  private static let border = """
    Five held after a crossing, residents say

    Published: 2026-11-12

    Invented example; put your own reports in its place.

    On November 9, 2026, State Security agents in Hoeryong, North Hamgyong Province, arrested five \
    people who had tried to cross the Tumen River, according to two residents. One of the five was \
    released on November 11.

    """

  private static let market = """
    Market shut for three days

    Published: 2026-11-20

    Invented example; put your own reports in its place.

    In mid-November 2026 police in Sinuiju, North Pyongan Province, raided the Chaeha Market and \
    confiscated foreign goods, a trader said.

    """
}
