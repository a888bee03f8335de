public import Settings

/// A chart that can stand alone.
public enum ChartKind: Hashable, Sendable {
  /// Incidents on a time axis, in lanes.
  case timeline(by: ReportSection.Grouping)
  /// Counts of one thing against another.
  case matrix(rows: ReportSection.TableAxis, columns: ReportSection.TableAxis)

  /// Name of its file without ending, as `timeline-by-agency`.
  public var fileName: String {
    switch self {
    case .timeline(let grouping): "timeline-by-\(grouping.rawValue)"
    case .matrix(let rows, let columns): "\(rows.rawValue)-\(columns.rawValue)"
    }
  }
}

/// A kind of file for a single chart.
public enum ChartFormat: String, Sendable, CaseIterable {
  case svg, png, pdf
}
