public import Settings

/// Tints of counts in up to four steps; see `ClassScale`.
public enum HeatScale {
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
