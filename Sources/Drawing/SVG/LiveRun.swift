internal import Layout
internal import Settings

/// Marks of one look that stand in one element, so that a thousand marks stay small.
struct LiveRun {
  /// What marks have in common.
  enum Look: Hashable {
    case shape(fill: Ink?, stroke: Stroke?, winding: Winding)
    case text(font: Font, ink: Ink)
    /// Bars as lines of their height, from end to end.
    case bar(ink: Ink, width: Int)
    /// Marks of shared shape.
    case uses(fill: Ink?, stroke: Ink?)

    /// Whether a further mark may join without changing the picture: outlines that are filled and
    /// stroked cover each other, and outlines that run opposite ways cut holes into each other.
    var canGrow: Bool {
      switch self {
      case .text, .uses, .bar: true
      case .shape(let fill, let stroke, let winding):
        (fill == nil || stroke == nil) && winding != .mixed
      }
    }

    /// Width of the line around it, which is drawn on both sides of the outline.
    var lineWidth: Double {
      switch self {
      case .text, .bar: 0
      case .uses: LiveScale.units
      case .shape(_, let stroke, _): stroke?.width ?? 0
      }
    }

    /// The classes that it may take.
    var classes: [String] {
      switch self {
      case .text(_, let ink): [LivePaints.fillClass(ink)]
      case .bar(let ink, _): [LivePaints.strokeClass(ink)]
      case .uses(let fill, let stroke):
        [fill.map(LivePaints.fillClass), stroke.map(LivePaints.strokeClass)].compactMap(\.self)
      case .shape(let fill, let stroke, _):
        [fill.map(LivePaints.fillClass), stroke.map { LivePaints.strokeClass($0.ink) }]
          .compactMap(\.self)
      }
    }

    /// The inks it takes.
    var inks: [Ink] {
      switch self {
      case .text(_, let ink), .bar(let ink, _): [ink]
      case .uses(let fill, let stroke): [fill, stroke].compactMap(\.self)
      case .shape(let fill, let stroke, _):
        [fill, stroke?.ink].compactMap(\.self)
      }
    }
  }
  var look: Look?
  /// Whole elements of text or use.
  var content = ByteText()
  /// Outlines of shapes and bars.
  var outlines = LiveOutlines()
  /// Where in the content the file's own prefix belongs.
  private var prefixes: [Int] = []
  private var count = 0

  /// Begins a run.
  init(_ look: Look? = nil) { self.look = look }

  /// Adds a mark of a shared shape.
  mutating func add(use number: Int, x: Double, y: Double) {
    count += 1
    content.raw("<use xlink:href=\"#")
    prefixes.append(content.bytes.count)
    content.markup("-s" + String(number, radix: 36))
    content.raw("\" x=\"")
    content.number(x)
    content.raw("\" y=\"")
    content.number(y)
    content.raw("\"/>")
  }

  /// Adds a line of text.
  mutating func add(_ text: SceneText) {
    count += 1
    content.raw("<text x=\"")
    content.number(text.origin.x)
    content.raw("\" y=\"")
    content.number(text.origin.y)
    // The reader's own face may be wider: long lines are fitted into the width that was measured.
    // Short ones hardly differ from face to face.
    if LiveRun.isLong(text) {
      content.raw("\" textLength=\"")
      content.number(text.width)
    }
    content.raw("\">")
    content.escaped(text.string)
    content.raw("</text>")
  }

  /// Whether a line is so long that another face would make it end elsewhere.
  static func isLong(_ text: SceneText) -> Bool {
    text.width > text.font.size * 12
  }

  /// Adds a number with its words.
  mutating func add(number: SceneText, words: SceneText, _ side: LiveWords.Side) {
    count += 1
    content.raw("<text x=\"")
    // From where it begins on either side: LibreOffice drops what ends at a place after a part.
    content.number(side == .after ? number.origin.x : words.origin.x)
    content.raw("\" y=\"")
    content.number(number.origin.y)
    content.raw("\">")
    if side == .before {
      content.escaped(words.string)
      content.raw(" ")
    }
    content.raw("<tspan>")
    content.escaped(number.string)
    content.raw("</tspan>")
    if side == .after {
      content.raw(" ")
      content.escaped(words.string)
    }
    content.raw("</text>")
  }

  /// Ends the run; gives the places in the body where the file's own prefix belongs.
  func write(to body: inout ByteText, paints: LivePaints) -> [Int] {
    switch look {
    case .shape(let fill, let stroke, _):
      // The file is filled with ink at its top.
      let isPlain = fill == .ink && stroke == nil
      write(isPlain ? ByteText() : paints.attributes(fill: fill, stroke: stroke), to: &body)
      return []
    case .bar(let ink, let width):
      let stroke = Stroke(ink, Double(width) / 100)
      write(paints.attributes(fill: nil, stroke: stroke), to: &body)
      return []
    case .text(let font, let ink):
      return write(with: paints.attributes(font: font, ink: ink), name: "<text", to: &body)
    case .uses(let fill, let stroke):
      return write(with: paints.use(fill: fill, stroke: stroke), name: "<use", to: &body)
    case nil: return []
    }
  }

  private func write(_ attributes: ByteText, to body: inout ByteText) {
    body.raw("<path")
    body.append(contentsOf: attributes)
    body.raw(" d=\"")
    body.append(contentsOf: outlines.data)
    body.raw("\"/>")
  }

  /// Elements with attributes that one carries itself and several have around them.
  private func write(
    with attributes: ByteText, name: StaticString, to body: inout ByteText
  ) -> [Int] {
    let isAlone = count == 1
    let head = name.utf8CodeUnitCount
    if !attributes.bytes.isEmpty {
      if isAlone { body.raw(name) } else { body.raw("<g") }
      body.append(contentsOf: attributes)
      if !isAlone { body.raw(">") }
    } else if isAlone {
      body.raw(name)
    }
    let start = body.bytes.count - (isAlone ? head : 0)
    body.append(contentsOf: content.bytes[(isAlone ? head : 0)...])
    if !isAlone, !attributes.bytes.isEmpty { body.raw("</g>") }
    return prefixes.map { start + $0 }
  }
}
