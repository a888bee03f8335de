import CivilTime
import Events

/// The paragraph of the method that says which days a report is about and what that leaves out.
struct WindowWords {
  let notes: WindowNotes
  let words: ReportWords

  var text: String { [about, uncertain, placed, leftOut].joined(separator: " ") }

  private var about: String {
    words(
      "This report is about \(days), days of the zone \(notes.zone).",
      "이 보고서는 \(days)을 다룬다(시간대 \(notes.zone)).")
  }

  private var uncertain: String {
    notes.isStrict
      ? words(
        "A date that may lie before or after them is left out.", "그 밖일 수도 있는 날짜는 뺐다.")
      : words(
        "A date that may lie in them counts, though it may lie before or after.",
        "그 안일 수 있는 날짜는 밖일 수도 있어도 넣었다.")
  }

  private var placed: String {
    let count = notes.placedByPublication.count
    return words(
      "An act that only the publication of its report dates is placed by that publication"
        + (count == 0 ? "." : " (\(count) here, in a table of their own)."),
      "보도일로만 날짜를 알 수 있는 행위는 보도일에 따라 넣었다" + (count == 0 ? "." : "(\(count)건, 따로 표로 실음)."))
  }

  /// The first and the last day, each in full.
  private var days: String {
    switch (notes.days.start, notes.days.end) {
    case (let first?, let last?) where first == last: words.longDay(first)
    case (let first?, let last?):
      words(
        "\(words.longDay(first)) to \(words.longDay(last))",
        "\(words.longDay(first))부터 \(words.longDay(last))까지의 기간")
    case (let first?, nil):
      words("the time from \(words.longDay(first))", "\(words.longDay(first))부터의 기간")
    case (nil, let last?):
      words("the time up to \(words.longDay(last))", "\(words.longDay(last))까지의 기간")
    case (nil, nil): words("all days", "모든 날")
    }
  }

  private var leftOut: String {
    var parts: [String] = []
    func add(_ count: Int, _ noun: ReportWords.Noun, _ english: String, _ korean: String) {
      guard count > 0 else { return }
      parts.append(
        words(words.count(count, noun) + " " + english, korean + " " + words.count(count, noun)))
    }
    add(notes.outside, .incident, "outside these days", "이 기간 밖의")
    add(notes.uncertain, .incident, "that may lie outside them", "이 기간 밖일 수 있는")
    add(
      notes.publishedOutside, .incident, "without a date, published outside them",
      "날짜 없이 이 기간 밖에 보도된")
    add(
      notes.documentsOutside, .report, "neither cited nor published in them",
      "인용되지도 이 기간에 나오지도 않은")
    guard !parts.isEmpty else {
      return words("That leaves nothing out.", "이로써 빠진 것은 없다.")
    }
    return words(
      "That leaves out \(words.list(parts)).", "이로써 빠진 것: \(words.list(parts)).")
  }
}
