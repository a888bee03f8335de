import Events
import Layout
import Settings

/// Running head and foot: subject, section, marking; as-of date, page x of y, marking.
///
/// Keeps a few words of the report and nothing else of it, so that incidents can be let go before
/// pages are drawn.
struct Furniture {
  private let frame: PageFrame
  private let definition: ReportDefinition
  private let words: ReportWords
  private let foot: String

  init(frame: PageFrame, context: SectionContext) {
    self.frame = frame
    definition = context.definition
    words = context.facts.words
    foot = Furniture.foot(context)
  }

  func items(section: String, page: Int, of total: Int) -> [SceneItem] {
    var items: [SceneItem] = [.open(SceneTag(.artifact))]
    let briefing = words("Briefing", "브리핑")
    let name = definition.number.map { "\(briefing) \($0)" } ?? briefing
    items.append(frame.text(name, frame.smallBold, at: Point(frame.left, 30)))
    let x = frame.left + frame.measuring.width(of: name, font: frame.smallBold) + 8
    let room = frame.right - max(16, stampSize + 12) - x
    for words in [
      definition.subject + (section.isEmpty || definition.subject.isEmpty ? "" : " · ")
        + section, definition.subject, section,
    ]
    where !words.isEmpty && frame.measuring.width(of: words, font: frame.small) <= room {
      items.append(frame.text(words, frame.small, .secondary, at: Point(x, 30)))
      break
    }
    items.append(
      .path(
        [.move(Point(frame.left, frame.headRule)), .line(Point(frame.right, frame.headRule))],
        fill: nil, stroke: Stroke(.ink, 0.7)))
    items.append(
      .path(
        [.move(Point(frame.left, frame.footRule)), .line(Point(frame.right, frame.footRule))],
        fill: nil, stroke: Stroke(.ink, 0.35)))
    let baseline = frame.footRule + 14.5
    items.append(frame.text(foot, frame.small, .secondary, at: Point(frame.left, baseline)))
    let pages = words("\(page) of \(total)", "\(page) / \(total)")
    let wide = frame.measuring.width(of: pages, font: frame.smallBold)
    let stampWidth = definition.trafficLight == nil ? 0.0 : stampSize + 14
    items.append(
      frame.text(
        pages, frame.smallBold, at: Point(frame.right - stampWidth - wide, baseline)))
    if let light = definition.trafficLight {
      items += stamp(light, top: frame.headRule - 19.5)
      items += stamp(light, top: frame.footRule + 3.5)
    }
    items.append(.close)
    return items
  }

  private static func foot(_ context: SectionContext) -> String {
    var parts: [String] = []
    let facts = context.facts
    let words = facts.words
    if let day = facts.asOf {
      parts.append(words("As of \(words.longDay(day))", "\(words.longDay(day)) 현재"))
    }
    if let corpus = CoverWords(context: context).corpus { parts.append(corpus) }
    let knowledge = facts.dossier.knowledge
    if !knowledge.id.isEmpty {
      parts.append(
        words("knowledge pack ", "지식 묶음 ") + "\(knowledge.id) \(knowledge.version)")
    }
    return parts.joined(separator: " · ")
  }

  private static let stampFont = Font(.bold, 12)

  private var stampSize: Double {
    definition.trafficLight.map {
      frame.measuring.width(of: $0.label, font: Furniture.stampFont) + 10
    } ?? 0
  }

  /// The label of the Traffic Light Protocol 2.0: bold, 12 points, in its colour on black, at the
  /// right.
  private func stamp(_ light: TrafficLight, top: Double) -> [SceneItem] {
    let font = Furniture.stampFont
    let height = 16.4
    let box = Rect(x: frame.right - stampSize, y: top, width: stampSize, height: height)
    let baseline = top + (height + frame.measuring.ascent(of: font) - 1) / 2
    return [
      .rect(box, fill: .stamp, stroke: nil),
      frame.text(light.label, font, light.ink, at: Point(box.x + 5, baseline)),
    ]
  }
}
