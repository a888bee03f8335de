internal import Layout
internal import Settings

/// Writes a page of a scene as SVG with real text.
///
/// Colours stand in presentation attributes, which every reader knows; classes change them to
/// variables only where the reader knows variables, and only under the file's own id.
struct LiveSVG {
  let scene: Scene
  let page: ScenePage
  let style: Style
  let options: SVGOptions
  private var body = ByteText()
  private var runs: LiveRuns
  private var shapes = SharedShapes()
  private var shapeCount = 0
  /// What each open part has to be closed with.
  private var closings: [StaticString] = []
  private var isInLink = false
  private var places: [String: Int] = [:]
  /// Places that a link of this page leads to.
  private var linked: Set<String> = []
  /// Where in the body the file's own prefix belongs.
  private var prefixes: [Int] = []
  private var inks: Set<Ink> = [.ink, .paper]
  private let paints: LivePaints

  init(scene: Scene, page: ScenePage, style: Style, options: SVGOptions) {
    self.scene = scene
    self.page = page
    self.style = style
    self.options = options
    // Without labels the picture is one whole; with them every mark stands in its own part.
    runs = LiveRuns(page: page, joins: !options.labels)
    paints = LivePaints(style: style, base: Font(.regular, style.small.size))
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

  private mutating func writeAll() -> [UInt8] {
    body.reserve(page.items.count * 64)
    if options.labels {
      for item in page.items { write(item) }
    } else {
      writeByLook()
    }
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

  /// All shapes, then all text: no shape covers text and no text covers other text, so that text of
  /// one look can stand together.
  private mutating func writeByLook() {
    for item in page.items {
      switch item {
      case .rect, .path: write(item)
      case .text, .open, .close: break
      }
    }
    endRuns()
    for case .text(let text) in page.items {
      let look = LiveRun.Look.text(font: text.font, ink: text.ink)
      inks.formUnion(look.inks)
      runs.add(anywhere: look) { $0.add(text) }
    }
  }

  private mutating func write(_ item: SceneItem) {
    switch item {
    case .rect(let rect, let fill, let stroke):
      add(item, .shape(fill: fill, stroke: stroke, winding: .clockwise)) { run in
        LiveShape.append(rect, to: &run.content)
      }
    case .path(let elements, let fill, let stroke):
      write(elements, item, fill, stroke)
    case .text(let text):
      add(item, .text(font: text.font, ink: text.ink)) { $0.add(text) }
    case .open(let tag): open(tag)
    case .close: close()
    }
  }

  private mutating func write(
    _ elements: [PathElement], _ item: SceneItem, _ fill: Ink?, _ stroke: Stroke?
  ) {
    let found = shapes.use(elements, paint: paints.shared(fill: fill, stroke: stroke)) {
      shapeCount += 1
      return shapeCount
    }
    guard let found else {
      let winding = fill == nil ? Winding.none : Winding(elements)
      return add(item, .shape(fill: fill, stroke: stroke, winding: winding)) { run in
        LiveShape.append(elements, to: &run.content)
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

  private mutating func add(
    _ item: SceneItem, _ look: LiveRun.Look, _ body: (inout LiveRun) -> Void
  ) {
    inks.formUnion(look.inks)
    runs.add(item, look: look, body)
  }

  /// Writes what is gathered, before a part begins or ends.
  private mutating func endRuns() {
    for run in runs.runs { prefixes += run.write(to: &body, paints: paints) }
    runs.removeAll()
  }

  // MARK: Parts

  private mutating func open(_ tag: SceneTag) {
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
    if let number = place {
      body.raw(" id=\"")
      prefixes.append(body.bytes.count)
      body.markup("-p\(number)\"")
    }
    if let label, isGroup, !label.isEmpty {
      body.raw(tag.role == .figure ? " role=\"group\"" : " role=\"img\"")
    }
    body.raw(">")
    if let label, !label.isEmpty {
      body.raw("<title>")
      body.escaped(label)
      body.raw("</title>")
    }
    closings.append(isGroup ? "</g>\n" : "</a>\n")
  }

  private mutating func close() {
    guard let closing = closings.popLast(), closing.utf8CodeUnitCount > 0 else { return }
    endRuns()
    body.raw(closing)
    if closing.description.hasPrefix("</a") { isInLink = false }
  }

  private func address(_ link: SceneLink) -> (address: String, isInside: Bool)? {
    switch link {
    case .address(let address): WebAddress.safe(address).map { ($0, false) }
    case .destination(let name): places[name].map { ("-p\($0)", true) }
    }
  }

  // MARK: Head

  private func writeHead(_ prefix: String, to file: inout ByteText) {
    let xlink = shapeCount > 0 ? " xmlns:xlink=\"http://www.w3.org/1999/xlink\"" : ""
    file.markup("<svg xmlns=\"http://www.w3.org/2000/svg\"\(xlink) id=\"\(prefix)\" width=\"")
    file.number(page.width)
    file.raw("pt\" height=\"")
    file.number(page.height)
    file.raw("pt\" viewBox=\"0 0 ")
    file.number(page.width)
    file.raw(" ")
    file.number(page.height)
    file.markup("\" xml:lang=\"\(ContentHash.identifier(scene.language))\" xml:space=\"preserve\"")
    // A picture hides its parts from screen readers; a document shows them.
    file.raw(options.labels ? " role=\"graphics-document\"" : " role=\"img\"")
    file.markup(" aria-labelledby=\"\(prefix)-title")
    if !scene.summary.isEmpty { file.markup(" \(prefix)-desc") }
    file.raw("\" font-family=\"")
    let families = style.families.map { family in
      let plain = family.unicodeScalars.filter {
        $0 != "'" && $0 != "\"" && $0 != "," && $0 != "\\"
      }
      return "'\(String(String.UnicodeScalarView(plain)))'"
    }
    file.escaped((families + ["sans-serif"]).joined(separator: ", "))
    // The look of most words, so that it is said once.
    file.raw("\" font-size=\"")
    file.number(paints.base.size)
    file.raw("\"")
    file.append(contentsOf: paints.attributes(fill: .ink, stroke: nil))
    file.raw(">\n")
    file.naming(title: scene.title, summary: scene.summary, prefix: prefix)
    file.markup(LiveSheet(style: style, options: options, inks: inks, prefix: prefix).text)
    file.raw("<path")
    file.append(contentsOf: paints.attributes(fill: .paper, stroke: nil))
    file.raw(" d=\"M0 0h")
    file.number(page.width)
    file.raw("v")
    file.number(page.height)
    file.raw("H0z\"/>\n")
  }
}
