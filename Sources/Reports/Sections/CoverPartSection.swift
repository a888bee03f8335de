import Layout
import Settings

/// A part of the cover as a section of its own.
struct CoverPartSection {
  let context: SectionContext
  let part: ReportSection.CoverPart

  private var frame: PageFrame { context.frame }
  private var words: ReportWords { context.facts.words }

  /// Its name in the bookmarks, and its title where the definition has none.
  var name: String {
    switch part {
    case .keyFigures: words("Key figures", "주요 수치")
    case .map: words("Where: incidents by province", "어디서: 도별 사건")
    case .highlights: words("Highlights", "주요 사건")
    case .histogram: words("When: incidents along unbroken time", "언제: 끊김 없는 시간축의 사건")
    case .key: words("How sure is a date", "날짜가 얼마나 확실한가")
    }
  }

  func compose(into flow: inout PageFlow, title: String?) {
    let cover = Cover(context: context, parts: [part])
    guard part == .keyFigures || !context.facts.incidents.isEmpty else { return }
    let room = frame.bodyHeight - 60
    func begin(_ body: Double) {
      flow.begin(
        name, title: title ?? name, destination: "part-\(part.rawValue)", body: min(body, room))
    }
    switch part {
    case .keyFigures:
      begin(90)
      cover.keyFigures(&flow)
    case .map:
      let (items, height) = cover.map(width: frame.columns(9), room: room, withHead: false)
      begin(height)
      flow.place(items, height: height)
    case .highlights:
      let (items, height) = Highlights(context: context).compose(
        width: frame.columns(9), height: room, withHead: false)
      begin(height)
      flow.place(items, height: height)
    case .histogram:
      guard let drawn = cover.when(height: 120, withHead: false) else { return }
      begin(drawn.height)
      flow.place(drawn.items, height: drawn.height)
    case .key:
      guard let drawn = cover.key(withHead: false) else { return }
      begin(drawn.height)
      flow.place(drawn.items, height: drawn.height)
    }
  }
}
