import Events
import Extraction

/// What a date is there for, by its zone and the words that govern it.
enum DateRoles {
  /// The role of an expression.
  static func role(of expression: DateExpression, zone: Zone, events: [NamedEvent]) -> DateRole {
    if expression.cues.governor == .copyright { return .boilerplate }
    switch zone {
    case .byline: return .byline
    case .dateline: return .dateline
    case .caption: return .caption
    case .boilerplate: return .boilerplate
    case .comment: return .background
    default: break
    }
    if isNamedOnce(expression.value, events) { return .anchor }
    switch zone {
    case .footnote: return .footnote
    case .editorial: return .editorial
    case .heading: return .background
    default: break
    }
    return told(expression)
  }

  private static func isNamedOnce(_ value: DateValue, _ events: [NamedEvent]) -> Bool {
    guard case .event(let index, _) = value, events.indices.contains(index) else { return false }
    return events[index].recurrence == .once
  }

  private static func told(_ expression: DateExpression) -> DateRole {
    switch expression.cues.governor {
    case .reporting: return .reporting
    case .noun, .event: return .background
    case .speculation where isYearOrMore(expression.value): return .background
    default: break
    }
    switch expression.value {
    case .bounded(.asLateAs, _), .decade, .century: return .background
    case .bounded(_, .event): return expression.cues.tense == .present ? .background : .incident
    default: return .incident
    }
  }

  private static func isYearOrMore(_ value: DateValue) -> Bool {
    switch value {
    case .calendar(let fields): fields.month == nil && fields.day == nil
    case .decade, .century, .season, .within: true
    case .bounded(_, let inner): isYearOrMore(inner)
    default: false
    }
  }
}
