/// How a colour looks to an eye that lacks one kind of cone, or on a photocopy.
public enum ColourVision: String, Sendable, Hashable, CaseIterable {
  /// Without red cones.
  case protanopia
  /// Without green cones.
  case deuteranopia
  /// Without blue cones.
  case tritanopia
  /// Lightness alone, as a photocopier sees.
  case photocopy

  /// Rows of the matrix over linear red, green and blue: Machado, Oliveira and Fernandes, “A
  /// Physiologically-based Model for Simulation of Color Vision Deficiency” (2009), severity 1.
  private var matrix: [[Double]] {
    switch self {
    case .protanopia:
      [
        [0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
      ]
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    case .photocopy: Array(repeating: [0.2126, 0.7152, 0.0722], count: 3)
    }
  }

  /// Relative luminance, 0 to 1, of a colour as it is seen so.
  public func luminance(of colour: Colour) -> Double {
    let linear = colour.linear
    let weights = [0.2126, 0.7152, 0.0722]
    var sum = 0.0
    for (row, weight) in zip(matrix, weights) {
      let seen = zip(row, linear).reduce(0) { $0 + $1.0 * $1.1 }
      sum += weight * min(1, max(0, seen))
    }
    return sum
  }

  /// Contrast of two colours as they are seen so, 1 to 21 (WCAG 2.2).
  public func contrast(_ one: Colour, _ other: Colour) -> Double {
    let first = luminance(of: one)
    let second = luminance(of: other)
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }
}
