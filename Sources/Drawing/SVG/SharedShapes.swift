internal import Layout

/// Outlines that come again on a page: each is written once, and used where it stands.
struct SharedShapes {
  /// How often each outline in each paint comes, and the number it has once it is written.
  private var repeats: [[UInt8]: Int] = [:]
  private var numbers: [[UInt8]: Int] = [:]

  /// What is worth sharing: a use costs some 50 bytes.
  private static let least = 64

  /// Counts an outline in its paint, given as attributes.
  mutating func count(_ elements: [PathElement], paint: ByteText) {
    guard let shape = SharedShapes.shape(elements, paint) else { return }
    repeats[shape.key, default: 0] += 1
  }

  /// The number and place of an outline that is shared, and the element where it has not been
  /// written yet, without its name and id; nil for one that is not worth it.
  mutating func use(
    _ elements: [PathElement], paint: ByteText, next: () -> Int
  ) -> (number: Int, x: Double, y: Double, element: [UInt8]?)? {
    guard !repeats.isEmpty, let shape = SharedShapes.shape(elements, paint),
      repeats[shape.key, default: 0] > 2
    else { return nil }
    if let number = numbers[shape.key] { return (number, shape.x, shape.y, nil) }
    let number = next()
    numbers[shape.key] = number
    return (number, shape.x, shape.y, shape.key)
  }

  private static func shape(
    _ elements: [PathElement], _ paint: ByteText
  ) -> (x: Double, y: Double, key: [UInt8])? {
    guard elements.count > 3, LiveShape.radius(elements) == nil,
      let shape = LiveShape.relative(elements)
    else { return nil }
    var key = paint
    key.raw(" d=\"")
    key.append(contentsOf: shape.data)
    key.raw("\"")
    return key.bytes.count < least ? nil : (shape.x, shape.y, key.bytes)
  }
}
