import ArgumentParser
import Jobs

/// `dateline review page`: one HTML file on which to decide.
struct ReviewPageCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "page",
    abstract: "Write a page on which to decide: one HTML file, offline, by key or mouse.",
    discussion: """
      Example: dateline review page --store dateline.db -o review.html
      """)

  @OptionGroup var store: ExistingStore
  @OptionGroup(title: "Which incidents") var filters: Filters
  @OptionGroup var output: OneOutput

  @Option(
    help: ArgumentHelp("What the page is called.", valueName: "words"))
  var title = "Review of incidents"

  func run() throws {
    let store = try store.open()
    let query = try filters.resolved(in: store)
    try output.write(try ReviewDesk(store: store).page(title: title, query))
  }
}
