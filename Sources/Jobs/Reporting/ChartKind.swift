public import Settings

/// A chart that can stand alone.
public enum ChartKind: Hashable, Sendable {
  /// Incidents on a time axis, in lanes.
  case timeline(by: ReportSection.Grouping)
  /// Counts of one thing against another.
  case matrix(rows: ReportSection.TableAxis, columns: ReportSection.TableAxis)
  /// Counts on a map of equal tiles.
  case map
  /// Counts over time by certainty of date; parted into small multiples where that is said.
  case histogram(by: ChartParting?, unit: ChartUnit)

  /// Name of its file without ending, as `timeline-by-agency`.
  public var fileName: String {
    switch self {
    case .timeline(let grouping): "timeline-by-\(grouping.rawValue)"
    case .matrix(let rows, let columns): "\(rows.rawValue)-\(columns.rawValue)"
    case .map: "map"
    case .histogram(let parting, _): parting.map { "multiples-by-\($0.rawValue)" } ?? "histogram"
    }
  }
}

/// A kind of file for a single chart.
public enum ChartFormat: String, Sendable, CaseIterable {
  case svg, png, pdf
  /// The display list as JSON, for tests and tools.
  case sceneJSON = "scene-json"
}

/// What small multiples are by.
public enum ChartParting: String, Sendable, CaseIterable {
  case type, agency, province
}

/// Calendar unit of a histogram's bar.
public enum ChartUnit: String, Sendable, CaseIterable {
  /// The finest that has room.
  case automatic
  case month, quarter, year
}
