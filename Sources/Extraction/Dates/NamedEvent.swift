public import CivilTime
public import Knowledge

/// An event that texts name instead of its date: a summit, a death, a feast.
public struct NamedEvent: Hashable, Sendable {
  /// How it recurs.
  public enum Recurrence: Hashable, Sendable {
    /// It happened once.
    case once
    /// Every year on that day.
    case yearly(month: Int, day: Int)
    /// Every year on a day that a table gives, as lunar feasts.
    case table([Int: CivilDate])
  }

  /// Id in the knowledge pack.
  public var id: String
  /// Names in any language.
  public var names: [String]
  /// EDTF of the event; for what recurs that of one occurrence, with `XXXX` for the year.
  public var edtf: String
  /// How it recurs.
  public var recurrence: Recurrence

  /// A named event.
  public init(id: String, names: [String], edtf: String, recurrence: Recurrence = .once) {
    self.id = id
    self.names = names
    self.edtf = edtf
    self.recurrence = recurrence
  }

  /// The named events and feasts of a knowledge pack, and the feasts of most of the world.
  ///
  /// Recurring periods (a training season, a review) are left out: their names say what, not when.
  public static func events(of pack: KnowledgePack) -> [NamedEvent] {
    var tables: [String: [Int: CivilDate]] = [:]
    for feast in pack.lunarFeasts { tables[feast.feast, default: [:]][feast.year] = feast.date }
    let own: [NamedEvent] = pack.anchors.compactMap { anchor in
      var event = NamedEvent(id: anchor.id, names: anchor.names, edtf: anchor.edtf)
      switch anchor.kind {
      case .event, .period: break
      case .recurring:
        let parts = anchor.recurrence.split(separator: "-").compactMap { Int($0) }
        guard parts.count == 2 else { return nil }
        event.recurrence = .yearly(month: parts[0], day: parts[1])
      case .recurringLunar:
        let feast = String(anchor.recurrence.drop { $0 != ":" }.dropFirst())
        event.recurrence = .table(tables[feast] ?? [:])
      case .recurringPeriod: return nil
      }
      return event
    }
    return own + CommonFeasts.beyond(own)
  }
}
