public import CivilTime

/// What a report holds and how it names itself.
public struct ReportDefinition: Hashable, Sendable {
  /// Title; nil for the finding that the data give.
  public var title: String?
  /// What the report is about, in the running head.
  public var subject: String
  /// Number of the issue, as written.
  public var number: String?
  /// How far it may be passed on, if it says so.
  public var trafficLight: TrafficLight?
  /// The day up to which it was compiled; nil for the last day that the newest document allows.
  public var asOf: CivilDate?
  /// When the next issue is due, as written.
  public var nextIssue: String?
  /// Built-in name or path of the style sheet.
  public var style: String
  /// Size of paper, where it is not the style sheet's.
  public var page: PageSize?
  /// BCP 47 tag of the report's own language.
  public var language: String
  /// Its sections, in order.
  public var sections: [ReportSection]
  /// What is written into the folder of a report, beside its manifest.
  public var outputs: Set<ReportOutput> = ReportOutput.standard

  /// A report of the standard sections.
  public init(
    title: String? = nil, subject: String = "", number: String? = nil,
    trafficLight: TrafficLight? = nil, asOf: CivilDate? = nil, nextIssue: String? = nil,
    style: String = "briefing", page: PageSize? = nil, language: String = "en",
    sections: [ReportSection] = ReportSection.standard
  ) {
    self.title = title
    self.subject = subject
    self.number = number
    self.trafficLight = trafficLight
    self.asOf = asOf
    self.nextIssue = nextIssue
    self.style = style
    self.page = page
    self.language = language
    self.sections = sections
  }
}

/// A kind of file in the folder of a report.
public enum ReportOutput: String, Sendable, Hashable, CaseIterable {
  /// The briefing as pages.
  case pdf
  /// The briefing as one web page.
  case html
  /// Its charts, each alone.
  case svg
  /// The same charts as pictures, two pixels a point.
  case png
  /// The incidents as a table.
  case csv
  /// The incidents as records, one a line.
  case jsonl

  /// What is written where nothing else is asked for.
  public static let standard: Set<ReportOutput> = [.pdf, .svg, .csv, .jsonl]
}

/// One section of a report.
public struct ReportSection: Hashable, Sendable {
  /// What a section shows.
  public enum Kind: Hashable, Sendable {
    /// Title, key figures, highlights, places and times at a glance.
    case cover
    /// A part of the cover, as a section of its own.
    case part(CoverPart)
    /// A timeline, its lanes by one thing.
    case timeline(by: Grouping)
    /// A table of counts.
    case table(rows: TableAxis, columns: TableAxis)
    /// The incidents one by one; nil columns for the full register.
    case register(columns: [RegisterColumn]?)
    /// The documents.
    case sources
    /// How it was made and what it cannot show.
    case method
  }

  /// What the lanes of a timeline stand for.
  public enum Grouping: String, Sendable, Hashable, CaseIterable {
    case agency, province
  }

  /// What the rows or columns of a table of counts stand for.
  public enum TableAxis: String, Sendable, Hashable, CaseIterable {
    case agency, province, type, year, source, certainty
  }

  /// A column of a plain register.
  public enum RegisterColumn: String, Sendable, Hashable, CaseIterable {
    case number, date, place, province, agency, type, title, quote, source
  }

  /// What a cover has under its title.
  public enum CoverPart: String, Sendable, Hashable, CaseIterable {
    /// Numbers with what they count.
    case keyFigures = "key-figures"
    /// Incidents by province, on equal tiles.
    case map
    /// The gravest incidents in sentences.
    case highlights
    /// Incidents along unbroken time.
    case histogram
    /// How each kind of date is drawn.
    case key
  }

  /// What it shows.
  public var kind: Kind
  /// Title; nil for the one that the data give.
  public var title: String?
  /// Of a cover, what it has under its title.
  public var parts: Set<CoverPart> = Set(CoverPart.allCases)

  /// A section.
  public init(_ kind: Kind, title: String? = nil) {
    self.kind = kind
    self.title = title
  }

  /// The sections of a full briefing.
  public static let standard: [ReportSection] = [
    ReportSection(.cover),
    ReportSection(.timeline(by: .agency)),
    ReportSection(.timeline(by: .province)),
    ReportSection(.table(rows: .agency, columns: .province)),
    ReportSection(.table(rows: .type, columns: .year)),
    ReportSection(.table(rows: .source, columns: .certainty)),
    ReportSection(.register(columns: nil)),
    ReportSection(.sources),
    ReportSection(.method),
  ]
}
