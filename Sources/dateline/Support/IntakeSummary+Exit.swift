import ArgumentParser
import Jobs

extension IntakeSummary {
  /// Ends the command with the code for work done in part, where inputs could not be read.
  func throwIfPartial() throws {
    if status != .done { throw ExitCode(status.rawValue) }
  }
}
