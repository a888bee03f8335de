import CivilTime
import Testing

@testable import Layout

/// Every kind of mark, each on a chart of its own.
@Suite struct MarkGallery {
  @Test(arguments: [
    ("day", "2020-05-17"), ("range", "2020-03-01/2020-06-30"),
    ("between", "[2020-03-01..2020-06-30]"),
    ("before", "[..2020-05-17]"), ("after", "[2020-05-17..]"), ("month", "2020-05"),
    ("year", "2020"), ("since-day", "2018-05-17/.."), ("since-month", "2018-05/.."),
    ("continuing", "../2020-05-17"), ("approximate-day", "2020-05-17~"),
    ("approximate-month", "2020-05~"), ("unknown-year", "XXXX-05-17"),
  ])
  func kind(name: String, date: String) throws {
    try Chart("mark-\(name)", width: 360).show([
      Chart.incident(date, "What the source says"),
      Chart.incident("2020-01-20", "A day for comparison"),
    ])
  }

  @Test func publicationOnly() throws {
    try Chart("mark-publication", width: 360).show([
      // The documents of the gallery are published on 2019-04-14.
      Chart.incident("[..2019-04-14]", "What the source says"),
      Chart.incident("2019-01-20", "A day for comparison"),
    ])
  }

  @Test func undated() throws {
    try Chart("mark-undated", width: 360).show([
      Chart.incident(nil, "What the source says"),
      Chart.incident("2020-01-20", "A day for comparison"),
    ])
  }

  @Test func tornAtBothEnds() throws {
    var chart = Chart("mark-torn", width: 360)
    chart.change = {
      $0.period = .init(uncheckedBounds: (.init(dayNumber: 18_262), .init(dayNumber: 18_627)))
    }
    try chart.show([
      Chart.incident("2019-06-01/2021-06-30", "Longer than the axis"),
      Chart.incident("2019-06-01/2020-03-15", "From before the axis"),
      Chart.incident("2020-09-01/2021-06-30", "Beyond the axis"),
    ])
  }
}
