import ArgumentParser
import Jobs

/// `dateline review log`: every decision ever made.
struct ReviewLogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "List every decision ever made, undone ones too, in order.",
    discussion: """
      Example: dateline review log --format csv > decisions.csv
      """)

  @OptionGroup var store: ExistingStore
  @OptionGroup var output: OneOutput
  @OptionGroup(title: "Listing") var listing: ListingOptions

  func run() throws {
    let sheet = try ReviewDesk(store: try store.open()).log()
    try output.write(SheetListing.bytes(sheet, listing, to: output.output))
  }
}
