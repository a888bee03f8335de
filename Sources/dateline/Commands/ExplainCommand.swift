import ArgumentParser
import Corpus
import Events
import Exchange
import Extraction
import Jobs
import Knowledge
import Store

/// `dateline explain`: why an incident is what it is.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show the sentence, links and rules behind an incident, and what was refused.",
    discussion: """
      Examples:
        dateline explain ID FOLDER              an incident, and what was refused near
        dateline explain --rejected 004 FOLDER  what was refused in a document
        dateline explain --sentence "TEXT"      verbs, subjects and objects as read
        dateline explain --rules                the rules for dates, with examples
      """)

  @Argument(help: "Id of an incident, or its first characters; then files or folders.")
  var arguments: [String] = []

  @Option(
    help: ArgumentHelp(
      "The store to use; without it the texts are read into memory.", valueName: "file"),
    completion: .file(extensions: ["db"]))
  var store: String?

  @OptionGroup var pack: KnowledgeOption

  @Option(
    help: ArgumentHelp(
      "List everything that was refused in this document, by key.", valueName: "document"))
  var rejected: String?

  @Option(help: ArgumentHelp("Show how the clauses of a text are read.", valueName: "text"))
  var sentence: String?

  @Flag(help: "List the rules for dates.")
  var rules = false

  @OptionGroup(title: "Listing") var listing: ListingOptions
  @OptionGroup(title: "Common options") var common: CommonOptions

  func run() throws {
    if rules {
      if listing.format == .table {
        StandardOutput.write(RuleListing.text)
      } else {
        listing.write(RuleListing.table)
      }
      return
    }
    if let sentence {
      let extractor = Extractor(pack: try Intake(knowledge: try pack.folder()).pack)
      let document = SourceDocument(record: DocumentRecord(key: "sentence"), text: sentence)
      StandardOutput.write(extractor.describe(extractor.read(document), document) + "\n")
      return
    }
    var inputs = Inputs()
    inputs.store = store
    inputs.pack = pack
    inputs.jobs = nil
    if let key = rejected {
      inputs.paths = arguments
      let (store, summary) = try inputs.open()
      try explainRejected(key, in: store)
      try summary.throwIfPartial()
      return
    }
    guard let id = arguments.first else {
      throw Problem(
        code: "no-id", message: "no incident was named",
        hint: "list the ids with: dateline incidents seeds", status: .usage)
    }
    inputs.paths = Array(arguments.dropFirst())
    let (store, summary) = try inputs.open()
    let found: Incident?
    do throws(StoreError) { found = try store.incident(id) } catch { throw Problem(error) }
    guard let incident = found else {
      throw Problem(
        code: "unknown-incident", message: "no single incident answers to '\(id)'",
        hint: "list the ids with: dateline incidents", status: .usage)
    }
    if listing.format == .table {
      StandardOutput.write(Explanation(incident).text)
      try explainNeighbours(of: incident, in: store)
    } else {
      try explainAsData(incident, in: store)
    }
    try summary.throwIfPartial()
  }

  private func explainNeighbours(of incident: Incident, in store: Store) throws {
    guard let citation = incident.citations.first,
      let reading = try reading(citation.document, in: store)
    else { return }
    let near = reading.rejected.filter { rejection in
      abs(rejection.span.byteStart - citation.span.byteStart) < 600
    }
    guard !near.isEmpty else { return }
    StandardOutput.write("\nRefused nearby\n")
    for rejection in near { StandardOutput.write(Explanation.line(of: rejection)) }
  }

  private func explainRejected(_ key: String, in store: Store) throws {
    guard let reading = try reading(key, in: store) else {
      throw Problem(
        code: "unknown-document", message: "there is no document '\(key)'",
        hint: "keys are paths relative to the folder, without ending", status: .usage)
    }
    if listing.format == .table {
      for rejection in reading.rejected { StandardOutput.write(Explanation.line(of: rejection)) }
    } else {
      listing.write(RuleListing.table(of: reading.rejected))
    }
  }

  /// The incident alone, as the list of incidents would write it.
  private func explainAsData(_ incident: Incident, in store: Store) throws {
    do throws(StoreError) {
      var dossier = try store.dossier(IncidentQuery())
      dossier.incidents.removeAll { $0.id != incident.id }
      let bytes = IncidentListing(dossier).bytes(as: listing.format.exchange, safe: listing.csvSafe)
      StandardOutput.write(bytes)
    } catch {
      throw Problem(error)
    }
  }

  /// A document by its key, or by the first characters of only one key.
  private func reading(_ key: String, in store: Store) throws(Problem) -> Reading? {
    do throws(StoreError) {
      if let exact = try store.reading(of: key) { return exact }
      let near = try store.readings().map(\.document.key).filter { $0.hasPrefix(key) }
      return near.count == 1 ? try store.reading(of: near[0]) : nil
    } catch {
      throw Problem(error)
    }
  }
}
