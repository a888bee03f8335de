import Testing

@testable import Layout

/// Sheets of hundreds and thousands.
@Suite struct DensityGallery {
  private func chart(_ name: String, _ made: MadeUp) -> Chart {
    var chart = Chart(name, width: 515.276, height: 690)
    chart.directory = made.directory
    return chart
  }

  @Test func aSheetOfThreeHundred() throws {
    try chart("sheets-300", MadeUp()).show(MadeUp().incidents(300))
  }

  @Test func anIndexOfThousands() throws {
    try chart("density-index", MadeUp()).show(MadeUp().incidents(4_000))
  }

  @Test func anIndexWithTitles() throws {
    let made = MadeUp(agencies: 7)
    try chart("density-callouts", made).show(made.incidents(5_000))
  }

  @Test func windowsOfThousands() throws {
    let early = MadeUp(years: 1, firstYear: 2_012)
    let late = MadeUp(years: 2, firstYear: 2_021, seed: 7)
    try chart("density-windows", early).show(early.incidents(900) + late.incidents(1_400))
  }

  @Test func windowsOfHundreds() throws {
    let early = MadeUp(years: 1, firstYear: 2_012)
    let late = MadeUp(years: 2, firstYear: 2_021, seed: 7)
    try chart("sheets-windows", early).show(early.incidents(90) + late.incidents(120))
  }

  @Test func anAgencyOfThousands() throws {
    try chart("density-lane", MadeUp()).show(MadeUp().incidents(4_000), sheet: 1)
  }

  @Test func oneAgencyWithFourFifths() throws {
    let made = MadeUp(agencies: 6, skew: 0.8)
    try chart("density-skewed", made).show(made.incidents(1_500))
  }

  @Test func oneLaneOfThousands() throws {
    let made = MadeUp(agencies: 1)
    var chart = Chart("density-one-lane", width: 515.276)
    chart.directory = made.directory
    try chart.show(made.incidents(1_500))
  }

  @Test func aCenturyOfThousands() throws {
    let made = MadeUp(agencies: 4, years: 110, firstYear: 1_910)
    var chart = Chart("density-century", width: 515.276)
    chart.directory = made.directory
    try chart.show(made.incidents(1_200))
  }
}
