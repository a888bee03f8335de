import CivilTime
import Events
import Foundation
import Settings

/// Dossiers to compose reports from.
enum Fixture {
  /// The incidents of the five seeds, made by hand.
  static func seeds() throws -> Dossier {
    guard
      let url = Bundle.module.url(
        forResource: "seeds", withExtension: "json", subdirectory: "Fixtures")
    else { throw CocoaError(.fileNoSuchFile) }
    return try JSONDecoder().decode(Dossier.self, from: Data(contentsOf: url))
  }

  /// The first incidents of the seeds, or the seeds over and over at other days.
  static func seeds(_ count: Int) throws -> Dossier {
    var dossier = try seeds()
    let originals = dossier.incidents
    dossier.incidents = (0..<count).map { index in
      var incident = originals[index % originals.count]
      let round = index / originals.count
      incident.id = String(100_000 + index)
      incident.date.earliest = incident.date.earliest?.adding(days: round * 97)
      incident.date.latest = incident.date.latest?.adding(days: round * 97)
      return incident
    }
    dossier.incidents.sort(by: Dossier.registerOrder)
    return dossier
  }

  static let definition = ReportDefinition(
    subject: "North Korea’s security agencies in public reports", number: "1",
    trafficLight: .clear, asOf: CivilDate(2026, 11, 22))
}
