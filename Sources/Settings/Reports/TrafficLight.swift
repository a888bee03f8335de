/// How far a report may be passed on: Traffic Light Protocol 2.0 (<https://www.first.org/tlp/>).
public enum TrafficLight: String, Sendable, Hashable, CaseIterable {
  case red = "RED"
  case amberStrict = "AMBER+STRICT"
  case amber = "AMBER"
  case green = "GREEN"
  case clear = "CLEAR"

  /// The ink of its words, on the ground of a marking.
  public var ink: Ink {
    switch self {
    case .red: .tlpRed
    case .amber, .amberStrict: .tlpAmber
    case .green: .tlpGreen
    case .clear: .tlpClear
    }
  }

  /// The label as the standard prints it, `TLP:CLEAR`.
  public var label: String { "TLP:" + rawValue }
}
