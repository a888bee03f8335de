import Events
import Testing

@testable import Layout

@Suite struct CalloutBandTests {
  @Test func leadersNeverCrossAndTextsKeepTheirOrder() throws {
    let dossier = MadeUp().dossier(400)
    for width in [300.0, 515, 900, 1500] {
      let request = TimelineRequest(
        dossier: dossier, width: width, reportDay: Samples.reportDay)
      let context = try TimelineContext(request: request, measuring: FixedMeasurer())
      var dice = Dice(state: UInt64(width))
      for _ in 0..<40 {
        let capacity = CalloutBand.capacity(width: width, unit: 1)
        let dated = (0..<capacity).map { _ in dice.below(380) }.filter {
          context.entries[$0].isDated
        }
        let band = CalloutBand(Array(Set(dated)).sorted(), context: context)
        #expect(LeaderCheck.crossings(band.leaders(top: 0)) == 0)
        #expect(band.displacementRatio == 1)
        #expect(zip(band.items, band.items.dropFirst()).allSatisfy { $0.x < $1.x })
        #expect(zip(band.items, band.items.dropFirst()).allSatisfy { $0.target <= $1.target })
      }
    }
  }

  @Test func theCheckFindsPlantedCrossings() {
    let down = [Point(5, 0), Point(5, 10)]
    let across = [Point(0, 5), Point(9, 5)]
    #expect(LeaderCheck.crossings([down, across]) == 1)
    #expect(LeaderCheck.crossings([down, [Point(6, 0), Point(6, 10)]]) == 0)
    let labels = [Callouts.Label(wish: 0, width: 10), Callouts.Label(wish: 0, width: 10)]
    let best = Callouts.place(labels, from: -50, to: 100, gap: 0) ?? []
    func ratio(_ placed: [Double]) -> Double {
      LeaderCheck.displacementRatio(labels, placed: placed, from: -50, to: 100, gap: 0)
    }
    #expect(ratio(best) == 1)
    #expect(ratio([0, 10]) > 1.5)
  }
}
