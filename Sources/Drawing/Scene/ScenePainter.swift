internal import Cairo
internal import Layout
internal import Settings

/// Hears of the parts of a page while they are drawn.
protocol TagWriter {
  /// How many parts that are less than a paragraph, such as links, are open; nil where the lines
  /// of a paragraph need not read as one.
  var inlineParts: Int? { get }
  /// Whether parts are marked in what is drawn, so that nothing may be drawn across their edges.
  var marksParts: Bool { get }
  mutating func open(_ tag: SceneTag, on canvas: borrowing Canvas)
  mutating func close(on canvas: borrowing Canvas)
  /// Called before a mark or a line of text is drawn.
  mutating func draw(_ item: SceneItem, on canvas: borrowing Canvas)
}

/// Leaves the parts out, for files that have none.
struct NoTags: TagWriter {
  let inlineParts: Int? = nil
  let marksParts = false
  mutating func open(_ tag: SceneTag, on canvas: borrowing Canvas) {}
  mutating func close(on canvas: borrowing Canvas) {}
  mutating func draw(_ item: SceneItem, on canvas: borrowing Canvas) {}
}

/// Draws the display list of a page on a canvas.
struct ScenePainter {
  let style: Style
  let shaper: TextShaper

  func paint<Tags: TagWriter>(_ page: ScenePage, on canvas: borrowing Canvas, tags: inout Tags) {
    var isContinued = false
    for (index, item) in page.items.enumerated() {
      switch item {
      case .rect(let rect, let fill, let stroke):
        tags.draw(item, on: canvas)
        canvas.newPath()
        canvas.rectangle(x: rect.x, y: rect.y, width: rect.width, height: rect.height)
        draw(fill: fill, stroke: stroke, on: canvas)
      case .path(let elements, let fill, let stroke):
        tags.draw(item, on: canvas)
        if !isContinued { canvas.newPath() }
        for element in elements { add(element, to: canvas) }
        // Lines of one look that follow one another, such as the ticks of an axis, are one path.
        isContinued = fill == nil && isSameLine(stroke, as: index + 1, in: page.items)
        if !isContinued { draw(fill: fill, stroke: stroke, on: canvas) }
      case .text(let text):
        tags.draw(item, on: canvas)
        set(text.ink, on: canvas)
        let readsOn =
          tags.inlineParts.map { LineJoin.needsSpace(after: index, in: page.items, inline: $0) }
          ?? false
        canvas.show(
          readsOn ? text.string + " " : text.string, x: text.origin.x, y: text.origin.y,
          weight: FaceWeight(text.font.weight), size: text.font.size, shaper: shaper,
          goesOn: isFollowed(text, at: index, in: page.items, acrossParts: !tags.marksParts))
      case .open(let tag): tags.open(tag, on: canvas)
      case .close: tags.close(on: canvas)
      }
    }
  }

  /// Whether an item is a line of such a look.
  private func isSameLine(_ stroke: Stroke?, as index: Int, in items: [SceneItem]) -> Bool {
    guard let stroke, index < items.count, case .path(_, nil, let other) = items[index] else {
      return false
    }
    return other == stroke
  }

  /// Whether text of the same look is what is drawn next.
  private func isFollowed(
    _ text: SceneText, at index: Int, in items: [SceneItem], acrossParts: Bool
  ) -> Bool {
    var next = index + 1
    while next < items.count {
      switch items[next] {
      case .text(let other): return other.font == text.font && other.ink == text.ink
      case .open, .close:
        guard acrossParts else { return false }
        next += 1
      default: return false
      }
    }
    return false
  }

  /// Covers the page with the colour of the sheet.
  func paintPaper(on canvas: borrowing Canvas) {
    set(.paper, on: canvas)
    canvas.paint()
  }

  /// Fills the page with the colour of the sheet, as a shape.
  ///
  /// Of five corners: Cairo would take a rectangle for paint, and forget the tag it stands in.
  func fillPaper(of page: ScenePage, on canvas: borrowing Canvas) {
    set(.paper, on: canvas)
    canvas.newPath()
    canvas.move(0, 0)
    canvas.line(page.width, 0)
    canvas.line(page.width, page.height)
    canvas.line(page.width / 2, page.height + 1)
    canvas.line(0, page.height)
    canvas.closePath()
    canvas.fill()
  }

  private func draw(fill: Ink?, stroke: Stroke?, on canvas: borrowing Canvas) {
    if let fill {
      set(fill, on: canvas)
      canvas.fill(keepingPath: stroke != nil)
    }
    if let stroke {
      set(stroke.ink, on: canvas)
      canvas.setLine(width: stroke.width, dash: stroke.dash)
      canvas.stroke()
    }
  }

  private func add(_ element: PathElement, to canvas: borrowing Canvas) {
    switch element {
    case .move(let point): canvas.move(point.x, point.y)
    case .line(let point): canvas.line(point.x, point.y)
    case .curve(let a, let b, let c): canvas.curve(a.x, a.y, b.x, b.y, c.x, c.y)
    case .close: canvas.closePath()
    }
  }

  private func set(_ ink: Ink, on canvas: borrowing Canvas) {
    let colour = style.colour(of: ink)
    canvas.setColour(red: colour.red, green: colour.green, blue: colour.blue)
  }
}

extension Style {
  /// The colour of an ink; black where the style sheet has none, white for the sheet.
  func colour(of ink: Ink) -> Colour {
    colours[ink] ?? Colour(hex: ink == .paper ? 0xffffff : 0)
  }
}
