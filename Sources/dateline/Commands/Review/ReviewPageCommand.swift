import ArgumentParser
import Jobs

/// `dateline review page`: one HTML file on which to decide.
struct ReviewPageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Write a page on which to decide: one HTML file, offline, by key or mouse.")

  @OptionGroup var store: ExistingStore
  @OptionGroup var filters: Filters
  @OptionGroup var output: OneOutput

  @Option(help: "What the page is called.")
  var title = "Review of incidents"

  func run() throws {
    let store = try store.open()
    let query = try filters.resolved(in: store)
    try output.write(try ReviewDesk(store: store).page(title: title, query))
  }
}
