import CivilTime
import Events
import Testing

@testable import Layout

@Suite struct DensityBinsTests {
  private func scale(_ first: String, _ end: String, width: Double) throws -> TimeScale {
    TimeScale(segments: [
      .init(
        first: try #require(CivilDate(iso: first)).dayNumber,
        end: try #require(CivilDate(iso: end)).dayNumber, x0: 0, x1: width)
    ])
  }

  @Test func binsAreTheFinestThatReadAndHoldEnough() throws {
    let tenYears = try scale("2010-01-01", "2020-01-01", width: 380)
    #expect(DensityBins(scale: tenYears, meanLaneCount: 800, unit: 1).step == .months(1))
    #expect(DensityBins(scale: tenYears, meanLaneCount: 70, unit: 1).step == .months(3))
    #expect(DensityBins(scale: tenYears, meanLaneCount: 2, unit: 1).step == .years(1))
  }

  @Test func everyDatedIncidentFallsIntoOneBin() throws {
    let dossier = MadeUp().dossier(2_000)
    let request = TimelineRequest(dossier: dossier, width: 500, reportDay: Samples.reportDay)
    let entries = dossier.incidents.enumerated().map {
      TimelineEntry($1, index: $0, number: $0 + 1, request: request)
    }
    let bins = DensityBins(
      scale: try scale("2015-01-01", "2027-01-01", width: 380), meanLaneCount: 100, unit: 1)
    let counts = bins.counts(entries.indices, entries: entries)
    #expect(
      counts.reduce(0) { $0 + $1.total } == entries.reduce(0) { $0 + ($1.isDated ? 1 : 0) })
    #expect(counts.contains { $0.longer > 0 } && counts.contains { $0.inside > 0 })
  }

  @Test func onePeakDoesNotFlattenTheRest() {
    var counts = [DensityBins.Count](
      repeating: DensityBins.Count(inside: 9, longer: 1), count: 200)
    counts[7].inside = 500
    #expect(DensityBins.fullHeight([counts]) == 10)
    #expect(DensityBins.fullHeight([[DensityBins.Count(inside: 12, longer: 0)]]) == 12)
  }
}
