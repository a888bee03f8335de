import Events

/// Gathers the words of a web page into lines: a line a block, blank lines between blocks.
struct HTMLTextBuilder {
  /// Elements whose inside is passed over.
  static let skipped: Set<String> = [
    "script", "style", "noscript", "template", "svg", "select", "button", "iframe", "object",
    "video", "audio", "canvas", "math", "title",
  ]

  private var text: [UInt8] = []
  private var hints: [ZoneHint] = []
  private var line = 0
  private var lineStart = 0
  private var pendingSpace = false
  private var stack: [(name: String, zone: Zone?)] = []
  private var hasHeadline = false
  /// Lines inside and outside `<article>` or `<main>`, to know afterwards what the page is about.
  private var articleLines: [Int] = []
  private var articleDepth = 0
  private var outside: [Int] = []

  mutating func open(_ name: String, classes: String?, id: String?, role: String?) {
    if Self.blocks.contains(name) { endLine() }
    if name == "article" || name == "main" { articleDepth += 1 }
    var zone = stack.last?.zone
    switch name {
    case "h1":
      zone = zone ?? (hasHeadline ? .heading : .headline)
      hasHeadline = true
    case "h2", "h3", "h4", "h5", "h6": zone = zone ?? .heading
    case "figcaption", "figure", "caption": zone = .caption
    case "nav", "aside", "footer", "form", "menu": zone = zone ?? .boilerplate
    case "body", "html", "article", "main": break
    default: zone = zone ?? Self.zone(classes, id, role)
    }
    stack.append((name, zone))
  }

  mutating func close(_ name: String) {
    if Self.blocks.contains(name) { endLine() }
    if name == "article" || name == "main" { articleDepth -= 1 }
    if stack.last?.name == name { stack.removeLast() }
    if name == "td" || name == "th" { pendingSpace = true }
  }

  /// Words; runs of white space become one space.
  mutating func text(_ words: UnsafeBufferPointer<UInt8>) {
    for byte in words {
      if byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) {
        pendingSpace = true
        continue
      }
      if pendingSpace, text.count > lineStart { text.append(0x20) }
      pendingSpace = false
      text.append(byte)
    }
  }

  mutating func lineBreak() { endLine(blank: false) }

  private mutating func endLine(blank: Bool = true) {
    pendingSpace = false
    guard text.count > lineStart else { return }
    if let zone = stack.last(where: { $0.zone != nil })?.zone {
      hints.append(ZoneHint(line: line, zone: zone))
    } else if articleDepth == 0 {
      outside.append(line)
    } else {
      articleLines.append(line)
    }
    text.append(0x0A)
    line += 1
    if blank {
      text.append(0x0A)
      line += 1
    }
    lineStart = text.count
  }

  /// The text and what its elements say of its lines.
  mutating func finish() -> FormattedText {
    endLine()
    while text.last == 0x0A { text.removeLast() }
    if !text.isEmpty { text.append(0x0A) }
    // Where a page marks its article, the rest is the frame around it.
    if !articleLines.isEmpty { hints += outside.map { ZoneHint(line: $0, zone: .boilerplate) } }
    var result = FormattedText(text: text)
    result.hints = hints.sorted { $0.line < $1.line }
    return result
  }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "div",
    "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol", "option", "p", "pre",
    "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul",
  ]

  /// The zone that names of classes, ids and roles tell.
  private static func zone(_ classes: String?, _ id: String?, _ role: String?) -> Zone? {
    guard classes != nil || id != nil || role != nil else { return nil }
    let names = [classes, id, role].compactMap { $0 }.joined(separator: " ").lowercased()
    for name in names.split(whereSeparator: { " -_:/".contains($0) }) {
      if let zone = zones[String(name)] { return zone }
    }
    return nil
  }

  private static let zones: [String: Zone] = [
    "comments": .comment, "comment": .comment, "disqus": .comment, "respond": .comment,
    "byline": .byline, "dateline": .byline, "pubdate": .byline, "timestamp": .byline,
    "caption": .caption, "credit": .caption, "gallery": .caption,
    "footnote": .footnote, "footnotes": .footnote,
    "related": .boilerplate, "share": .boilerplate, "sharing": .boilerplate,
    "social": .boilerplate, "newsletter": .boilerplate, "copyright": .boilerplate,
    "breadcrumb": .boilerplate, "breadcrumbs": .boilerplate, "cookie": .boilerplate,
    "sidebar": .boilerplate, "advertisement": .boilerplate, "promo": .boilerplate,
    "navigation": .boilerplate, "tags": .boilerplate, "subscribe": .boilerplate,
    "recommended": .boilerplate,
  ]
}
