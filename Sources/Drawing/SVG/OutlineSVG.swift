/// Makes Cairo's SVG safe to embed and small: ids that are the file's own, a title, a description,
/// a role; short numbers, and words that come again drawn once.
///
/// Cairo's ids restart or run on from file to file (`glyph0-1`, `clip1`, `surface5`): two files on
/// one HTML page would show each other's glyphs, and the same drawing would differ from run to run.
/// So ids are numbered anew in order of appearance and prefixed.
struct OutlineSVG {
  private let tags: [SVGTag]
  /// Cairo's ids that are referred to.
  private var used: Set<ArraySlice<UInt8>> = []
  private var numbers: [ArraySlice<UInt8>: Int] = [:]
  private var count = 0
  /// Outlines without ink, such as that of a space.
  private var blank: Set<ArraySlice<UInt8>> = []
  /// How often each stretch of glyphs comes, and the id it has once it is drawn.
  private var repeats: [[OutlineText.Glyph]: Int] = [:]
  private var shared: [[OutlineText.Glyph]: Int] = [:]
  private var shapes = SharedShapes()
  private var body = ByteText()
  /// Where in the body the file's own prefix belongs.
  private var prefixes: [Int] = []

  /// The file with its own ids, title and description.
  static func embedSafe(
    _ source: [UInt8], title: String, summary: String, prefix: String?
  ) -> [UInt8] {
    var rewriter = OutlineSVG(tags: SVGReader.tags(of: source))
    rewriter.survey()
    rewriter.rewrite()
    return rewriter.file(title: title, summary: summary, prefix: prefix)
  }

  private init(tags: [SVGTag]) { self.tags = tags }

  // MARK: What is there

  private mutating func survey() {
    for tag in tags {
      if let target = tag["xlink:href"]?.dropFirst() { used.insert(target) }
      for (_, value) in tag.attributes {
        if let target = OutlineSVG.reference(in: value) { used.insert(value[target]) }
      }
    }
    for (index, tag) in tags.enumerated() where tag.isNamed("symbol") && tag.kind == .open {
      guard let id = tag["id"], index + 1 < tags.count else { continue }
      if tags[index + 1]["d"]?.isEmpty ?? true { blank.insert(id) }
    }
    var index = 0
    while index < tags.count {
      if tags[index].isNamed("symbol"), tags[index].kind == .open {
        index += 2
      } else if let (text, next) = text(at: index) {
        if text.glyphs.count > 1 { repeats[text.glyphs, default: 0] += 1 }
        index = next
      } else {
        let tag = tags[index]
        if tag.isNamed("path"), let style = tag["style"], let data = tag["d"] {
          shapes.count(OutlineStyle.path(data), paint: OutlineStyle.attributes(style))
        }
        index += 1
      }
    }
  }

  /// The place of the id in `url(#id)`.
  private static func reference(in value: ArraySlice<UInt8>) -> Range<Int>? {
    guard value.count > 6, let open = value.firstIndex(of: 0x23), open >= value.startIndex + 4,
      value[(open - 4)..<open].equals("url("), let end = value[open...].firstIndex(of: 0x29)
    else { return nil }
    return (open + 1)..<end
  }

  /// The stretch of glyphs that begins with a tag, and the tag after it.
  private mutating func text(at index: Int) -> (OutlineText, next: Int)? {
    guard tags[index].isNamed("g"), tags[index].kind == .open, let style = tags[index]["style"],
      index + 1 < tags.count, tags[index + 1].isNamed("use")
    else { return nil }
    var text = OutlineText(paint: OutlineStyle.attributes(style), x: 0, y: 0, glyphs: [])
    var next = index + 1
    while next < tags.count, tags[next].isNamed("use") {
      defer { next += 1 }
      guard let target = tags[next]["xlink:href"]?.dropFirst(), !blank.contains(target),
        let x = tags[next]["x"]?.decimals().first, let y = tags[next]["y"]?.decimals().first
      else { continue }
      let place = (x: ByteText.hundredths(x), y: ByteText.hundredths(y))
      if text.glyphs.isEmpty { (text.x, text.y) = place }
      text.glyphs.append(
        OutlineText.Glyph(
          outline: number(of: target), dx: place.x - text.x, dy: place.y - text.y))
    }
    return (text, next + 1)
  }

  private mutating func number(of id: ArraySlice<UInt8>) -> Int {
    if let known = numbers[id] { return known }
    count += 1
    numbers[id] = count
    return count
  }

  // MARK: Writing

  private mutating func rewrite() {
    var index = 1
    while index < tags.count {
      if let (text, next) = text(at: index) {
        write(text)
        index = next
      } else if tags[index].isNamed("symbol") {
        if tags[index].kind == .open, index + 1 < tags.count {
          writeOutline(tags[index]["id"] ?? [], data: tags[index + 1]["d"] ?? [])
          index += 1
        }
        index += 1
      } else {
        if !writeShared(tags[index]) { write(tags[index]) }
        index += 1
      }
    }
  }

  /// Writes a mark by its shape, where others have the same.
  private mutating func writeShared(_ tag: SVGTag) -> Bool {
    guard tag.isNamed("path"), let data = tag["d"], let style = tag["style"] else { return false }
    let paint = OutlineStyle.attributes(style)
    let found = shapes.use(OutlineStyle.path(data), paint: paint) {
      count += 1
      return count
    }
    guard let found else { return false }
    if let element = found.element {
      body.raw("<defs><path id=\"")
      identifier(found.number)
      body.raw("\"")
      body.append(contentsOf: element[...])
      body.raw("/></defs>")
    }
    write(
      use: found.number, x: ByteText.hundredths(found.x), y: ByteText.hundredths(found.y),
      paint: nil)
    body.raw("\n")
    return true
  }

