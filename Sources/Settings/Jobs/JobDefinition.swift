/// A report that is made again and again: from which texts, over which time, when and whereto.
///
/// Paths are as written, relative to the folder of the job file.
public struct JobDefinition: Hashable, Sendable {
  /// Name, also of its lock, its units and its lines in the log.
  public var name: String
  /// The file that defines it.
  public var file: String
  /// Where it is defined in that file.
  public var place: SettingsValue
  /// Folder that nothing is written outside of; store and outputs are relative to it.
  public var root = "."
  /// The store, relative to the root.
  public var store = "dateline.db"
  /// Patterns of the texts, as `corpus/**/*.txt`; one that begins with `!` leaves out.
  public var corpus: [String] = []
  /// Folder of a knowledge pack; nil for the built-in one.
  public var knowledge: String?
  /// IANA zone in which days and times are meant.
  public var zone = "UTC"
  /// Where the zone is named, if it is.
  public var zonePlace: SettingsValue?
  /// Which days it reports on.
  public var window = JobWindow.all
  /// How uncertain dates stand to the window.
  public var dates = DateRule.overlap
  /// Which incidents.
  public var filters = JobFilters()
  /// What the report is: written here, or in a file of its own.
  public var report = Report.standard
  /// Built-in name or path of the style; nil for that of the report.
  public var style: String?
  /// What is written.
  public var outputs = JobOutputs()
  /// When it is due; nil where it runs by hand only.
  public var schedule: Schedule?
  /// What becomes of slots that passed while nothing ran.
  public var missed = MissedPolicy.runOnce
  /// Which issues are kept beside the newest; nil for none.
  public var keep: Keep?
  /// What is called at the end of a run.
  public var hooks: [HookEvent: JobHook] = [:]
  /// Longest time that a run may take, in seconds; nil for no limit.
  public var timeLimit: Int?

  /// How uncertain dates stand to the window.
  public enum DateRule: String, Sendable, CaseIterable {
    /// The date may lie in the window.
    case overlap
    /// The date must lie in the window.
    case within
  }

  /// What becomes of slots that passed while nothing ran.
  public enum MissedPolicy: String, Sendable, CaseIterable {
    /// One run makes up for all of them.
    case runOnce = "run-once"
    /// A run for each of them, as of its own day.
    case each
    /// They are noted and passed over.
    case skip
  }

  /// Where the report is described.
  public enum Report: Hashable, Sendable {
    /// The standard sections.
    case standard
    /// In the job file itself.
    case inline(ReportDefinition)
    /// In a file of its own.
    case file(String, place: SettingsValue)
  }

  /// Which issues are kept.
  public struct Keep: Hashable, Sendable {
    /// The newest so many.
    public var last = 0
    /// The newest of each of so many months.
    public var monthly = 0

    /// So many of the newest, and one of each of so many months.
    public init(last: Int = 0, monthly: Int = 0) {
      self.last = last
      self.monthly = monthly
    }
  }

  /// The folder of the job file.
  public var folder: String {
    guard let slash = file.lastIndex(of: "/") else { return "." }
    return slash == file.startIndex ? "/" : String(file[..<slash])
  }

  /// A path of the job file as this process can open it.
  public func path(_ written: String) -> String {
    if written.hasPrefix("/") || folder == "." { return written }
    return written == "." ? folder : folder + "/" + written
  }

  /// The root as this process can open it.
  public var rootPath: String { path(root) }
}

/// Which incidents a job reports on; an empty list takes all.
public struct JobFilters: Hashable, Sendable {
  /// Bodies, by id or name.
  public var agencies: [String] = []
  /// Provinces, countries or localities, by id or name.
  public var places: [String] = []
  /// Types, by id or label.
  public var types: [String] = []
  /// Publishers, by name.
  public var publishers: [String] = []
  /// Words that title or quotation must hold.
  public var search: String?
  /// Least confidence, 0 to 1.
  public var minimumConfidence = 0.0
  /// Where the filters stand, for faults in their names.
  public var place: SettingsValue?
}
