internal import Layout
internal import Settings

/// Writes a page of a scene as SVG with real text.
///
/// Colours stand in presentation attributes, which every reader knows; classes change them to
/// variables only where the reader knows variables, and only under the file's own id.
struct LiveSVG {
  let scene: Scene
  /// The page in units of the file.
  let page: ScenePage
  let style: Style
  let options: SVGOptions
  /// Width and height in points.
  let size: (width: Double, height: Double)
  let words: LiveWords
  var body = ByteText()
  var runs: LiveRuns
  var shapes = SharedShapes()
  var shapeCount = 0
  let bars: LiveBars
  /// What each open part has to be closed with.
  var closings: [StaticString] = []
  var isInLink = false
  var places: [String: Int] = [:]
  /// Classes of elements whose parts are plain.
  var plainParts: [String] = []
  /// Places that a link of this page leads to.
  var linked: Set<String> = []
  /// Where in the body the file's own prefix belongs.
  var prefixes: [Int] = []
  var inks: Set<Ink> = [.ink, .paper]
  /// Classes that stand in the file.
  var classes: Set<String> = [LivePaints.fillClass(.paper)]
  let paints: LivePaints

  init(scene: Scene, page: ScenePage, style: Style, options: SVGOptions) {
    self.scene = scene
    size = (page.width, page.height)
    let page = LiveScale.page(page)
    self.page = page
    self.style = style
    self.options = options
    // Without labels the picture is one whole; with them every mark stands in its own part.
    runs = LiveRuns(page: page, joins: !options.labels)
    let base = Font(.regular, style.small.size * LiveScale.units)
    paints = LivePaints(style: style, base: base)
    words = LiveWords(page.items, base: base)
    bars = LiveBars(page.items)
    for item in page.items {
      if case .open(let tag) = item, let name = tag.destination, places[name] == nil {
        places[name] = places.count
      }
      if case .path(let elements, let fill, let stroke) = item {
        shapes.count(elements, paint: paints.shared(fill: fill, stroke: stroke))
      }
      if case .open(let tag) = item, case .destination(let name) = tag.link { linked.insert(name) }
    }
  }

  /// The bytes of the file.
  func write() -> [UInt8] {
    var writer = self
    return writer.writeAll()
  }

  mutating func writeAll() -> [UInt8] {
    body.reserve(page.items.count * 64)
    if options.labels { writeParts() } else { writeByLook() }
    endRuns()
    while let closing = closings.popLast() { body.raw(closing) }
    var hash = ContentHash()
    hash.add(body.bytes)
    hash.add(scene.title.utf8)
    hash.add(scene.summary.utf8)
    let prefix = options.idPrefix.map(ContentHash.identifier) ?? hash.name
    var file = ByteText()
    file.reserve(body.bytes.count + 2048 + prefixes.count * prefix.utf8.count)
    writeHead(prefix, to: &file)
    file.insert(prefix, at: prefixes, of: body)
    file.raw("</svg>\n")
    return file.bytes
  }

  /// All items as they come, numbers with the words beside them.
  mutating func writeParts() {
    let ground = LiveGround(page) { $0.role != .figure && isKept($0) }.items
    runs = LiveRuns(page: page, joins: true)
    for index in ground { write(page.items[index]) }
    endRuns()
    runs = LiveRuns(page: page, joins: false)
    let early = Set(ground)
    var index = 0
    while index < page.items.count {
      if early.contains(index) {
        index += 1
        continue
      }
      if case .text(let text) = page.items[index], index + 1 < page.items.count,
        case .text(let next) = page.items[index + 1], let side = words.side(of: next, at: text)
      {
        runs.add(page.items[index + 1], look: .text(font: next.font, ink: next.ink)) { run in
          run.add(number: text, words: next, side)
        }
        index += 1
      } else if case .open(let tag) = page.items[index] {
        open(tag, number: number(in: index + 1))
      } else {
        write(page.items[index])
      }
      index += 1
    }
  }

  /// The first line of text of the part that begins before an index.
  func number(in start: Int) -> String? {
    for item in page.items[start...] {
      switch item {
      case .text(let text): return text.string
      case .open, .close: return nil
      case .rect, .path: continue
      }
    }
    return nil
  }

  /// All shapes, then all text: no shape covers text and no text covers other text, so that text of
  /// one look can stand together.
  mutating func writeByLook() {
    for item in page.items {
      switch item {
      case .rect, .path: write(item)
      case .text, .open, .close: break
      }
    }
    endRuns()
    let texts = page.items.compactMap { item in
      if case .text(let text) = item { text } else { nil }
    }
    var lines = LiveTextLayer(words: words)
    var index = 0
    while index < texts.count {
      let text = texts[index]
      inks.insert(text.ink)
      classes.insert(LivePaints.fillClass(text.ink))
      let taken = lines.add(text, next: index + 1 < texts.count ? texts[index + 1] : nil)
      if taken == 0 { runs.add(anywhere: .text(font: text.font, ink: text.ink)) { $0.add(text) } }
      if taken == 2 {
        inks.insert(texts[index + 1].ink)
        classes.insert(LivePaints.fillClass(texts[index + 1].ink))
      }
      index += max(1, taken)
    }
    endRuns()
    lines.write(to: &body, paints: paints)
    plainParts = lines.classes
  }

