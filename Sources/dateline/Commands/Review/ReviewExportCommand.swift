import ArgumentParser
import Jobs

/// `dateline review export`: the sheet on which to decide.
struct ReviewExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the sheet on which to decide: a CSV line for each field of each incident.",
    discussion: """
      Example: dateline review export --store dateline.db -o review.csv
      """)

  @OptionGroup var store: ExistingStore
  @OptionGroup(title: "Which incidents") var filters: Filters
  @OptionGroup var output: OneOutput

  func run() throws {
    let store = try store.open()
    let query = try filters.resolved(in: store)
    try output.write(Array(try ReviewDesk(store: store).sheet(query).utf8))
  }
}
