import ArgumentParser
import Events
import Jobs
import Knowledge
import Settings

/// Words that a shell may complete; found when a shell asks, not at every start.
enum Candidates {
  static let styles = CompletionKind.custom { _, _, _ in StyleSheet.builtInNames }
  static let types = CompletionKind.custom { _, _, _ in
    (try? Intake().pack.directory.types.keys.sorted()) ?? []
  }
  static let agencies = CompletionKind.custom { _, _, _ in
    (try? Intake().pack.directory.agencies.keys.sorted()) ?? []
  }
}
