/// What a job writes.
public struct JobOutputs: Hashable, Sendable {
  /// Folder of the outputs, relative to the root.
  public var folder = "output"
  /// The files, in the order of the job file.
  public var files: [JobOutput] = JobOutputs.standard
  /// Whether a PDF has a tagged structure.
  public var isPDFAccessible = true
  /// Whether an SVG keeps its text as text.
  public var isSVGLive = false

  /// What is written where the job file does not say.
  public static let standard: [JobOutput] = [
    JobOutput(name: "briefing.pdf", kind: .briefing),
    JobOutput(name: "timeline-by-agency.svg", kind: .timeline(by: .agency)),
    JobOutput(name: "timeline-by-province.svg", kind: .timeline(by: .province)),
    JobOutput(name: "agency-province.svg", kind: .table(rows: .agency, columns: .province)),
    JobOutput(name: "incidents.csv", kind: .export("csv")),
    JobOutput(name: "incidents.jsonl", kind: .export("jsonl")),
  ]
}

/// One file that a job writes.
public struct JobOutput: Hashable, Sendable {
  /// What stands in it; its format is the ending of its name.
  public enum Kind: Hashable, Sendable {
    /// The whole report, as PDF or HTML.
    case briefing
    case timeline(by: ReportSection.Grouping)
    case table(rows: ReportSection.TableAxis, columns: ReportSection.TableAxis)
    case map
    case histogram
    /// Incidents in an exchange format, by its name.
    case export(String)
  }

  /// Name relative to the folder of outputs.
  public var name: String
  /// What stands in it.
  public var kind: Kind

  /// A file and what stands in it.
  public init(name: String, kind: Kind) {
    self.name = name
    self.kind = kind
  }

  /// Words for what may stand in a file, as the job file writes them.
  public static let kindNames =
    ["briefing", "timeline-by-agency", "timeline-by-province", "map", "histogram"] + tableNames
    + exports.keys.sorted()

  private static let tableNames = ReportSection.TableAxis.allCases.flatMap { rows in
    ReportSection.TableAxis.allCases.filter { $0 != rows }.map { "\(rows.rawValue)-\($0.rawValue)" }
  }

  /// Exchange formats and the endings of their files.
  static let exports: [String: String] = [
    "csv": "csv", "jsonl": "jsonl", "acled": "csv", "timelinejs": "json",
    "timelinejs-csv": "csv", "ical": "ics", "geojson": "geojson", "jsonld": "jsonld", "md": "md",
    "timemap": "json",
  ]

  init?(name: String, kindName: String) {
    self.name = name
    switch kindName {
    case "briefing": kind = .briefing
    case "timeline-by-agency": kind = .timeline(by: .agency)
    case "timeline-by-province": kind = .timeline(by: .province)
    case "map": kind = .map
    case "histogram": kind = .histogram
    default:
      if Self.exports[kindName] != nil {
        kind = .export(kindName)
        return
      }
      let axes = kindName.split(separator: "-").compactMap {
        ReportSection.TableAxis(rawValue: String($0))
      }
      guard Self.tableNames.contains(kindName), axes.count == 2 else { return nil }
      kind = .table(rows: axes[0], columns: axes[1])
    }
  }

  /// Endings that a file of this kind may have.
  public var endings: [String] {
    switch kind {
    case .briefing: ["pdf", "html"]
    case .export(let format): [Self.exports[format] ?? "txt"]
    default: ["svg", "png", "pdf"]
    }
  }

  /// The ending of its name, in small letters.
  public var ending: String {
    name.split(separator: ".", omittingEmptySubsequences: false).last.map { $0.lowercased() } ?? ""
  }
}
