import CivilTime
import Events
import Foundation
import Layout
import Testing

/// Dossiers to lay out.
enum Samples {
  /// The incidents of five real articles, as read by hand.
  static func seeds() throws -> Dossier {
    let url = try #require(
      Bundle.module.url(forResource: "seeds", withExtension: "json", subdirectory: "Fixtures"))
    let read = try JSONDecoder().decode(Dossier.self, from: Data(contentsOf: url))
    return Dossier(
      documents: read.documents, incidents: read.incidents, directory: read.directory,
      knowledge: read.knowledge)
  }

  static let reportDay = CivilDate(dayNumber: 20_779)

  static func figures(
    _ dossier: Dossier, _ grouping: TimelineGrouping = .agencyThenProvince, width: Double = 515.276,
    height: Double? = nil, change: (inout TimelineRequest) -> Void = { _ in }
  ) throws -> [TimelineFigure] {
    var request = TimelineRequest(
      dossier: dossier, grouping: grouping, width: width, height: height, reportDay: reportDay)
    change(&request)
    return try TimelineLayout.figures(for: request, measuring: FixedMeasurer())
  }
}
