import CivilTime
import Events
import Foundation
import Testing

@testable import Layout

@Suite struct StabilityTests {
  private var trials: Int {
    ProcessInfo.processInfo.environment["DATELINE_SOAK"] == "1" ? 60 : 12
  }

  @Test(arguments: [690, nil] as [Double?])
  func oneMoreOfAThousandChangesLittle(height: Double?) throws {
    let stability = try Stability(trials: trials, height: height)
    #expect(stability.mean <= 0.005, "mean share changed: \(stability.mean)")
    #expect(stability.worst <= 0.02, "worst share changed: \(stability.worst)")
  }

  /// The stretches of the axis of a figure of the seeds, with one more incident or without.
  private func windows(_ extra: CivilDate?) throws -> [TimeScale.Segment] {
    let seeds = try Samples.seeds()
    var incidents = seeds.incidents
    if let extra, var more = incidents.first {
      more.id = "more"
      more.date = DateEstimate(edtf: "\(extra)", earliest: extra, latest: extra, precision: .day)
      incidents.append(more)
    }
    let dossier = Dossier(
      documents: seeds.documents, incidents: incidents, directory: seeds.directory,
      knowledge: seeds.knowledge)
    let request = TimelineRequest(dossier: dossier, width: 515, reportDay: Samples.reportDay)
    return try TimelineContext(request: request, measuring: FixedMeasurer()).axis.scale.segments
  }

  @Test func oneMoreInAWindowSeldomMovesAny() throws {
    let before = try windows(nil)
    #expect(before.count > 2)
    var dice = Dice(state: 3)
    var moved = 0
    for _ in 0..<60 {
      let segment = before[dice.below(before.count)]
      let day = segment.first + dice.below(segment.end - segment.first)
      let after = try windows(CivilDate(dayNumber: day))
      #expect(after.count == before.count)
      if after.map(\.first) != before.map(\.first) || after.map(\.end) != before.map(\.end) {
        moved += 1
      }
    }
    // Only a day in the empty margin of a window can move its edges.
    #expect(moved <= 6, "\(moved) of 60")
  }

  @Test func oneMoreBetweenTheIncidentsOfAWindowMovesNone() throws {
    let before = try windows(nil)
    let days = try Samples.seeds().incidents.compactMap { incident -> Int? in
      guard incident.date.certainty == .day else { return nil }
      return incident.date.earliest?.dayNumber
    }
    var tried = 0
    for segment in before {
      let inside = days.filter { segment.first <= $0 && $0 < segment.end }
      guard let first = inside.min(), let last = inside.max(), first < last else { continue }
      for day in stride(from: first, through: last, by: max(1, (last - first) / 20)) {
        let after = try windows(CivilDate(dayNumber: day))
        #expect(after.map(\.first) == before.map(\.first))
        #expect(after.map(\.end) == before.map(\.end))
        tried += 1
      }
    }
    #expect(tried >= 10)
  }

  @Test func eightThreadsGiveTheSameFigures() async throws {
    let dossier = MadeUp().dossier(800)
    let alone = try Samples.figures(dossier, height: 690)
    let all = try await withThrowingTaskGroup(of: [TimelineFigure].self) { group in
      for _ in 0..<8 { group.addTask { try Samples.figures(dossier, height: 690) } }
      return try await group.reduce(into: [[TimelineFigure]]()) { $0.append($1) }
    }
    #expect(all.allSatisfy { $0 == alone })
  }

  @Test func shuffledIncidentsGiveTheSameFigures() throws {
    let made = MadeUp()
    let dossier = made.dossier(700)
    var dice = Dice(state: 5)
    var incidents = dossier.incidents
    for index in incidents.indices.reversed() {
      incidents.swapAt(index, dice.below(index + 1))
    }
    let shuffled = Dossier(
      documents: [], incidents: incidents, directory: made.directory,
      knowledge: dossier.knowledge)
    #expect(
      try Samples.figures(dossier, height: 690) == Samples.figures(shuffled, height: 690))
  }
}
