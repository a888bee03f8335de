import Testing

@testable import Layout

/// Sheets that follow one another: by lane, then by time, torn where something goes on.
@Suite struct SheetGallery {
  private func chart(_ name: String, height: Double = 690, agencies: Int = 1) -> Chart {
    var chart = Chart(name, width: 515.276, height: height)
    chart.directory = MadeUp(agencies: agencies).directory
    return chart
  }

  @Test(arguments: [("first", 0), ("second", 1), ("last", 2)])
  func oneAgencyOverSheetsOfTime(name: String, sheet: Int) throws {
    try chart("sheets-by-time-\(name)").show(MadeUp(agencies: 1).incidents(420), sheet: sheet)
  }

  @Test func smallLanesShareTheSheetsBetween() throws {
    try chart("sheets-skewed", agencies: 9).show(
      MadeUp(agencies: 9, skew: 0.8).incidents(400), sheet: 1)
  }

  @Test func everyMarkOfThousands() throws {
    var chart = chart("sheets-every-mark", agencies: 3)
    chart.change = { $0.showsEvery = true }
    try chart.show(MadeUp(agencies: 3).incidents(2_000), sheet: 5)
  }

  @Test func aSlideOfHundreds() throws {
    var chart = Chart("slide-hundreds", width: 850, height: 450)
    chart.directory = MadeUp().directory
    chart.change = { $0.isSingleSheet = true }
    try chart.show(MadeUp().incidents(150))
  }

  @Test func aSlideOfThousands() throws {
    var chart = Chart("slide-thousands", width: 850, height: 450)
    chart.directory = MadeUp().directory
    chart.change = { $0.isSingleSheet = true }
    try chart.show(MadeUp().incidents(3_000))
  }
}
