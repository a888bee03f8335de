import CivilTime
import Events
import Extraction

extension DateValueResolver {
  /// A named event or feast.
  func event(_ index: Int, _ year: YearReference?) -> ResolvedDate {
    guard events.indices.contains(index) else { return .none }
    let event = events[index]
    let result: ResolvedDate
    switch event.recurrence {
    case .once: result = EventDate.resolve(event.edtf).ruled("named-event")
    case .yearly(let month, let day):
      let fields = CalendarFields(year: year, month: month, day: day)
      result = calendar(fields).ruled("feast")
    case .table(let days): result = tabled(days, year).ruled("feast-table")
    }
    return result.based(.anchor, anchor: event.id)
  }

  /// A feast that a table dates.
  private func tabled(_ days: [Int: CivilDate], _ year: YearReference?) -> ResolvedDate {
    switch year {
    case .absolute(let year): return days[year].map { .day($0) } ?? .year(year)
    case .relative(let offset):
      guard let reference else { return .none }
      let year = reference.year + offset
      return days[year].map { .day($0) } ?? .year(year)
    case .anaphoric(let offset):
      guard let base = (earlier?.earliest ?? earlier?.latest)?.year else { return .none }
      return days[base + offset].map { .day($0) } ?? .year(base + offset)
    case nil:
      guard let reference else { return .none }
      let near = (-1...1).compactMap { days[reference.year + $0] }.sorted()
      let found = leansForward ? near.first { $0 >= reference } : near.last { $0 <= reference }
      return found.map { .day($0) } ?? .none
    }
  }
}

/// Reads the EDTF that a knowledge pack gives an event.
enum EventDate {
  /// A date or an interval of dates, down to year, month or day, with `~` or `?`.
  static func resolve(_ edtf: String) -> ResolvedDate {
    let ends = edtf.split(separator: "/", omittingEmptySubsequences: false)
    if ends.count == 2 {
      let first = single(ends[0])
      let last = single(ends[1])
      var result = ResolvedDate.interval(first, last)
      result.qualifier = first.qualifier ?? last.qualifier
      return result
    }
    return ends.count == 1 ? single(ends[0]) : .none
  }

  private static func single(_ text: Substring) -> ResolvedDate {
    var text = text
    var qualifier: DateEstimate.Qualifier?
    switch text.last {
    case "~": qualifier = .approximate
    case "?": qualifier = .uncertain
    case "%": qualifier = .both
    default: break
    }
    if qualifier != nil { text = text.dropLast() }
    let parts = text.split(separator: "-").map { Int($0) }
    guard let year = parts.first ?? nil else { return .none }
    var result: ResolvedDate
    switch parts.count {
    case 1: result = .year(year)
    case 2:
      guard let month = parts[1] else { return .none }
      result = .month(year, month)
    case 3:
      guard let month = parts[1], let number = parts[2],
        let day = CivilDate(year, month, number)
      else { return .none }
      result = .day(day)
    default: return .none
    }
    result.qualifier = qualifier
    return result
  }
}
