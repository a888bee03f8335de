import ArgumentParser
import Jobs

/// Which knowledge a command reads with.
struct KnowledgeOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A folder with a knowledge pack, in place of the built-in one.", valueName: "folder"),
    completion: .directory)
  var knowledge: String?

  /// The folder that the flag or the user's settings name; nil for the built-in pack.
  func folder() throws(Problem) -> String? {
    try UserSettings.value(.knowledge, flag: knowledge)
  }
}
