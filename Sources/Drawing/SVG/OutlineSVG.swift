/// Makes Cairo's SVG safe to embed: ids that are the file's own, a title, a description, a role.
///
/// Cairo's ids restart or run on from file to file (`glyph0-1`, `clip1`, `surface5`): two files on
/// one HTML page would show each other's glyphs, and the same drawing would differ from run to run.
/// So ids are numbered anew in order of appearance and prefixed.
struct OutlineSVG {
  private let source: [UInt8]
  private var known: [ArraySlice<UInt8>: Int] = [:]
  /// Copied stretches, each followed by the number of an id; the last by none.
  private var pieces: [(text: Range<Int>, identifier: Int?)] = []
  private var clean: [UInt8] = []

  init(_ source: [UInt8]) { self.source = source }

  /// The file with its own ids, title and description.
  static func embedSafe(
    _ source: [UInt8], title: String, summary: String, prefix: String?
  ) -> [UInt8] {
    var rewriter = OutlineSVG(source)
    rewriter.rewrite()
    let name = prefix.map(ContentHash.identifier) ?? rewriter.hash(title, summary)
    return rewriter.write(title: title, summary: summary, prefix: name)
  }

  private mutating func rewrite() {
    clean.reserveCapacity(source.count)
    var place = start()
    var pieceStart = 0
    while place < source.count {
      if let begin = identifierStart(at: place) {
        clean.append(contentsOf: source[place..<begin])
        var end = begin
        while end < source.count, source[end] != 0x22, source[end] != 0x29 { end += 1 }
        let number = known[source[begin..<end], default: known.count]
        known[source[begin..<end]] = number
        pieces.append((pieceStart..<clean.count, number))
        pieceStart = clean.count
        place = end
      } else if let skipped = needless(at: place) {
        place += skipped
      } else if let (colour, end) = colour(at: place) {
        clean.append(contentsOf: colour.utf8)
        place = end
      } else {
        clean.append(source[place])
        place += 1
      }
    }
    pieces.append((pieceStart..<clean.count, nil))
  }

  /// After the XML declaration, which HTML does not know.
  private func start() -> Int {
    guard source.starts(with: "<?xml".utf8), let end = source.firstIndex(of: 0x0a) else { return 0 }
    return end + 1
  }

  private func has(_ word: StaticString, at place: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard place + count <= source.count else { return false }
    return word.withUTF8Buffer { source[place..<place + count].elementsEqual($0) }
  }

  private func identifierStart(at place: Int) -> Int? {
    switch source[place] {
    case 0x20: has(" id=\"", at: place) ? place + 5 : nil
    case 0x75: has("url(#", at: place) ? place + 5 : nil
    case 0x68: has("href=\"#", at: place) ? place + 7 : nil
    default: nil
    }
  }

  /// Length of what only says what is so anyway.
  private func needless(at place: Int) -> Int? {
    switch source[place] {
    case 0x0a:
      var end = place + 1
      while end < source.count, source[end] == 0x20 { end += 1 }
      return end > place + 1 ? end - place : nil
    case 0x66:
      if has("fill-opacity:1;", at: place) { return 15 }
      return has("fill-rule:nonzero;", at: place) ? 18 : nil
    case 0x73:
      if has("stroke-opacity:1;", at: place) { return 17 }
      if has("stroke-linecap:butt;", at: place) { return 20 }
      if has("stroke-linejoin:miter;", at: place) { return 22 }
      return has("stroke:none;", at: place) ? 12 : nil
    default: return nil
    }
  }

  /// `rgb(6.666667%,…)` as `#111111`.
  private func colour(at place: Int) -> (String, end: Int)? {
    guard source[place] == 0x72, has("rgb(", at: place),
      let end = source[place...].firstIndex(of: 0x29)
    else { return nil }
    let parts = String(decoding: source[(place + 4)..<end], as: UTF8.self).split(separator: ",")
    let channels = parts.compactMap { Double($0.dropLast()) }
    guard channels.count == 3 else { return nil }
    let hex = channels.map { channel in
      let digits = String(Int((channel * 2.55).rounded()), radix: 16)
      return digits.utf8.count < 2 ? "0" + digits : digits
    }
    return ("#" + hex.joined(), end + 1)
  }

  private func hash(_ title: String, _ summary: String) -> String {
    var hash = ContentHash()
    for piece in pieces {
      hash.add(clean[piece.text])
      if let number = piece.identifier { hash.add(String(number).utf8) }
    }
    hash.add(title.utf8)
    hash.add(summary.utf8)
    return hash.name
  }

  private func write(title: String, summary: String, prefix: String) -> [UInt8] {
    var result = ByteText()
    result.reserve(clean.count + pieces.count * (prefix.utf8.count + 4))
    for piece in pieces {
      result.append(contentsOf: clean[piece.text])
      guard let number = piece.identifier else { continue }
      result.markup(prefix + "-" + String(number, radix: 36))
    }
    guard let open = result.bytes.firstIndex(of: 0x3e) else { return result.bytes }
    var head = ByteText()
    head.append(contentsOf: result.bytes[..<open])
    head.heading(title: title, summary: summary, prefix: prefix)
    return head.bytes + result.bytes[(open + 1)...]
  }
}

extension ByteText {
  /// The rest of the opening tag, and the title and description it names.
  fileprivate mutating func heading(title: String, summary: String, prefix: String) {
    markup(" role=\"img\" aria-labelledby=\"\(prefix)-title")
    if !summary.isEmpty { markup(" \(prefix)-desc") }
    markup("\">\n<title id=\"\(prefix)-title\">")
    escaped(title)
    raw("</title>\n")
    if !summary.isEmpty {
      markup("<desc id=\"\(prefix)-desc\">")
      escaped(summary)
      raw("</desc>\n")
    }
  }
}
