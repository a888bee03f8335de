/// What taking in a corpus did: documents in equal documents out plus troubles.
public struct IntakeSummary: Hashable, Sendable {
  /// Documents that are new to the store.
  public var added = 0
  /// Documents that changed.
  public var changed = 0
  /// Documents that were in already.
  public var unchanged = 0
  /// Documents of the store that were not among the inputs and were marked as removed.
  public var removed = 0
  /// Documents whose bytes are in already but that another version of the program or another
  /// knowledge pack had read, so that they were read again.
  public var readAgain = 0
  /// Inputs that could not be read, in order.
  public var problems: [Problem] = []
  /// Every input file that was read, with its hash, ordered by path.
  public var inputs: [OutputManifest.Entry] = []

  /// Nothing taken in yet.
  public init() {}

  /// Documents that are in.
  public var documents: Int { added + changed + unchanged }

  /// The trouble that ends the run: a faulty manifest, or no document at all.
  var fatal: Problem? {
    if let invalid = problems.first(where: { $0.status == .usage }) { return invalid }
    guard documents == 0 else { return nil }
    if let first = problems.first {
      var only = first
      only.status = .failed
      return only
    }
    return Problem(
      code: "no-documents", message: "there are no documents among the inputs",
      hint: "texts end in .txt, .md, .html, .jsonl or .csv")
  }

  /// Ends the command with the code for work done in part, where inputs could not be read.
  public var status: ExitStatus { problems.isEmpty ? .done : .partial }

  /// One line for a person.
  public var text: String {
    var parts = ["\(documents) documents: \(added) new, \(changed) changed, \(unchanged) unchanged"]
    if readAgain > 0 { parts.append("\(readAgain) read again by a new version or knowledge pack") }
    if removed > 0 { parts.append("\(removed) removed") }
    if !problems.isEmpty { parts.append("\(problems.count) could not be read") }
    return parts.joined(separator: "; ")
  }
}
