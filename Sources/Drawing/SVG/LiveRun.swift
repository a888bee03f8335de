internal import Layout
internal import Settings

/// Marks of one look that stand in one element, so that a thousand marks stay small.
struct LiveRun {
  /// What marks have in common.
  enum Look: Hashable {
    case shape(fill: Ink?, stroke: Stroke?, winding: Winding)
    case text(font: Font, ink: Ink)
    /// Marks of shared shape.
    case uses(fill: Ink?, stroke: Ink?)

    /// Whether a further mark may join without changing the picture: outlines that are filled and
    /// stroked cover each other, and outlines that run opposite ways cut holes into each other.
    var canGrow: Bool {
      switch self {
      case .text, .uses: true
      case .shape(let fill, let stroke, let winding):
        (fill == nil || stroke == nil) && winding != .mixed
      }
    }

    /// The inks it takes.
    var inks: [Ink] {
      switch self {
      case .text(_, let ink): [ink]
      case .uses(let fill, let stroke): [fill, stroke].compactMap(\.self)
      case .shape(let fill, let stroke, _):
        [fill, stroke?.ink].compactMap(\.self)
      }
    }
  }
  var look: Look?
  /// Path data, or whole elements of text or use.
  var content = ByteText()
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
    content.tenths(text.origin.x)
    content.raw("\" y=\"")
    content.tenths(text.origin.y)
    // The reader's own face may be wider: it is fitted into the width that was measured. Figures
    // hardly differ from face to face.
    if text.width > 0, text.string.utf8.count > 4 {
      content.raw("\" textLength=\"")
      content.tenths(text.width)
    }
    content.raw("\">")
    content.escaped(text.string)
    content.raw("</text>")
  }

  /// Ends the run; gives the places in the body where the file's own prefix belongs.
  func write(to body: inout ByteText, paints: LivePaints) -> [Int] {
    switch look {
    case .shape(let fill, let stroke, _):
      body.raw("<path")
      body.append(contentsOf: paints.attributes(fill: fill, stroke: stroke))
      body.raw(" d=\"")
      body.append(contentsOf: content)
      body.raw("\"/>\n")
      return []
    case .text(let font, let ink):
      return write(with: paints.attributes(font: font, ink: ink), name: "<text", to: &body)
    case .uses(let fill, let stroke):
      return write(with: paints.use(fill: fill, stroke: stroke), name: "<use", to: &body)
    case nil: return []
    }
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
    body.raw(isAlone || attributes.bytes.isEmpty ? "\n" : "</g>\n")
    return prefixes.map { start + $0 }
  }
}
