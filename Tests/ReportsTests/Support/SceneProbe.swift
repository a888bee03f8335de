import Layout

/// Looks at a finished scene from outside: what is printed where, what leads where.
struct SceneProbe {
  let scene: Scene

  struct Placed {
    var page: Int
    var text: SceneText
    var box: Rect
  }

  let texts: [Placed]

  /// All words in reading order, without spaces, so that line breaks do not matter.
  let running: String

  init(_ scene: Scene, measuring: any TextMeasuring = EvenMeasurer()) {
    self.scene = scene
    var texts: [Placed] = []
    for (index, page) in scene.pages.enumerated() {
      for item in page.items {
        guard case .text(let text) = item else { continue }
        let up = measuring.ascent(of: text.font)
        // Digits do not reach under their line.
        let isNumber = text.string.allSatisfy(\.isNumber)
        let down = isNumber ? 0 : measuring.descent(of: text.font)
        let box = Rect(
          x: text.origin.x, y: text.origin.y - up, width: text.width, height: up + down)
        texts.append(Placed(page: index, text: text, box: box))
      }
    }
    self.texts = texts
    running = texts.map { $0.text.string.filter { !$0.isWhitespace } }.joined()
  }

  func contains(_ words: String) -> Bool {
    running.contains(words.filter { !$0.isWhitespace })
  }

  /// Pairs of texts that lie over one another by more than a hair, found by a sweep.
  var overlaps: [(String, String)] {
    var found: [(String, String)] = []
    for page in scene.pages.indices {
      let boxes = texts.filter { $0.page == page }.sorted { $0.box.y < $1.box.y }
      for (index, one) in boxes.enumerated() {
        for other in boxes[(index + 1)...] {
          if other.box.y >= one.box.maxY - 0.4 { break }
          if other.box.x < one.box.maxX - 0.4, one.box.x < other.box.maxX - 0.4 {
            found.append((one.text.string, other.text.string))
          }
        }
      }
    }
    return found
  }

  /// Texts that reach over the margins or the edge of their page.
  func outside(margin: Double) -> [String] {
    texts.filter {
      let page = scene.pages[$0.page]
      return $0.box.x < margin - 0.1 || $0.box.maxX > page.width - margin + 0.1
        || $0.box.y < 10 || $0.box.maxY > page.height - 10
    }.map(\.text.string)
  }

  /// Names of destinations, in order.
  var destinations: [String] { tags.compactMap(\.destination) }

  /// Names that links lead to.
  var linked: Set<String> {
    Set(
      tags.compactMap {
        if case .destination(let name) = $0.link { name } else { nil }
      })
  }

  /// Addresses that links lead to.
  var addresses: [String] {
    tags.compactMap {
      if case .address(let address) = $0.link { address } else { nil }
    }
  }

  var tags: [SceneTag] {
    scene.pages.flatMap(\.items).compactMap {
      if case .open(let tag) = $0 { tag } else { nil }
    }
  }

  /// Whether every page closes what it opens and nothing else.
  var isBalanced: Bool {
    scene.pages.allSatisfy { page in
      var depth = 0
      for item in page.items {
        if case .open = item { depth += 1 }
        if case .close = item { depth -= 1 }
        if depth < 0 { return false }
      }
      return depth == 0
    }
  }
}
