import CivilTime
import Events
import Testing

@testable import Layout

@Suite struct SeedTimelineTests {
  private let checker = SceneChecker(measuring: FixedMeasurer())

  @Test(
    arguments: TimelineGrouping.allCases,
    [(515.276, nil), (515.276, 690), (340, nil), (840, nil), (840, 690)] as [(Double, Double?)])
  func nothingOverlapsAndNothingIsLost(
    grouping: TimelineGrouping, box: (width: Double, height: Double?)
  ) throws {
    let (width, height) = box
    let dossier = try Samples.seeds()
    let figures = try Samples.figures(dossier, grouping, width: width, height: height)
    for figure in figures {
      #expect(checker.overlaps(figure.items) == [])
      #expect(checker.outside(figure.items, width: figure.width, height: figure.height) == [])
      if let height { #expect(figure.height <= height + 0.01) }
    }
    let metrics = try #require(figures.first).metrics
    #expect(metrics.overlaps == 0 && metrics.outOfPage == 0)
    #expect(metrics.shown + metrics.binned + metrics.undated == metrics.input)
    #expect(metrics.rowsRatio == 1)
    let numbers = Set(figures.flatMap(\.marks).map(\.number))
    #expect(numbers == Set(1...dossier.incidents.count))
  }

  @Test func aPageOfThemCarriesEveryTitle() throws {
    let dossier = try Samples.seeds()
    for grouping in TimelineGrouping.allCases {
      let figure = try #require(try Samples.figures(dossier, grouping, height: 690).first)
      let words = figure.items.texts.joined(separator: " ")
      for incident in dossier.incidents {
        for word in incident.title.split(separator: " ") { #expect(words.contains(word)) }
      }
    }
  }

  @Test func marksLeadToTheirRowsAndSayWhatTheyAre() throws {
    let figure = try #require(try Samples.figures(try Samples.seeds()).first)
    let tags = figure.items.compactMap { item -> SceneTag? in
      guard case .open(let tag) = item, tag.label != nil else { return nil }
      return tag
    }
    #expect(tags.contains { $0.link == .destination("incident-34") })
    #expect(tags.allSatisfy { $0.label?.contains(":") == true })
  }

  @Test func theSameIncidentsGiveTheSameFigure() throws {
    let dossier = try Samples.seeds()
    let shuffled = Dossier(
      documents: dossier.documents.reversed(), incidents: dossier.incidents.reversed(),
      directory: dossier.directory, knowledge: dossier.knowledge)
    #expect(try Samples.figures(dossier) == Samples.figures(shuffled))
  }

  @Test func anUpperBoundThatIsThePublicationDayIsADiamond() throws {
    let day = CivilDate(dayNumber: 17_000)
    var incident = try #require(try Samples.seeds().incidents.first)
    incident.date = DateEstimate(edtf: "[..\(day)]", latest: day, basis: .inferred)
    let document = try #require(incident.citations.first).document
    var request = TimelineRequest(
      incidents: [incident], directory: Directory(), width: 500, reportDay: Samples.reportDay)
    #expect(TimelineEntry(incident, index: 0, number: 1, request: request).certainty == .before)
    request.publication = [document: day]
    #expect(
      TimelineEntry(incident, index: 0, number: 1, request: request).certainty == .publicationOnly)
  }

  @Test func anOngoingStateEndsAtItsReportAndNeverToday() throws {
    let start = CivilDate(dayNumber: 17_000)
    var incident = try #require(try Samples.seeds().incidents.first)
    incident.date = DateEstimate(edtf: "\(start)/..", earliest: start, kind: .ongoing)
    let document = try #require(incident.citations.first).document
    var request = TimelineRequest(
      incidents: [incident], directory: Directory(), width: 500, reportDay: Samples.reportDay)
    let alone = TimelineEntry(incident, index: 0, number: 1, request: request)
    #expect(alone.extent?.last == 17_000)
    request.publication = [document: start.adding(days: 40)]
    let told = TimelineEntry(incident, index: 0, number: 1, request: request)
    #expect(told.extent?.last == 17_040)
  }
}

extension [SceneItem] {
  /// The lines of text, in order.
  var texts: [String] {
    compactMap {
      guard case .text(let text) = $0 else { return nil }
      return text.string
    }
  }
}
