import Glibc

/// What a style makes hard to read.
public struct StyleFinding: Hashable, Sendable, CustomStringConvertible {
  /// What it is about: `secondary on paper`, `text.small`.
  public var subject: String
  /// What is wrong, with figures.
  public var message: String

  /// What is wrong, in one line.
  public var description: String { "\(subject): \(message)" }
}

extension Style {
  /// What in this style would be hard to read: contrast of text under 4.5 : 1 or of marks under
  /// 3 : 1 (WCAG 2.2, criteria 1.4.3 and 1.4.11), to any eye and on a photocopy; heat steps out of order, type under 6 points.
  /// Empty where all is well.
  public func findings() -> [StyleFinding] {
    var findings: [StyleFinding] = []
    func check(_ front: Ink, on back: Ink, least: Double, what: String) {
      guard let one = colours[front], let other = colours[back] else {
        findings.append(
          StyleFinding(subject: "colours", message: "\(front.rawValue) or \(back.rawValue) lacks"))
        return
      }
      // Seen with all cones, without one, or copied in grey: the worst of them counts. A marking
      // has the colours of its standard, which need no more than those of marks.
      let worst = ColourVision.allCases.map { ($0, $0.contrast(one, other)) }
        .min { $0.1 < $1.1 }
      let whole = one.contrast(with: other)
      let simulated = what == "a marking" ? 3 : least
      if whole >= least, let (vision, ratio) = worst, ratio < simulated {
        let rounded = (ratio * 10).rounded(.down) / 10
        findings.append(
          StyleFinding(
            subject: "\(front.rawValue) on \(back.rawValue)",
            message:
              "contrast of \(what) is \(rounded) : 1 under \(vision.rawValue), less than \(simulated) : 1"
          ))
      }
      let ratio = whole
      guard ratio < least else { return }
      let rounded = (ratio * 10).rounded(.down) / 10
      findings.append(
        StyleFinding(
          subject: "\(front.rawValue) on \(back.rawValue)",
          message: "contrast of \(what) is \(rounded) : 1, less than \(least) : 1"))
    }
    for ink in [Ink.ink, .secondary, .accent] {
      check(ink, on: .paper, least: 4.5, what: "text")
      check(ink, on: .tint, least: 4.5, what: "text")
    }
    for heat in [Ink.heat1, .heat2] { check(.ink, on: heat, least: 4.5, what: "numbers") }
    for heat in [Ink.heat3, .heat4] { check(.paper, on: heat, least: 4.5, what: "numbers") }
    for ink in [Ink.tlpClear, .tlpRed, .tlpAmber, .tlpGreen] {
      check(ink, on: .stamp, least: 4.5, what: "a marking")
    }
    check(.density, on: .paper, least: 3, what: "marks")
    let steps = [Ink.paper, .heat1, .heat2, .heat3, .heat4].compactMap { colours[$0]?.luminance }
    if zip(steps, steps.dropFirst()).contains(where: { $0 < $1 }) {
      findings.append(
        StyleFinding(subject: "heat1 to heat4", message: "a later step is lighter than one before"))
    }
    for (name, size) in [("small", small), ("medium", medium), ("large", large)] {
      if size.size < 6 {
        findings.append(
          StyleFinding(
            subject: "text.\(name)", message: "\(size.size) points are too small to read"))
      }
      if size.lead < size.size * 1.1 {
        findings.append(
          StyleFinding(subject: "text.\(name)", message: "lines stand too close to one another"))
      }
    }
    if small.size > medium.size || medium.size > large.size {
      findings.append(StyleFinding(subject: "text", message: "sizes are not in order"))
    }
    return findings
  }
}

extension Colour {
  /// Relative luminance, 0 to 1 (WCAG 2.2).
  public var luminance: Double {
    0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  /// Red, green and blue as amounts of light, 0 to 1.
  var linear: [Double] {
    [red, green, blue].map { value in
      let part = Double(value) / 255
      return part <= 0.04045 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
  }

  /// Contrast with another colour, 1 to 21 (WCAG 2.2).
  public func contrast(with other: Colour) -> Double {
    let low = min(luminance, other.luminance)
    let high = max(luminance, other.luminance)
    return (high + 0.05) / (low + 0.05)
  }
}
