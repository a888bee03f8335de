import Foundation
import Testing

@testable import Layout

/// Long runs, only with `DATELINE_SOAK=1`; times are meant for a release build.
@Suite(
  .serialized, .enabled(if: ProcessInfo.processInfo.environment["DATELINE_SOAK"] == "1"))
struct SoakTests {
  private func seconds(_ count: Int) throws -> Double {
    let dossier = MadeUp().dossier(count)
    let clock = ContinuousClock()
    var figures: [TimelineFigure] = []
    let time = try clock.measure { figures = try Samples.figures(dossier, height: 690) }
    try Laws.check(figures, of: dossier, height: 690)
    let (whole, atto) = time.components
    let result = Double(whole) + Double(atto) / 1e18
    print("\(count) incidents: \(result) s, \(figures.count) sheets")
    return result
  }

  @Test func timeGrowsAlmostInProportion() throws {
    let ten = try seconds(10_000)
    let hundred = try seconds(100_000)
    #expect(hundred / ten <= 20)
    #if !DEBUG
      #expect(hundred < 1)
    #endif
  }

  @Test func aMillionIsLaidOut() throws {
    let million = try seconds(1_000_000)
    #if !DEBUG
      #expect(million < 12)
    #endif
  }

  @Test func lawsHoldForManySeeds() throws {
    for seed in 1...40 {
      let made = MadeUp(
        agencies: 1 + seed * 3 % 40, skew: seed % 3 == 0 ? 0.8 : 0, years: 1 + seed % 30,
        seed: UInt64(seed))
      for count in [7, 45, 150, 590, 1_400] {
        let dossier = made.dossier(count)
        for grouping in TimelineGrouping.allCases {
          try Laws.check(
            try Samples.figures(dossier, grouping, height: 690), of: dossier, height: 690)
        }
        try Laws.check(try Samples.figures(dossier, width: 300), of: dossier)
      }
    }
  }
}
