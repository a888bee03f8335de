internal import Layout
internal import Settings

/// Filled rectangles that are written as thick lines: many of one height or width take half the
/// bytes, and look the same.
struct LiveBars {
  /// A line along the middle of a rectangle, in hundredths.
  struct Bar {
    var start: LiveShape.Place
    var length: Int
    var width: Int
    var isUpright: Bool
  }
  private struct Kind: Hashable {
    var ink: Ink
    var width: Int
    var isUpright: Bool
  }
  private var counts: [Kind: Int] = [:]
  /// What an element costs is gained by some rectangles.
  private static let least = 6

  /// Counts the rectangles of a page by their height and by their width.
  init(_ items: [SceneItem]) {
    for case .rect(let rect, let ink?, nil) in items {
      counts[kind(rect, ink, isUpright: false), default: 0] += 1
      counts[kind(rect, ink, isUpright: true), default: 0] += 1
    }
  }

  /// The line that looks like a rectangle; nil for one that should stay as it is.
  func bar(_ rect: Rect, _ ink: Ink) -> Bar? {
    let lying = kind(rect, ink, isUpright: false)
    let upright = kind(rect, ink, isUpright: true)
    guard lying.width > 0, upright.width > 0 else { return nil }
    let isUpright = counts[upright, default: 0] > counts[lying, default: 0]
    guard counts[isUpright ? upright : lying, default: 0] >= Self.least else { return nil }
    let (x, y) = (ByteText.hundredths(rect.x), ByteText.hundredths(rect.y))
    return isUpright
      ? Bar(
        start: (x + upright.width / 2, y), length: lying.width, width: upright.width,
        isUpright: true)
      : Bar(
        start: (x, y + lying.width / 2), length: upright.width, width: lying.width,
        isUpright: false)
  }

  private func kind(_ rect: Rect, _ ink: Ink, isUpright: Bool) -> Kind {
    Kind(
      ink: ink, width: ByteText.hundredths(isUpright ? rect.width : rect.height),
      isUpright: isUpright)
  }
}
