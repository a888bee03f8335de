import CivilTime
import Events
import Layout

/// How much of a timeline changes when one incident is added to a thousand.
struct Stability {
  /// Share of incidents whose mark changed its lane, part, row or label, for each trial.
  var shares: [Double] = []

  var mean: Double { shares.reduce(0, +) / Double(max(1, shares.count)) }
  var worst: Double { shares.max() ?? 0 }

  /// Adds one more incident to a thousand, each time another.
  init(trials: Int, height: Double?) throws {
    let made = MadeUp()
    let all = made.incidents(1_000 + trials)
    let before = try Stability.places(Array(all.prefix(1_000)), made, height)
    for trial in 0..<trials {
      let after = try Stability.places(all.prefix(1_000) + [all[1_000 + trial]], made, height)
      let changed = before.count { after[$0.key] != $0.value }
      shares.append(Double(changed) / 1_000)
    }
  }

  /// Where each mark stands: sheet, lane, part, row and whether words stand beside it, by
  /// incident.
  static func places(
    _ incidents: [Incident], _ made: MadeUp, _ height: Double?
  ) throws -> [String: Set<String>] {
    let dossier = Dossier(
      documents: [], incidents: incidents, directory: made.directory,
      knowledge: KnowledgeStamp(id: "made", version: "1", sha256: ""))
    let request = TimelineRequest(
      dossier: dossier, width: 515.276, height: height, reportDay: .init(dayNumber: 20_779))
    var result: [String: Set<String>] = [:]
    for figure in try TimelineLayout.figures(for: request, measuring: FixedMeasurer()) {
      for mark in figure.marks {
        result[dossier.incidents[mark.number - 1].id, default: []].insert(
          "\(figure.kind)|\(mark.lane)|\(mark.part)|\(mark.row)|\(mark.isLabelled)")
      }
    }
    return result
  }
}
