import Testing

@testable import Layout

/// Labels: beside, before, in two lines, shortened, alone.
@Suite struct LabelGallery {
  private let long =
    "Officials of three ministries inspect the households of those who left and search them for telephones"

  @Test func longTitlesBreakEvenlyOrGiveWay() throws {
    try Chart("labels-long", width: 420).show([
      Chart.incident("2020-01-05", long), Chart.incident("2020-06-15", long, id: "b"),
      Chart.incident("2020-12-28", long, id: "c"),
    ])
  }

  @Test func aTitleOfOneWordIsNeverCut() throws {
    try Chart("labels-one-word", width: 300).show([
      Chart.incident("2020-06-15", String(repeating: "Unteilbares", count: 9))
    ])
  }

  @Test func hangulTitles() throws {
    try Chart("labels-hangul").show([
      Chart.incident("2020-01-05", "보위부, 함흥에서 송금 브로커와 탈북민 가족을 동시에 체포"),
      Chart.incident("2020-12-20", "국경경비대 군인 두 명이 동료 일곱 명을 사살하고 중국으로 도주"),
    ])
  }

  @Test func crowdedDaysTakeRows() throws {
    try Chart("labels-crowded", width: 515).show(
      (1...20).map { Chart.incident("2020-05-\($0 < 10 ? "0" : "")\($0)", "Crackdown \($0)") })
  }

  @Test func manyUndatedStandInTheGutter() throws {
    try Chart("labels-undated", width: 515).show(
      (1...6).map { Chart.incident(nil, "Report without any date, number \($0)") }
        + [Chart.incident("2020-05-17")])
  }

  @Test func registerNumbersOfFiveDigits() throws {
    var chart = Chart("labels-numbers")
    chart.change = { $0.numbers = $0.incidents.indices.map { 98_765 + $0 } }
    try chart.show([Chart.incident("2020-01-05"), Chart.incident("2020-12-28", "At the far end")])
  }
}
