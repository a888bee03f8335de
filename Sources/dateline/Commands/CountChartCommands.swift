import ArgumentParser
import Jobs

/// `dateline chart map`.
struct MapChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "map", abstract: "Counts by province on a map of equal tiles.",
    discussion: "Example: dateline chart map FOLDER -o map.svg")

  @OptionGroup var options: ChartOptions

  func run() throws { try options.draw(.map) }
}

/// `dateline chart histogram`.
struct HistogramChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "histogram", abstract: "Counts over unbroken time, by certainty of date.",
    discussion: "Example: dateline chart histogram FOLDER --unit year -o histogram.svg")

  @OptionGroup var options: ChartOptions

  @Option(help: "automatic, month, quarter or year.")
  var unit: String = "automatic"

  func run() throws {
    try options.draw(.histogram(by: nil, unit: try ChartWords.unit(unit)))
  }
}

/// `dateline chart multiples`.
struct MultiplesChartCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "multiples", abstract: "Small histograms of one scale, one a type or the like.",
    discussion: "Example: dateline chart multiples FOLDER --by agency -o multiples.svg")

  @OptionGroup var options: ChartOptions

  @Option(help: "type, agency or province.")
  var by: String = "type"

  @Option(help: "automatic, month, quarter or year.")
  var unit: String = "automatic"

  func run() throws {
    guard let parting = ChartParting(rawValue: by) else {
      throw Problem(
        code: "invalid-option", message: "--by cannot be '\(by)'",
        hint: "use type, agency or province", status: .usage)
    }
    try options.draw(.histogram(by: parting, unit: try ChartWords.unit(unit)))
  }
}

private enum ChartWords {
  static func unit(_ word: String) throws(Problem) -> ChartUnit {
    guard let unit = ChartUnit(rawValue: word) else {
      throw Problem(
        code: "invalid-option", message: "--unit cannot be '\(word)'",
        hint: "use automatic, month, quarter or year", status: .usage)
    }
    return unit
  }
}
