import Layout
import Settings

/// The remarks at the foot of a page, under a short rule.
struct FootnoteBlock {
  private(set) var items: [SceneItem] = []
  private(set) var height = 0.0

  init(_ notes: Set<Footnote>, _ frame: PageFrame, _ words: ReportWords) {
    guard !notes.isEmpty else { return }
    let text = Footnote.allCases.filter(notes.contains)
      .map { "\($0.mark)\u{00A0}\($0.text(words))" }.joined(separator: "\u{2003}")
    let paragraph = frame.paragraph(
      [TextRun(text, frame.small, .secondary)], width: frame.contentWidth, lead: frame.listLead)
    items = frame.rule(0, 4, width: 60, Stroke(.ink, 0.35)) + [.open(SceneTag(.note))]
    items += paragraph.items(at: Point(0, 7)) + [.close]
    height = 7 + paragraph.height
  }
}
