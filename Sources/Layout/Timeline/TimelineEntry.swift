import CivilTime
import Events

/// An incident as the timeline sees it: what is drawn, and in which order it is preferred.
struct TimelineEntry {
  /// Position in the request's incidents.
  let index: Int
  /// Register number.
  let number: Int
  /// The kind of mark.
  let certainty: DateCertainty
  let isApproximate: Bool
  /// Whether an ongoing state began on a known day.
  let startsOnDay: Bool
  /// Days that are drawn; nil where it stands in the gutter.
  let extent: DayExtent?
  /// Whether an incident has no place on the axis because it lies outside the period asked for.
  let isOutside: Bool

  var isDated: Bool { extent != nil }
}

extension TimelineEntry {
  /// Reads an incident's date for drawing.
  ///
  /// An ongoing state is drawn up to the latest day of publication of the reports that tell it,
  /// never to today. An upper bound that is only that day is the diamond.
  init(_ incident: borrowing Incident, index: Int, number: Int, request: borrowing TimelineRequest)
  {
    let date = incident.date
    var certainty = date.certainty
    if certainty == .before, date.kind == .instant, let latest = date.latest,
      let citation = incident.citations.first,
      request.publication[citation.document] == latest
    {
      certainty = .publicationOnly
    }
    let first = date.earliest?.dayNumber
    let last = date.latest?.dayNumber
    var extent: DayExtent?
    var startsOnDay = true
    switch certainty {
    case .day, .range, .between, .coarse:
      if let first, let last { extent = DayExtent(first: first, last: max(first, last)) }
    case .before, .continuing, .publicationOnly:
      if let last { extent = DayExtent(first: last, last: last) }
    case .after:
      if let first { extent = DayExtent(first: first, last: first) }
    case .since:
      startsOnDay = date.precision == .day || date.precision == .week || date.precision == .none
      if let first {
        let told = incident.citations.compactMap { request.publication[$0.document]?.dayNumber }
          .max()
        extent = DayExtent(first: first, last: max(first, last ?? told ?? first))
      }
    case .unknownYear, .undated:
      break
    }
    if extent == nil, certainty != .unknownYear { certainty = .undated }
    var isOutside = false
    if let period = request.period, let days = extent {
      isOutside =
        days.last < period.lowerBound.dayNumber || days.first > period.upperBound.dayNumber
    }
    self.init(
      index: index, number: number, certainty: certainty, isApproximate: date.isApproximate,
      startsOnDay: startsOnDay, extent: extent, isOutside: isOutside)
  }
}
