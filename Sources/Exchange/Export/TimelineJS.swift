import CivilTime
import Events
import Records

extension IncidentExport {
  /// TimelineJS: an event for each incident that has a first or a last possible day; the words of
  /// the date carry what is uncertain of it (`display_date`), the lead body is the group.
  func timelineJS() -> (bytes: [UInt8], omissions: [Omission]) {
    var omissions: [Omission] = []
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("events")
      writer.array { writer in
        for incident in dossier.incidents {
          guard let (start, end) = days(incident, &omissions) else { continue }
          writer.object { event(incident, start, end, &$0) }
        }
      }
    }
    writer.newline()
    return (writer.bytes, omissions)
  }

  private func event(
    _ incident: Incident, _ start: CivilDate, _ end: CivilDate?, _ writer: inout JSONWriter
  ) {
    writer.key("unique_id")
    writer.string(incident.id)
    writer.key("start_date")
    Self.date(start, &writer)
    if let end {
      writer.key("end_date")
      Self.date(end, &writer)
    }
    writer.key("display_date")
    writer.string(incident.date.spoken())
    writer.key("group")
    writer.string(incident.leadAgency?.name)
    writer.key("text")
    writer.object {
      $0.key("headline")
      $0.string(Self.html(incident.title))
      $0.key("text")
      $0.string(markup(incident))
    }
  }

  /// The spreadsheet that TimelineJS reads.
  func timelineJSSheet(safe: Bool) -> (bytes: [UInt8], omissions: [Omission]) {
    var omissions: [Omission] = []
    var writer = CSVWriter(safe: safe)
    writer.row([
      "Year", "Month", "Day", "Time", "End Year", "End Month", "End Day", "End Time",
      "Display Date", "Headline", "Text", "Media", "Media Credit", "Media Caption",
      "Media Thumbnail", "Type", "Group", "Background",
    ])
    for incident in dossier.incidents {
      guard let (start, end) = days(incident, &omissions) else { continue }
      let last = end.map { [String($0.year), String($0.month), String($0.day)] }
      writer.row(
        [String(start.year), String(start.month), String(start.day), nil]
          + (last ?? [nil, nil, nil]) + [
            nil, incident.date.spoken(), Self.html(incident.title), markup(incident), nil, nil, nil,
            nil, nil, incident.leadAgency?.name, nil,
          ])
    }
    return (writer.bytes, omissions)
  }

  /// First and last day on the axis of a tool that must have a first one.
  func days(_ incident: Incident, _ omissions: inout [Omission]) -> (
    start: CivilDate, end: CivilDate?
  )? {
    let date = incident.date
    guard let start = date.earliest ?? date.latest else {
      omissions.append(
        Omission(
          incident: incident.id, reason: "left out: a date is needed, this is \(date.spoken())"))
      return nil
    }
    guard let latest = date.latest, latest != start else { return (start, nil) }
    return (start, latest)
  }

  private static func date(_ day: CivilDate, _ writer: inout JSONWriter) {
    let (year, month, number) = day.components
    writer.object {
      $0.key("year")
      $0.int(year)
      $0.key("month")
      $0.int(month)
      $0.key("day")
      $0.int(number)
    }
  }

  private func markup(_ incident: Incident) -> String {
    let quote = incident.citations.first?.quote ?? ""
    let publisher = source(incident)?.publisher ?? incident.citations.first?.document ?? ""
    let label = Self.html(publisher)
    let cited = link(incident).map { "<a href=\"\(Self.html($0))\">\(label)</a>" } ?? label
    let note = correction(incident).map { "<p>(\(Self.html($0)))</p>" } ?? ""
    return "<p>“\(Self.html(quote))”</p><p>\(cited)</p>\(note)"
  }

  /// Text that HTML shows as it stands.
  static func html(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
