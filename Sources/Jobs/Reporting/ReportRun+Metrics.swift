import FoundationEssentials
internal import Layout
internal import Reports
public import Settings

extension ReportRun {
  /// What the timeline of a chart measures, as one JSON object on a line with sorted keys.
  ///
  /// - Throws: `Problem` where the width is too small for a timeline.
  public func timelineMetrics(
    by grouping: ReportSection.Grouping, width: Double? = nil
  ) throws(Problem) -> [UInt8] {
    let type = try measurer()
    let metrics = try laidOut {
      try ChartSheet.timelineMetrics(
        dossier: dossier, by: grouping, choices: choices(width), definition: definition,
        style: style, measuring: type)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    do {
      return Array(try encoder.encode(metrics ?? TimelineMetrics())) + [0x0a]
    } catch {
      throw Problem(code: "metrics", message: "cannot be written as JSON: \(error)")
    }
  }
}
