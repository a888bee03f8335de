public import Settings

/// Tints of counts: four equal steps up to the largest count.
public enum HeatScale {
  /// The step of a count, 0 for none to 4.
  public static func step(_ count: Int, of most: Int) -> Int {
    guard count > 0, most > 0 else { return 0 }
    // A few ones and twos are not a full scale: below four the scale stays light.
    let range = max(most, 4)
    return min(4, max(1, (count * 4 + range - 1) / range))
  }

  /// The tint of a step.
  public static func ink(_ step: Int) -> Ink {
    switch step {
    case 4: .heat4
    case 3: .heat3
    case 2: .heat2
    default: .heat1
    }
  }

  /// The colour of words on a step.
  public static func textInk(_ step: Int) -> Ink { step >= 3 ? .paper : .ink }
}
