internal import Layout

/// The text of a picture without labels: numbers of marks with their words, and heads of rows, line
/// by line; what belongs to neither is left to others.
struct LiveTextLayer {
  /// Class of heads of rows, whose parts are plain in words of another colour.
  private static let heads = "h"
  /// Class of numbers after their words, whose parts are the words.
  private static let ends = "e"
  /// Classes of elements whose parts are plain.
  var classes: [String] {
    (names.isEmpty ? [] : [Self.heads]) + (numbersAfter.isEmpty ? [] : [Self.ends])
  }

  private let words: LiveWords
  private var numbers = LiveLines()
  private var numbersAfter = LiveLines()
  private var names = LiveLines()

  init(words: LiveWords) { self.words = words }

  /// Adds a line, and the next where both are read together.
  ///
  /// - Returns: how many of the two were taken.
  mutating func add(_ text: SceneText, next: SceneText?) -> Int {
    if words.leads(text) {
      switch next.flatMap({ words.side(of: $0, at: text) }) {
      case .after:
        numbers.add(text, text.string, then: " " + (next?.string ?? ""))
        return 2
      case .before:
        if let next { numbersAfter.add(next, next.string + " ", then: text.string) }
        return 2
      case nil:
        numbers.add(text, text.string)
        return 1
      }
    }
    guard words.second != nil, words.isPlain(text), !LiveRun.isLong(text) else { return 0 }
    if let next, words.isSecond(next, after: text) {
      names.add(text, text.string, then: "  " + next.string)
      return 2
    }
    names.add(text, text.string)
    return 1
  }

  /// Writes what was added.
  func write(to body: inout ByteText, paints: LivePaints) {
    write(numbers, nil, nil, to: &body, paints)
    write(numbersAfter, Self.ends, words.lead, to: &body, paints)
    write(names, Self.heads, words.second, to: &body, paints)
  }

  private func write(
    _ lines: LiveLines, _ name: String?, _ look: LiveRun.Look?, to body: inout ByteText,
    _ paints: LivePaints
  ) {
    guard !lines.isEmpty else { return }
    if let name { body.markup("<g class=\"\(name)\">") }
    body.raw("<text")
    if case .text(let font, let ink) = look {
      body.append(contentsOf: paints.attributes(font: font, ink: ink))
    }
    body.raw(">")
    lines.write(to: &body)
    body.raw("</text>")
    if name != nil { body.raw("</g>") }
    body.raw("\n")
  }
}