  private mutating func identifier(_ number: Int) {
    prefixes.append(body.bytes.count)
    body.markup("-" + String(number, radix: 36))
  }

  /// An outline of a glyph that is drawn somewhere.
  private mutating func writeOutline(_ id: ArraySlice<UInt8>, data: ArraySlice<UInt8>) {
    guard used.contains(id), !blank.contains(id) else { return }
    body.raw("<path id=\"")
    identifier(number(of: id))
    body.raw("\" d=\"")
    LiveShape.append(OutlineStyle.path(data), to: &body)
    body.raw("\"/>\n")
  }

  private mutating func write(_ text: OutlineText) {
    guard let first = text.glyphs.first else { return }
    if text.glyphs.count == 1 {
      write(use: first.outline, x: text.x, y: text.y, paint: text.paint)
    } else if repeats[text.glyphs, default: 0] > 1 {
      write(use: sharedText(text.glyphs), x: text.x, y: text.y, paint: text.paint)
    } else {
      body.raw("<g")
      body.append(contentsOf: text.paint)
      body.raw(">")
      for glyph in text.glyphs {
        write(use: glyph.outline, x: text.x + glyph.dx, y: text.y + glyph.dy, paint: nil)
      }
      body.raw("</g>")
    }
    body.raw("\n")
  }

  private mutating func sharedText(_ glyphs: [OutlineText.Glyph]) -> Int {
    if let known = shared[glyphs] { return known }
    count += 1
    let number = count
    shared[glyphs] = number
    body.raw("<defs><g id=\"")
    identifier(number)
    body.raw("\">")
    for glyph in glyphs { write(use: glyph.outline, x: glyph.dx, y: glyph.dy, paint: nil) }
    body.raw("</g></defs>")
    return number
  }

  private mutating func write(use number: Int, x: Int, y: Int, paint: ByteText?) {
    body.raw("<use xlink:href=\"#")
    identifier(number)
    if x != 0 {
      body.raw("\" x=\"")
      body.hundredths(x)
    }
    if y != 0 {
      body.raw("\" y=\"")
      body.hundredths(y)
    }
    body.raw("\"")
    if let paint { body.append(contentsOf: paint) }
    body.raw("/>")
  }

  private mutating func write(_ tag: SVGTag) {
    if tag.kind == .close, tag.isNamed("svg") { return body.raw("</svg>\n") }
    body.raw(tag.kind == .close ? "</" : "<")
    body.append(contentsOf: tag.name)
    for (name, value) in tag.attributes {
      if name.equals("id") {
        guard used.contains(value) else { continue }
        body.raw(" id=\"")
        identifier(number(of: value))
        body.raw("\"")
      } else if name.equals("style") {
        write(style: value)
      } else {
        write(name, value)
      }
    }
    // Cairo's limit of mitres, said once.
    if tag.isNamed("g"), tag.attributes.contains(where: { $0.value.starts(with: "surface".utf8) }) {
      body.raw(" stroke-miterlimit=\"10\"")
    }
    body.raw(tag.kind == .empty ? "/>\n" : ">")
  }

  private mutating func write(style: ArraySlice<UInt8>) {
    guard let place = OutlineSVG.reference(in: style) else {
      return body.append(contentsOf: OutlineStyle.attributes(style))
    }
    body.raw(" style=\"")
    write(style, around: place)
  }

  private mutating func write(_ name: ArraySlice<UInt8>, _ value: ArraySlice<UInt8>) {
    body.append(0x20)
    body.append(contentsOf: name)
    body.raw("=\"")
    if name.equals("d") {
      LiveShape.append(OutlineStyle.path(value), to: &body)
      body.raw("\"")
    } else if name.equals("xlink:href"), value.first == 0x23 {
      body.raw("#")
      identifier(number(of: value.dropFirst()))
      body.raw("\"")
    } else if let place = OutlineSVG.reference(in: value) {
      write(value, around: place)
    } else {
      body.append(contentsOf: value)
      body.raw("\"")
    }
  }

  private mutating func write(_ value: ArraySlice<UInt8>, around place: Range<Int>) {
    body.append(contentsOf: value[..<place.lowerBound])
    identifier(number(of: value[place]))
    body.append(contentsOf: value[place.upperBound...])
    body.raw("\"")
  }

  // MARK: The file

  private func file(title: String, summary: String, prefix: String?) -> [UInt8] {
    var hash = ContentHash()
    hash.add(body.bytes)
    hash.add(title.utf8)
    hash.add(summary.utf8)
    let prefix = prefix.map(ContentHash.identifier) ?? hash.name
    var file = ByteText()
    file.reserve(body.bytes.count + prefixes.count * prefix.utf8.count + 1024)
    file.raw("<svg")
    for (name, value) in tags.first?.attributes ?? [] {
      file.append(0x20)
      file.append(contentsOf: name)
      file.raw("=\"")
      file.append(contentsOf: value)
      file.raw("\"")
    }
    file.markup(" role=\"img\" aria-labelledby=\"\(prefix)-title")
    if !summary.isEmpty { file.markup(" \(prefix)-desc") }
    file.raw("\">\n")
    file.naming(title: title, summary: summary, prefix: prefix)
    file.insert(prefix, at: prefixes, of: body)
    return file.bytes
  }
}
