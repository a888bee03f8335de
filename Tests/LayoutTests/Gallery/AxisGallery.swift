import CivilTime
import Events
import Testing

@testable import Layout

/// Axes from days to centuries, and windows.
@Suite struct AxisGallery {
  @Test(arguments: [
    ("weeks", ["2020-02-03", "2020-02-20"]),
    ("months", ["2020-02-03", "2020-06-20", "2020-08-11"]),
    ("across-new-year", ["2019-11-03", "2020-01-20"]),
    ("one-year", ["2020-02-03", "2020-12-20"]),
    ("three-years", ["2018-02-03", "2019-05-05", "2020-12-20"]),
    (
      "ten-years",
      ["2011-02-03", "2012-09-01/2014-03-01", "2015-01-01/2017-06-01", "2018-01-01/2020-12-20"]
    ),
    ("forty-years", ["1980/1999", "1995-01-01/2019-12-31"]),
    ("hundred-and-twenty-years", ["1905/1950", "1946/2024"]),
    ("thousand-years", ["1010/1500", "1400/2024"]),
    ("two-windows", ["2012-04-13", "2012-04-28", "2024-10-31"]),
    ("six-windows", ["2011", "2012-04-13", "2014-05", "2016-08-25", "2019-02-28", "2024-10-31"]),
    ("eight-windows", ["2001", "2004", "2007", "2010", "2013", "2016", "2019", "2022"]),
  ])
  func axis(name: String, dates: [String]) throws {
    try Chart("axis-\(name)", width: 515).show(dates.map { Chart.incident($0) })
  }

  @Test func allOnOneDay() throws {
    try Chart("axis-one-day").show((1...12).map { Chart.incident("2020-05-17", "Arrest \($0)") })
  }

  @Test func korean() throws {
    var chart = Chart("axis-korean", width: 515)
    chart.change = { $0.language = "ko" }
    try chart.show([
      Chart.incident("2012-04-13", "국경에서 송금 브로커 체포"), Chart.incident("2012-05", "검열"),
      Chart.incident("2024-10-31", "함흥에서 가족 체포"), Chart.incident(nil, "일자 없는 보도"),
    ])
  }

  @Test func askedForPeriod() throws {
    var chart = Chart("axis-period")
    chart.change = {
      $0.period = .init(uncheckedBounds: (.init(dayNumber: 17_897), .init(dayNumber: 18_992)))
    }
    try chart.show([Chart.incident("2019-05-05"), Chart.incident("2021-08-08")])
  }
}
