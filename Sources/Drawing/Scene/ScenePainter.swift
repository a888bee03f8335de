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
  /// Called before a shape is drawn that comes before all parts.
  mutating func drawEarly(_ owner: ShapeOrder.Owner, on canvas: borrowing Canvas)
  /// Called in place of `draw` for what was drawn before.
  mutating func pass(_ item: SceneItem)
}

/// Leaves the parts out, for files that have none.
struct NoTags: TagWriter {
  let inlineParts: Int? = nil
  let marksParts = false
  mutating func open(_ tag: SceneTag, on canvas: borrowing Canvas) {}
  mutating func close(on canvas: borrowing Canvas) {}
  mutating func draw(_ item: SceneItem, on canvas: borrowing Canvas) {}
  mutating func drawEarly(_ owner: ShapeOrder.Owner, on canvas: borrowing Canvas) {}
  mutating func pass(_ item: SceneItem) {}
}

/// Draws the display list of a page on a canvas.
struct ScenePainter {
  let style: Style
  let shaper: TextShaper
  /// Whether edges and beginnings of text stand on eighths of a point, which no eye sees and no
  /// printer resolves: their numbers are shorter, and come again.
  var keepsGrid = false

  private func grid(_ value: Double) -> Double {
    keepsGrid ? (value * 8).rounded() / 8 : value
  }

  /// A rectangle with its edges on the grid, unless it is as thin as a line.
  private func grid(_ rect: Rect) -> Rect {
    guard keepsGrid else { return rect }
    let (x, y) = (grid(rect.x), grid(rect.y))
    return Rect(
      x: x, y: y, width: rect.width < 2 ? rect.width : grid(rect.maxX) - x,
      height: rect.height < 2 ? rect.height : grid(rect.maxY) - y)
  }

  func paint<Tags: TagWriter>(_ page: ScenePage, on canvas: borrowing Canvas, tags: inout Tags) {
    let order = ShapeOrder(page.items, isUsed: keepsGrid)
    paintEarly(page.items, order, on: canvas, tags: &tags)
    for (index, item) in page.items.enumerated() {
      switch item {
      case .rect, .path:
        if order.isEarly(index) {
          tags.pass(item)
        } else {
          tags.draw(item, on: canvas)
          paint(item, isContinued: false, goesOn: false, on: canvas)
        }
      case .text(let text):
        tags.draw(item, on: canvas)
        set(text.ink, on: canvas)
        let readsOn =
          tags.inlineParts.map { LineJoin.needsSpace(after: index, in: page.items, inline: $0) }
          ?? false
        canvas.show(
          readsOn ? text.string + " " : text.string, x: grid(text.origin.x),
          y: grid(text.origin.y), weight: FaceWeight(text.font.weight), size: text.font.size,
          shaper: shaper,
          goesOn: isFollowed(text, at: index, in: page.items, order, acrossParts: !tags.marksParts))
      case .open(let tag): tags.open(tag, on: canvas)
      case .close: tags.close(on: canvas)
      }
    }
  }

  private func paintEarly<Tags: TagWriter>(
    _ items: [SceneItem], _ order: ShapeOrder, on canvas: borrowing Canvas, tags: inout Tags
  ) {
    var isContinued = false
    for (place, shape) in order.early.enumerated() {
      tags.drawEarly(shape.owner, on: canvas)
      // Lines of one look that follow one another, such as the ticks of an axis, are one path.
      var goesOn = false
      if place + 1 < order.early.count, order.early[place + 1].owner == shape.owner {
        goesOn = isOneLine(items[shape.index], with: items[order.early[place + 1].index])
      }
      paint(items[shape.index], isContinued: isContinued, goesOn: goesOn, on: canvas)
      isContinued = goesOn
    }
  }

  /// Draws a shape.
  ///
  /// - Parameters:
  ///   - isContinued: whether the path of the shape before is still open.
  ///   - goesOn: whether the next shape is to be of the same path.
  private func paint(
    _ item: SceneItem, isContinued: Bool, goesOn: Bool, on canvas: borrowing Canvas
  ) {
    if !isContinued { canvas.newPath() }
    switch item {
    case .rect(let exact, let fill, let stroke):
      let rect = grid(exact)
      canvas.rectangle(x: rect.x, y: rect.y, width: rect.width, height: rect.height)
      draw(fill: fill, stroke: stroke, on: canvas)
    case .path(let elements, let fill, let stroke):
      for element in elements { add(element, to: canvas) }
      if !goesOn { draw(fill: fill, stroke: stroke, on: canvas) }
    case .text, .open, .close: break
    }
  }

  /// Whether both are lines of one look.
  private func isOneLine(_ item: SceneItem, with next: SceneItem) -> Bool {
    guard case .path(_, nil, let stroke?) = item, case .path(_, nil, let other?) = next else {
      return false
    }
    return stroke == other
  }

  /// Whether text of the same look is what is drawn next.
  private func isFollowed(
    _ text: SceneText, at index: Int, in items: [SceneItem], _ order: ShapeOrder,
    acrossParts: Bool
  ) -> Bool {
    var next = index + 1
    while next < items.count {
      switch items[next] {
      case .text(let other): return other.font == text.font && other.ink == text.ink
      case .open, .close:
        guard acrossParts else { return false }
        next += 1
      case .rect, .path:
        guard order.isEarly(next) else { return false }
        next += 1
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
    case .move(let point): canvas.move(grid(point.x), grid(point.y))
    case .line(let point): canvas.line(grid(point.x), grid(point.y))
    case .curve(let a, let b, let c):
      canvas.curve(grid(a.x), grid(a.y), grid(b.x), grid(b.y), grid(c.x), grid(c.y))
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
