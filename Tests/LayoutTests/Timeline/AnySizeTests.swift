import Events
import Settings
import Testing

@testable import Layout

@Suite struct AnySizeTests {
  @Test(arguments: [0, 1, 2, 10, 59, 61, 100, 300, 600, 1_000, 10_000])
  func lawsHoldAtEverySize(count: Int) throws {
    let dossier = MadeUp().dossier(count)
    for grouping in TimelineGrouping.allCases {
      let figures = try Samples.figures(dossier, grouping, height: 690)
      try Laws.check(figures, of: dossier, height: 690)
    }
  }

  @Test(arguments: [0, 1, 30, 400, 2_000])
  func lawsHoldInOneFigure(count: Int) throws {
    let dossier = MadeUp().dossier(count)
    try Laws.check(try Samples.figures(dossier), of: dossier)
    try Laws.check(try Samples.figures(dossier, width: 340), of: dossier)
    let slide = try Samples.figures(dossier, width: 880, height: 420) { $0.isSingleSheet = true }
    #expect(slide.count == 1)
    try Laws.check(slide, of: dossier, height: 420)
  }

  @Test(arguments: [1.0, 0.8])
  func lawsHoldWhereOneAgencyHasMost(skew: Double) throws {
    let dossier = MadeUp(agencies: 60, skew: skew).dossier(3_000)
    for grouping in TimelineGrouping.allCases {
      let figures = try Samples.figures(dossier, grouping, height: 690)
      try Laws.check(figures, of: dossier, height: 690)
    }
  }

  @Test func lawsHoldForAThousandLanes() throws {
    let dossier = MadeUp(agencies: 1_000, places: 200).dossier(5_000)
    let figures = try Samples.figures(dossier, height: 690)
    try Laws.check(figures, of: dossier, height: 690)
    #expect(figures.count < 40)
  }

  @Test func formsChangeWithTheNumber() throws {
    func figures(_ count: Int) throws -> [TimelineFigure] {
      try Samples.figures(MadeUp().dossier(count), height: 690)
    }
    #expect(try figures(20).map(\.kind) == [.sheet])
    let hundreds = try figures(300)
    #expect((2...6).contains(hundreds.count) && hundreds.allSatisfy { $0.kind == .sheet })
    let thousands = try figures(10_000)
    #expect(thousands.first?.kind == .index)
    #expect(thousands.dropFirst().contains { if case .lane = $0.kind { true } else { false } })
  }

  @Test(arguments: [160.0, 200, 260, 399, 401, 1_200, 4_000])
  func lawsHoldAtEveryWidth(width: Double) throws {
    for dossier in [try Samples.seeds(), MadeUp().dossier(90), MadeUp().dossier(700)] {
      for grouping in TimelineGrouping.allCases {
        // The narrowest hold numbers alone, never an overlap.
        let words = width >= 260
        let figure = try Samples.figures(dossier, grouping, width: width)
        try Laws.check(figure, of: dossier, words: words)
        let sheets = try Samples.figures(dossier, grouping, width: width, height: 690)
        try Laws.check(sheets, of: dossier, height: 690, words: words)
      }
    }
  }

  @Test(arguments: [3.0, 5, 10.5, 18])
  func lawsHoldAtEverySizeOfType(size: Double) throws {
    for dossier in [try Samples.seeds(), MadeUp().dossier(900)] {
      let figures = try Samples.figures(dossier, width: 880, height: 1_200) {
        $0.style.small.size = size
        $0.style.medium.size = size * 1.36
      }
      try Laws.check(figures, of: dossier, height: 1_200, unit: size / 7)
    }
  }
}
