internal import Layout

/// Which shapes of a page are drawn before its text.
///
/// Shapes keep their order among themselves, and no shape of a page covers text. Drawn together they
/// take a third fewer bytes, for text and shapes no longer take turns.
struct ShapeOrder {
  /// What an early shape belongs to.
  enum Owner: Equatable {
    case decoration
    /// A figure of the page, counted from 0 in the order of their beginnings.
    case figure(Int)
  }

  /// Indices of early shapes, in order, with what they belong to.
  private(set) var early: [(index: Int, owner: Owner)] = []
  private var isEarly: [Bool]

  /// Finds early shapes.
  ///
  /// - Parameter isUsed: whether there are any; else all shapes stand where they come.
  init(_ items: [SceneItem], isUsed: Bool = true) {
    struct Part {
      var owner: Owner
      /// Whether its shapes stand in it: the sample of a mark, whose words are its label.
      var keepsShapes = false
      var isArtifact = false
    }
    isEarly = [Bool](repeating: false, count: items.count)
    guard isUsed else { return }
    var parts: [Part] = []
    var figures = 0
    for (index, item) in items.enumerated() {
      switch item {
      case .open(let tag):
        var part = parts.last ?? Part(owner: .decoration)
        if tag.role == .artifact {
          part = Part(owner: .decoration, isArtifact: true)
        } else if tag.role == .figure, !part.isArtifact {
          part = Part(owner: .figure(figures))
          figures += 1
        } else if tag.link != nil {
          part.keepsShapes = part.owner == .decoration && !part.isArtifact
        } else if tag.role == .span, tag.label != nil, !part.isArtifact {
          part.keepsShapes = true
        }
        parts.append(part)
      case .close: _ = parts.popLast()
      case .rect, .path:
        let part = parts.last ?? Part(owner: .decoration)
        if part.keepsShapes { continue }
        early.append((index, part.owner))
        isEarly[index] = true
      case .text: break
      }
    }
  }

  /// Whether the item of an index is drawn before the text.
  func isEarly(_ index: Int) -> Bool { isEarly[index] }
}
