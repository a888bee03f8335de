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
  private var run = LiveRun()
  /// What each open part has to be closed with.
  private var closings: [StaticString] = []
  private var isInLink = false
  private var places: [String: Int] = [:]
  /// Where in the body the file's own prefix belongs.
  private var prefixes: [Int] = []
  private var inks: Set<Ink> = [.paper]

  init(scene: Scene, page: ScenePage, style: Style, options: SVGOptions) {
    self.scene = scene
    self.page = page
    self.style = style
    self.options = options
    for item in page.items {
      if case .open(let tag) = item, let name = tag.destination, places[name] == nil {
        places[name] = places.count
      }
    }
  }

  /// The bytes of the file.
  func write() -> [UInt8] {
    var writer = self
    return writer.writeAll()
  }

  private mutating func writeAll() -> [UInt8] {
    body.reserve(page.items.count * 64)
    for item in page.items { write(item) }
    endRun()
    while let closing = closings.popLast() { body.raw(closing) }
    var hash = ContentHash()
    hash.add(body.bytes)
    hash.add(scene.title.utf8)
    hash.add(scene.summary.utf8)
    let prefix = options.idPrefix.map(ContentHash.identifier) ?? hash.name
    var file = ByteText()
    file.reserve(body.bytes.count + 2048 + prefixes.count * prefix.utf8.count)
    writeHead(prefix, to: &file)
    var start = 0
    for place in prefixes {
      file.append(contentsOf: body.bytes[start..<place])
      file.markup(prefix)
      start = place
    }
    file.append(contentsOf: body.bytes[start...])
    file.raw("</svg>\n")
    return file.bytes
  }

  private mutating func write(_ item: SceneItem) {
    switch item {
    case .rect(let rect, let fill, let stroke):
      use(.shape(fill: fill, stroke: stroke, winding: .clockwise))
      LiveShape.append(rect, to: &body)
    case .path(let elements, let fill, let stroke):
      use(.shape(fill: fill, stroke: stroke, winding: fill == nil ? .none : Winding(elements)))
      LiveShape.append(elements, to: &body)
    case .text(let text):
      use(.text(font: text.font, ink: text.ink))
      write(text)
    case .open(let tag): open(tag)
    case .close: close()
    }
  }

  private mutating func write(_ text: SceneText) {
    body.raw("<text x=\"")
    body.number(text.origin.x)
    body.raw("\" y=\"")
    body.number(text.origin.y)
    // The reader's own face may be wider: it is fitted into the width that was measured.
    if text.width > 0 {
      body.raw("\" textLength=\"")
      body.number(text.width)
    }
    body.raw("\">")
    body.escaped(text.string)
    body.raw("</text>")
  }

  // MARK: Runs of marks that look the same

  /// Begins a run of marks of one look, unless it is under way.
  private mutating func use(_ look: LiveRun.Look) {
    if run.look == look, look.canGrow { return }
    endRun()
    run.look = look
    switch look {
    case .shape(let fill, let stroke, _):
      body.raw("<path")
      paint("fill", fill)
      if let stroke {
        paint("stroke", stroke.ink)
        body.raw(" stroke-width=\"")
        body.number(stroke.width)
        body.raw("\"")
        if stroke.dash.contains(where: { $0 > 0 }) {
          body.raw(" stroke-dasharray=\"")
          for (index, length) in stroke.dash.enumerated() {
            if index > 0 { body.append(0x20) }
            body.number(length)
          }
          body.raw("\"")
        }
      }
      classes(fill: fill, stroke: stroke?.ink)
      body.raw(" d=\"")
    case .text(let font, let ink):
      body.raw("<g font-size=\"")
      body.number(font.size)
      body.raw(font.weight == .bold ? "\" font-weight=\"bold\"" : "\"")
      paint("fill", ink)
      classes(fill: ink, stroke: nil)
      body.raw(">")
    }
  }

  private mutating func endRun() {
    switch run.look {
    case .shape: body.raw("\"/>\n")
    case .text: body.raw("</g>\n")
    case nil: break
    }
    run.look = nil
  }

  private mutating func paint(_ attribute: String, _ ink: Ink?) {
    body.markup(" \(attribute)=\"")
    body.markup(ink.map { style.colour(of: $0).cssHex } ?? "none")
    body.raw("\"")
  }

  private mutating func classes(fill: Ink?, stroke: Ink?) {
    let names = [
      fill.map { "f-" + $0.rawValue }, stroke.map { "s-" + $0.rawValue },
    ].compactMap(\.self)
    for ink in [fill, stroke] { if let ink { inks.insert(ink) } }
    if !names.isEmpty { body.markup(" class=\"\(names.joined(separator: " "))\"") }
  }

  // MARK: Parts

  private mutating func open(_ tag: SceneTag) {
    var isGroup = false
    let place = tag.destination.flatMap { name in places[name].map { (name, $0) } }
    let link = options.labels && !isInLink ? tag.link.flatMap(address) : nil
    let label = options.labels ? tag.label : nil
    guard link != nil || label != nil || (options.labels && place != nil) else {
      closings.append("")
      return
    }
    endRun()
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
    if let (_, number) = place {
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
    endRun()
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
    file.markup("<svg xmlns=\"http://www.w3.org/2000/svg\" id=\"\(prefix)\" width=\"")
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
    file.markup("\">\n<title id=\"\(prefix)-title\">")
    file.escaped(scene.title)
    file.raw("</title>\n")
    if !scene.summary.isEmpty {
      file.markup("<desc id=\"\(prefix)-desc\">")
      file.escaped(scene.summary)
      file.raw("</desc>\n")
    }
    file.markup(LiveSheet(style: style, options: options, inks: inks, prefix: prefix).text)
    file.markup("<path fill=\"\(style.colour(of: .paper).cssHex)\" class=\"f-paper\" d=\"M0 0h")
    file.number(page.width)
    file.raw("v")
    file.number(page.height)
    file.raw("H0z\"/>\n")
  }
}
