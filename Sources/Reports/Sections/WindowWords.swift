import CivilTime
import Events

/// The paragraph of the method that says which days a report is about and what that leaves out.
struct WindowWords {
  let notes: WindowNotes

  var text: String {
    var words = "This report is about \(days), days of the zone \(notes.zone)."
    words +=
      notes.isStrict
      ? " A date that may lie before or after them is left out."
      : " A date that may lie in them counts, though it may lie before or after."
    words +=
      " An act that only the publication of its report dates is placed by that publication"
      + (notes.placedByPublication.isEmpty
        ? "." : " (\(notes.placedByPublication.count) here, in a table of their own).")
    return words + " " + leftOut
  }

  private var days: String {
    switch (notes.days.start, notes.days.end) {
    case (let first?, let last?): DatePhrase.period(first, last)
    case (let first?, nil): "the time from " + DatePhrase.longDay(first)
    case (nil, let last?): "the time up to " + DatePhrase.longDay(last)
    case (nil, nil): "all days"
    }
  }

  private var leftOut: String {
    var parts: [String] = []
    func add(_ count: Int, _ noun: String, _ words: String) {
      guard count > 0 else { return }
      parts.append(Wording.count(count, noun) + " " + words)
    }
    add(notes.outside, "incident", "outside these days")
    add(notes.uncertain, "incident", "that may lie outside them")
    add(notes.publishedOutside, "incident", "without a date, published outside them")
    add(notes.documentsOutside, "report", "neither cited nor published in them")
    guard let last = parts.popLast() else { return "That leaves nothing out." }
    return "That leaves out "
      + (parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last) + "."
  }
}
