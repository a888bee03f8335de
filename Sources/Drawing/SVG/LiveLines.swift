internal import Layout

/// Text of two looks in one element that goes from line to line: parts in the inner look say where
/// they stand, and how far down only where that differs from the part before; the words after them
/// are in the outer look, and follow as text flows.
struct LiveLines {
  /// The parts of one baseline, in the order of drawing.
  private var lines: [Double: ByteText] = [:]
  var isEmpty: Bool { lines.isEmpty }

  /// Adds a part and the words after it.
  mutating func add(_ text: SceneText, _ words: String, then after: String = "") {
    var line = lines[text.origin.y] ?? ByteText()
    let isFirst = line.bytes.isEmpty
    line.raw("<tspan x=\"")
    line.number(text.origin.x)
    line.raw("\"")
    if isFirst {
      line.raw(" y=\"")
      line.number(text.origin.y)
      line.raw("\"")
    }
    line.raw(">")
    line.escaped(words)
    line.raw("</tspan>")
    line.escaped(after)
    lines[text.origin.y] = line
  }

  /// Writes the lines from top to bottom.
  func write(to body: inout ByteText) {
    for y in lines.keys.sorted() { if let line = lines[y] { body.append(contentsOf: line) } }
  }
}
