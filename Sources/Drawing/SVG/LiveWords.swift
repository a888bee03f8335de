internal import Layout
internal import Settings

/// Which lines of text of a page are read together: the number of a mark and the word beside it.
///
/// They stand in one element, the number in its own look and the word after it as text flows, in
/// place of two elements with a place each.
struct LiveWords {
  /// Where the words stand beside the number.
  enum Side {
    case after, before
  }
  /// The look of numbers: what most often stands beside text of the plain look; nil for none.
  let lead: LiveRun.Look?
  /// The look of what most often stands after text of the plain look, such as a name in another
  /// script; nil for none.
  let second: LiveRun.Look?
  private let base: Font
  private static let least = 3

  /// Looks for the look of numbers among the lines of a page.
  init(_ items: [SceneItem], base: Font) {
    self.base = base
    var counts: [LiveRun.Look: Int] = [:]
    var order: [LiveRun.Look] = []
    for index in items.indices.dropLast() {
      guard case .text(let text) = items[index], case .text(let next) = items[index + 1],
        !LiveWords.isPlain(text, base), LiveWords.isPlain(next, base),
        LiveWords.side(of: next, at: text) != nil
      else { continue }
      let look = LiveRun.Look.text(font: text.font, ink: text.ink)
      if counts[look] == nil { order.append(look) }
      counts[look, default: 0] += 1
    }
    lead = LiveWords.most(order, counts)
    second = LiveWords.second(items, base)
  }

  private static func second(_ items: [SceneItem], _ base: Font) -> LiveRun.Look? {
    var counts: [LiveRun.Look: Int] = [:]
    var order: [LiveRun.Look] = []
    for index in items.indices.dropLast() {
      guard case .text(let text) = items[index], case .text(let next) = items[index + 1],
        isSecond(next, after: text, base)
      else { continue }
      let look = LiveRun.Look.text(font: next.font, ink: next.ink)
      if counts[look] == nil { order.append(look) }
      counts[look, default: 0] += 1
    }
    return most(order, counts)
  }

  /// The first of the most frequent, so that it is the same on every run; nil where a rule for it
  /// would cost more than it saves.
  private static func most(
    _ order: [LiveRun.Look], _ counts: [LiveRun.Look: Int]
  ) -> LiveRun.Look? {
    let look = order.max { counts[$0, default: 0] < counts[$1, default: 0] }
    return look.flatMap { counts[$0, default: 0] >= least ? $0 : nil }
  }

  /// Whether a line is a second name right after one of the plain look.
  func isSecond(_ next: SceneText, after text: SceneText) -> Bool {
    second == .text(font: next.font, ink: next.ink) && LiveWords.isSecond(next, after: text, base)
  }

  private static func isSecond(_ next: SceneText, after text: SceneText, _ base: Font) -> Bool {
    guard isPlain(text, base), next.ink != .ink, next.font == base,
      next.origin.y == text.origin.y, isOneWay(text.string), isOneWay(next.string),
      !LiveRun.isLong(text), !LiveRun.isLong(next)
    else { return false }
    // As wide as two spaces, give or take what no reader sees.
    let gap = next.origin.x - text.origin.x - text.width
    return gap > text.font.size * 0.45 && gap < text.font.size * 0.65
  }

  /// Whether a line has the look of numbers.
  func leads(_ text: SceneText) -> Bool {
    lead == .text(font: text.font, ink: text.ink)
  }

  /// Where the words of the next line stand beside a number; nil where they do not.
  func side(of next: SceneText, at text: SceneText) -> Side? {
    guard leads(text), LiveWords.isPlain(next, base) else { return nil }
    return LiveWords.side(of: next, at: text)
  }

  /// Whether a line has the look of most words.
  func isPlain(_ text: SceneText) -> Bool { LiveWords.isPlain(text, base) }

  private static func isPlain(_ text: SceneText, _ base: Font) -> Bool {
    text.font == base && text.ink == .ink
  }

  private static func side(of next: SceneText, at text: SceneText) -> Side? {
    guard next.origin.y == text.origin.y, next.font.size == text.font.size,
      isOneWay(text.string), isOneWay(next.string)
    else { return nil }
    // As wide as a space, give or take what no reader sees.
    let space = text.font.size * 0.15...text.font.size * 0.5
    if space.contains(next.origin.x - text.origin.x - text.width) { return .after }
    if space.contains(text.origin.x - next.origin.x - next.width) { return .before }
    return nil
  }

  /// Whether words run from left to right, so that what stands after them stands on their right.
  private static func isOneWay(_ words: String) -> Bool {
    words.unicodeScalars.allSatisfy { !(0x590...0x8ff).contains($0.value) && $0.value < 0xfb00 }
  }
}
