import ArgumentParser
import Jobs

/// `dateline review conflicts`: decisions that do not hold.
struct ReviewConflictsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "List decisions that do not hold; exits 3 where there are any.",
    discussion: """
      changed: the machine reads that very value otherwise by now. missing: the sentence is not in \
      the store. overruled: a later decision on the same field holds.

      Example: dateline review conflicts
      """)

  @OptionGroup var store: ExistingStore
  @OptionGroup var output: OneOutput
  @OptionGroup(title: "Listing") var listing: ListingOptions

  func run() throws {
    let (sheet, count) = try ReviewDesk(store: try store.open()).conflicts()
    try output.write(SheetListing.bytes(sheet, listing, to: output.output))
    if count > 0 {
      try StandardOutput.flush()
      throw ExitCode(ExitStatus.partial.rawValue)
    }
  }
}
