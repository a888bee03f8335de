import Events

/// Divides a text into zones, by the form and the position of its lines.
///
/// The rules run from the surest form to the weakest; a line that a rule has taken is not asked
/// again. What no rule takes is body. Last, beginnings and ends of running text are cut off where
/// a dateline, a run-in heading or glued boilerplate stands in the same line.
struct ZoneSegmenter {
  let text: [UInt8]
  let lines: TextLines
  let title: String?
  let hints: [ZoneHint]
  /// Whether lines without a blank one between them are one paragraph.
  let isWrapped: Bool

  func zones() -> [ZoneRange] {
    guard !text.isEmpty else { return [] }
    var page = Page(text: text, lines: lines, title: title, isWrapped: isWrapped)
    guard !page.lines.isEmpty else { return [ZoneRange(zone: .body, bytes: 0..<text.count)] }
    take(hints, &page)
    // One line alone is what somebody wants read, whatever it looks like.
    if page.lines.count > 1 {
      CommentRule.apply(&page)
      BoilerplateRule.apply(&page)
      EditorialRule.apply(&page)
      CaptionRule.apply(&page)
      BylineRule.apply(&page)
      HeadlineRule.apply(&page)
      EditorialRule.applySignatures(&page)
      FootnoteRule.apply(&page)
      FurnitureRule.apply(&page)
      HeadingRule.apply(&page)
    }
    return cover(cut(page))
  }

  /// Takes the zones that the format states.
  private func take(_ hints: [ZoneHint], _ page: inout Page) {
    guard !hints.isEmpty else { return }
    var stated: [Int: Zone] = [:]
    for hint in hints { stated[hint.line] = hint.zone }
    for index in page.lines.indices {
      page.lines[index].zone = stated[page.lines[index].line]
    }
  }

  /// Parts of lines in order, each with its zone.
  private func cut(_ page: Page) -> [ZoneRange] {
    var parts: [ZoneRange] = []
    var firstOfBody = true
    for line in page.lines {
      let zone = line.zone ?? .body
      guard zone == .body || zone == .footnote else {
        parts.append(ZoneRange(zone: zone, bytes: line.bytes))
        continue
      }
      var start = line.bytes.lowerBound
      if zone == .body {
        if let end = DatelineRule.end(text, line.bytes, isFirst: firstOfBody) {
          parts.append(ZoneRange(zone: .dateline, bytes: start..<end))
          start = end
        } else if let end = HeadingRule.runInEnd(text, line) {
          parts.append(ZoneRange(zone: .heading, bytes: start..<end))
          start = end
        }
        firstOfBody = false
      }
      let tail = BoilerplateRule.tailStart(text, line)
      if tail > start { parts.append(ZoneRange(zone: zone, bytes: start..<tail)) }
      if tail < line.bytes.upperBound {
        parts.append(ZoneRange(zone: .boilerplate, bytes: max(start, tail)..<line.bytes.upperBound))
      }
    }
    return parts
  }

  /// Merges neighbours of one zone and gives the white space between zones to the earlier one.
  private func cover(_ parts: [ZoneRange]) -> [ZoneRange] {
    var zones: [ZoneRange] = []
    for part in parts {
      if let last = zones.last, last.zone == part.zone { continue }
      let start = zones.isEmpty ? 0 : part.bytes.lowerBound
      if let last = zones.indices.last {
        zones[last].bytes = zones[last].bytes.lowerBound..<start
      }
      zones.append(ZoneRange(zone: part.zone, bytes: start..<text.count))
    }
    return zones
  }
}
