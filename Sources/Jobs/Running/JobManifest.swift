public import CivilTime
public import Events
import FoundationEssentials

/// What went into an issue of a job and what came out: no clock is in it, so that the same inputs
/// give the same bytes.
public struct JobManifest: Hashable, Sendable, Codable {
  /// Days that an issue is about.
  public struct Window: Hashable, Sendable, Codable {
    /// First day, or nil for open.
    public var from: CivilDate?
    /// Last day, or nil for open.
    public var to: CivilDate?
    /// The zone in which they are meant.
    public var zone: String
    /// `overlap` or `within`.
    public var dates: String
  }

  /// Format of the manifest itself.
  public var format = "dateline-job-1"
  /// Program and version.
  public var program: String
  /// Name of the job.
  public var job: String
  /// Number of the issue.
  public var issue: Int
  /// The day as of which it was compiled.
  public var asOf: CivilDate
  /// The day of the next issue, where one is scheduled.
  public var nextIssue: CivilDate?
  /// The days that it is about.
  public var window: Window
  /// The knowledge pack that read the texts.
  public var knowledge: KnowledgeStamp
  /// Name of the style.
  public var style: String
  /// Hash of everything that an issue depends on but its day and number: the same where nothing
  /// changed.
  public var fingerprint: String
  /// `complete`, or `partial` where inputs could not be read or corrections are stale.
  public var status: String
  /// What was not read or does not hold, one line each.
  public var problems: [String]
  /// Where paths of inputs begin, relative to the folder of the manifest.
  public var base: String
  /// Input files, ordered by path.
  public var inputs: [OutputManifest.Entry]
  /// Outputs, ordered by path, relative to the manifest; it is not among them itself.
  public var outputs: [OutputManifest.Entry]
  /// Documents, incidents, what the window leaves out, and what is new.
  public var counts: [String: Int]

  /// JSON with sorted keys.
  func bytes() throws(Problem) -> [UInt8] { try JSONLines.pretty(self) }

  /// Reads a manifest.
  ///
  /// - Throws: `Problem` where it is none.
  static func read(_ bytes: [UInt8], file: String) throws(Problem) -> JobManifest {
    do {
      return try JSONDecoder().decode(JobManifest.self, from: Data(bytes))
    } catch {
      throw Problem(
        file: file, code: "invalid-manifest", message: "is no manifest of a job",
        hint: "name the manifest.json beside a report", status: .usage)
    }
  }
}

/// How a run ended, as the history keeps it.
public struct RunRecord: Hashable, Sendable, Codable {
  /// How a hook ended.
  public struct Hook: Hashable, Sendable, Codable {
    /// What called it.
    public var event: String
    /// Its exit code; 128 and the number of the signal that ended it; nil where it never ran.
    public var status: Int?
    /// Whether it took longer than it may.
    public var isTimedOut: Bool
    /// What it printed, secrets struck out, at most 64 KiB.
    public var output: String
  }

  /// What the process would exit with.
  public var exit: Int
  /// What ended the run, or nil.
  public var error: String?
  /// What was not read or does not hold.
  public var problems: [String]
  /// Files that were written, relative to the root.
  public var written: [String]
  /// Hooks that were called.
  public var hooks: [Hook]
  /// The manifest of the issue, without its inputs; nil where none was published.
  public var manifest: JobManifest?

  /// The record in a line of the history; nil where there is none.
  public init?(_ text: String) {
    guard let record = try? JSONDecoder().decode(RunRecord.self, from: Data(text.utf8)) else {
      return nil
    }
    self = record
  }

  init(
    exit: ExitStatus, error: String? = nil, problems: [String] = [], written: [String] = [],
    manifest: JobManifest? = nil
  ) {
    self.exit = Int(exit.rawValue)
    self.error = error
    self.problems = problems
    self.written = written
    hooks = []
    self.manifest = manifest
    self.manifest?.inputs = []
  }

  var text: String { JSONLines.line(self) }
}

/// JSON of this program's own records.
enum JSONLines {
  static func line(_ value: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return (try? encoder.encode(value)).map { String(decoding: $0, as: UTF8.self) } ?? "{}"
  }

  static func pretty(_ value: some Encodable) throws(Problem) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(value)) + [0x0A]
    } catch {
      throw Problem(code: "manifest", message: "cannot be written as JSON: \(error)")
    }
  }
}
