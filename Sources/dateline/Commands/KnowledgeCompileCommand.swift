import ArgumentParser
import Extraction
import Jobs
import Knowledge

/// `dateline knowledge compile`: the tables that the release is linked with.
struct KnowledgeCompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compile",
    abstract: "Make the built-in words ready, as `make build` links them into the program.",
    discussion: """
      A program without them reads the same, and makes them at every start.

      Examples:
        dateline knowledge compile -o words.tables
        dateline knowledge compile --check
      """)

  @Option(name: .shortAndLong, help: "The file for the tables.", completion: .file())
  var output: String?

  @Flag(help: "Say whether the tables of this program are those that it would make now.")
  var check = false

  @OptionGroup(title: "Common options") var common: CommonOptions

  func run() throws {
    guard (output != nil) != check else {
      throw Problem(
        code: "usage", message: "give a file for the tables, or --check",
        hint: "dateline knowledge compile -o words.tables", status: .usage)
    }
    let pack: KnowledgePack
    do throws(KnowledgeError) {
      pack = try KnowledgePack.builtIn()
    } catch {
      throw Problem(error)
    }
    let tables = CompiledWords.tables(of: pack)
    if let output { return try OutputFile.write(tables, to: output) }
    guard let linked = KnowledgePack.builtInTables else {
      throw Problem(
        code: "no-tables", message: "this program was built without tables",
        hint: "make build links them in")
    }
    guard linked.elementsEqual(tables) else {
      throw Problem(
        code: "other-tables", message: "the tables of this program are not those of its words",
        hint: "make build links them anew")
    }
    StandardOutput.write("tables: \(tables.count) bytes, as made now\n")
  }
}
