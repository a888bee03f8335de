extension Colour {
  /// The colour with its lightness turned round and its hue kept, for pages in the dark.
  ///
  /// White becomes a dark grey instead of black, which is easier on the eye; what was readable on
  /// white stays readable on it.
  public var forTheDark: Colour {
    let channels = [red, green, blue].map { Double($0) / 255 }
    let high = channels.max() ?? 0
    let low = channels.min() ?? 0
    // Turning the lightness round in HSL moves all channels by the same amount.
    let shift = 1 - high - low
    let range = 0.09...0.94
    return Colour(
      hex: channels.reduce(UInt32(0)) { hex, channel in
        let turned = min(1, max(0, channel + shift))
        let eased = range.lowerBound + turned * (range.upperBound - range.lowerBound)
        return hex << 8 | UInt32((eased * 255).rounded())
      })
  }
}
