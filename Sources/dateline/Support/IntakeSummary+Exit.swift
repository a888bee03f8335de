import ArgumentParser
import Jobs

extension IntakeSummary {
  /// Ends the command with the code for work done in part, where inputs could not be read.
  ///
  /// - Parameter warnings: what could not be drawn as it stands, which is in part as well.
  func throwIfPartial(_ warnings: [Problem] = []) throws {
    if status != .done { throw ExitCode(status.rawValue) }
    if !warnings.isEmpty { throw ExitCode(ExitStatus.partial.rawValue) }
  }
}
