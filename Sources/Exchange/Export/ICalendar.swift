import CivilTime
import Events

extension IncidentExport {
  /// iCalendar: all-day events whose end is exclusive, from the first to the last possible day. An
  /// incident without a known day is tentative and its summary begins with the words of its date;
  /// one that goes on, or has no first day, stands on the one day that is known.
  func calendar() -> (bytes: [UInt8], omissions: [Omission]) {
    var omissions: [Omission] = []
    var writer = CalendarWriter()
    writer.line("BEGIN", "VCALENDAR")
    writer.line("VERSION", "2.0")
    writer.line("PRODID", "-//dateline//incidents//EN")
    writer.line("CALSCALE", "GREGORIAN")
    for incident in dossier.incidents {
      guard let (start, end) = days(incident, &omissions) else { continue }
      event(incident, start, end ?? start, &writer)
    }
    writer.line("END", "VCALENDAR")
    return (writer.bytes, omissions)
  }

  private func event(
    _ incident: Incident, _ start: CivilDate, _ end: CivilDate, _ writer: inout CalendarWriter
  ) {
    let isDay = incident.date.certainty == .day
    let names = IncidentNames(incident, dossier.directory)
    writer.line("BEGIN", "VEVENT")
    writer.text("UID", "\(incident.id)@dateline")
    // The stamp says when the entry was made; the source's day keeps it the same for all time.
    let stamp = source(incident)?.published.latest ?? end
    writer.line("DTSTAMP", "\(Self.basic(stamp))T000000Z")
    writer.line("DTSTART;VALUE=DATE", Self.basic(start))
    writer.line("DTEND;VALUE=DATE", Self.basic(end.adding(days: 1)))
    writer.text(
      "SUMMARY", isDay ? incident.title : "\(incident.date.spoken()): \(incident.title)")
    writer.text("DESCRIPTION", incident.citations.first.map { "“\($0.quote)”" } ?? "")
    writer.text("CATEGORIES", label(incident))
    if let place = names.place(home: false) { writer.text("LOCATION", place) }
    if let point = point(incident), point.precision == .locality {
      writer.line("GEO", "\(Self.degrees(point.latitude));\(Self.degrees(point.longitude))")
    }
    if let link = link(incident) { writer.line("URL", link) }
    if let correction = correction(incident) { writer.text("COMMENT", correction) }
    writer.line("STATUS", isDay ? "CONFIRMED" : "TENTATIVE")
    writer.line("TRANSP", "TRANSPARENT")
    writer.line("END", "VEVENT")
  }

  private static func basic(_ day: CivilDate) -> String {
    String(day.description.filter { $0 != "-" })
  }
}

/// Lines of iCalendar: CRLF, folded at 75 bytes between characters.
private struct CalendarWriter {
  private(set) var bytes: [UInt8] = []

  /// A property whose value needs no escapes.
  mutating func line(_ name: String, _ value: String) {
    var used = 0
    for scalar in "\(name):\(value)".unicodeScalars where scalar.value >= 0x20 {
      let encoded = UTF8.encode(scalar).map(Array.init) ?? []
      if used + encoded.count > 75 {
        bytes.append(contentsOf: [0x0D, 0x0A, 0x20])
        used = 1
      }
      bytes.append(contentsOf: encoded)
      used += encoded.count
    }
    bytes.append(contentsOf: [0x0D, 0x0A])
  }

  /// A property whose value is text.
  mutating func text(_ name: String, _ value: String) {
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    line(name, escaped)
  }
}