  mutating func write(_ item: SceneItem) {
    switch item {
    case .rect(let rect, let fill, let stroke):
      if runs.joins, stroke == nil, let fill, let bar = bars.bar(rect, fill) {
        return add(item, .bar(ink: fill, width: bar.width)) { $0.outlines.add(bar) }
      }
      add(item, .shape(fill: fill, stroke: stroke, winding: .clockwise)) { run in
        run.outlines.add(rect)
      }
    case .path(let elements, let fill, let stroke):
      write(elements, item, fill, stroke)
    case .text(let text):
      add(item, .text(font: text.font, ink: text.ink)) { $0.add(text) }
    case .open(let tag): open(tag, number: nil)
    case .close: close()
    }
  }

  mutating func write(
    _ elements: [PathElement], _ item: SceneItem, _ fill: Ink?, _ stroke: Stroke?
  ) {
    let found = shapes.use(elements, paint: paints.shared(fill: fill, stroke: stroke)) {
      shapeCount += 1
      return shapeCount
    }
    guard let found else {
      let winding = fill == nil ? Winding.none : Winding(elements)
      return add(item, .shape(fill: fill, stroke: stroke, winding: winding)) { run in
        run.outlines.add(elements, mayTurn: stroke?.dash.isEmpty ?? false)
      }
    }
    if let element = found.element {
      body.raw("<defs><path id=\"")
      prefixes.append(body.bytes.count)
      body.markup("-s" + String(found.number, radix: 36) + "\"")
      body.append(contentsOf: element[...])
      body.raw("/></defs>\n")
    }
    add(item, .uses(fill: fill, stroke: stroke?.ink)) { run in
      run.add(use: found.number, x: found.x, y: found.y)
    }
  }

  mutating func add(
    _ item: SceneItem, _ look: LiveRun.Look, _ body: (inout LiveRun) -> Void
  ) {
    inks.formUnion(look.inks)
    classes.formUnion(look.classes)
    runs.add(item, look: look, body)
  }

  /// Writes what is gathered, before a part begins or ends.
  mutating func endRuns() {
    for run in runs.runs { prefixes += run.write(to: &body, paints: paints) }
    runs.removeAll()
  }

  // MARK: Parts

  /// Whether a part becomes an element of its own.
  func isKept(_ tag: SceneTag) -> Bool {
    tag.label != nil || tag.link.flatMap(address) != nil
      || tag.destination.map(linked.contains) == true
  }

  mutating func open(_ tag: SceneTag, number: String?) {
    var isGroup = false
    let place = tag.destination.flatMap { linked.contains($0) ? places[$0] : nil }
    let link = options.labels && !isInLink ? tag.link.flatMap(address) : nil
    let label = options.labels ? tag.label : nil
    guard link != nil || label != nil || (options.labels && place != nil) else {
      closings.append("")
      return
    }
    endRuns()
    if let link {
      body.raw("<a href=\"")
      if link.isInside {
        body.raw("#")
        prefixes.append(body.bytes.count)
      }
      body.escaped(link.address)
      body.raw("\"")
      isInLink = true
    } else {
      body.raw("<g")
      isGroup = true
    }
    if let place {
      body.raw(" id=\"")
      prefixes.append(body.bytes.count)
      body.markup("-p\(place)\"")
    }
    body.raw(">")
    if let label, !label.isEmpty {
      // A part with a title is a named group for those who cannot see it; its words are read as
      // well, so that the title need not say again the number that stands there.
      body.raw("<title>")
      let repeated = number.map { $0 + ": " } ?? ""
      body.escaped(
        !repeated.isEmpty && label.hasPrefix(repeated)
          ? String(label.dropFirst(repeated.count)) : label)
      body.raw("</title>")
    }
    closings.append(isGroup ? "</g>\n" : "</a>\n")
  }

  mutating func close() {
    guard let closing = closings.popLast(), closing.utf8CodeUnitCount > 0 else { return }
    endRuns()
    body.raw(closing)
    if closing.description.hasPrefix("</a") { isInLink = false }
  }

  func address(_ link: SceneLink) -> (address: String, isInside: Bool)? {
    switch link {
    case .address(let address): WebAddress.safe(address).map { ($0, false) }
    case .destination(let name): places[name].map { ("-p\($0)", true) }
    }
  }
}
