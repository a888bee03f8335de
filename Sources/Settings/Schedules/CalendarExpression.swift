/// Calendar expressions after systemd.time(7): `[weekdays] [[year-]month-day] [hour:minute]`.
enum CalendarExpression {
  private static let words: [String: String] = [
    "minutely": "*-*-* *:*", "hourly": "*-*-* *:00", "daily": "*-*-* 00:00",
    "weekly": "Mon *-*-* 00:00", "monthly": "*-*-01 00:00", "quarterly": "*-01,04,07,10-01 00:00",
    "semiannually": "*-01,07-01 00:00", "yearly": "*-01-01 00:00", "annually": "*-01-01 00:00",
  ]

  static func rule(_ text: String) throws(ScheduleError) -> ScheduleRule {
    let written = words[text.lowercased()] ?? text
    var fields = written.split(whereSeparator: { $0 == " " || $0 == "\t" })[...]
    guard !fields.isEmpty, text.utf8.count <= 256 else {
      throw ScheduleError(
        text: text, message: "is no schedule", hint: "write for example: Mon..Fri 06:30")
    }
    var rule = ScheduleRule()
    if let first = fields.first, first.first?.isLetter == true {
      rule.weekdays = try FieldReader(
        text: text, field: "weekdays", range: 1...7, names: CalendarNames.weekdays,
        rangeSign: "..", wraps: true
      ).values(first.droppingComma)
      fields = fields.dropFirst()
    }
    if let date = fields.first, date.contains("-") || date.contains("~") {
      try read(date: date, into: &rule, text)
      fields = fields.dropFirst()
    }
    if let time = fields.first, time.contains(":") {
      try read(time: time, into: &rule, text)
      fields = fields.dropFirst()
    }
    if let rest = fields.first {
      throw ScheduleError(
        text: text, message: "“\(rest)” is not understood",
        hint: rest.contains("/") || rest == "UTC"
          ? "the zone is the job's own: zone: \(rest)"
          : "write weekdays, date and time in this order, as in Mon..Fri *-*-* 06:30")
    }
    return rule
  }

  private static func read(
    date: Substring, into rule: inout ScheduleRule, _ text: String
  ) throws(ScheduleError) {
    var parts: [Substring]
    let isFromEnd = date.contains("~")
    if isFromEnd {
      let halves = date.split(separator: "~", omittingEmptySubsequences: false)
      guard halves.count == 2 else { throw fault(text, date) }
      parts = halves[0].split(separator: "-", omittingEmptySubsequences: false) + [halves[1]]
    } else {
      parts = date.split(separator: "-", omittingEmptySubsequences: false)
    }
    guard parts.count == 2 || parts.count == 3 else { throw fault(text, date) }
    let days = parts.removeLast()
    let months = parts.removeLast()
    func reader(_ field: String, _ range: ClosedRange<Int>, _ names: [String: Int] = [:])
      -> FieldReader
    {
      FieldReader(text: text, field: field, range: range, names: names, rangeSign: "..")
    }
    if let year = parts.first, year != "*" {
      rule.years = try reader("years", 1970...2199).values(year)
    }
    rule.months = try reader("months", 1...12, CalendarNames.months).values(months)
    guard days != "*" else {
      if isFromEnd { throw fault(text, date) }
      return
    }
    let values = try reader("days", 1...31).values(days)
    if isFromEnd { rule.lastDays = values } else { rule.days = values }
  }

  private static func read(
    time: Substring, into rule: inout ScheduleRule, _ text: String
  ) throws(ScheduleError) {
    var parts = time.split(separator: ":", omittingEmptySubsequences: false)
    if parts.count == 3 {
      guard ["0", "00"].contains(parts[2]) else {
        throw ScheduleError(
          text: text, message: "seconds are not kept",
          hint: "leave them out: \(parts[0]):\(parts[1])")
      }
      parts.removeLast()
    }
    guard parts.count == 2 else { throw fault(text, time) }
    rule.hours = try FieldReader(text: text, field: "hours", range: 0...23, rangeSign: "..")
      .values(parts[0])
    rule.minutesOfHour = try FieldReader(
      text: text, field: "minutes", range: 0...59, rangeSign: ".."
    ).values(parts[1])
  }

  private static func fault(_ text: String, _ part: Substring) -> ScheduleError {
    ScheduleError(
      text: text, message: "“\(part)” is not understood",
      hint: "write a date as *-*-01 or 2026-11-22 and a time as 06:30")
  }
}

extension Substring {
  fileprivate var droppingComma: Substring { last == "," ? dropLast() : self }
}
