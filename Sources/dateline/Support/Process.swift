import ArgumentParser
import Jobs

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// The end of the process: what it says and what it exits with.
enum Process {
  /// Ends with a code, everything written out before.
  static func end(_ status: ExitStatus) -> Never {
    do {
      try StandardOutput.flush()
    } catch {
      StandardError.write(error.text + "\n")
      exit(error.status.rawValue)
    }
    exit(status.rawValue)
  }

  /// Ends with what an error means: a trouble on standard error, or help on standard output.
  static func end(_ error: any Error) -> Never {
    if let problem = error as? Problem {
      StandardError.write(problem.text + "\n")
      // What was written before the trouble is data; it must not be lost with it.
      try? StandardOutput.flush()
      exit(problem.status.rawValue)
    }
    if let code = error as? ExitCode { end(ExitStatus(rawValue: code.rawValue) ?? .failed) }
    let message = Dateline.fullMessage(for: error)
    if Dateline.exitCode(for: error) == .success {
      StandardOutput.write(message + "\n")
      end(.done)
    }
    StandardError.write(message + "\n")
    exit(ExitStatus.usage.rawValue)
  }
}
