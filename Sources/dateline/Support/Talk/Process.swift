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
      tellAndExit(error)
    }
    exit(status.rawValue)
  }

  /// Ends with what an error means: a trouble on standard error, or help on standard output.
  static func end(_ error: any Error) -> Never {
    if let problem = error as? Problem {
      // What was written before the trouble is data; it must not be lost with it.
      try? StandardOutput.flush()
      tellAndExit(problem)
    }
    if let code = error as? ExitCode { end(ExitStatus(rawValue: code.rawValue) ?? .failed) }
    if Dateline.exitCode(for: error) == .success {
      StandardOutput.write(Dateline.fullMessage(for: error) + "\n")
      end(.done)
    }
    tellAndExit(UsageProblem.of(error))
  }

  private static func tellAndExit(_ problem: Problem) -> Never {
    if problem.code == StandardOutput.closedPipe {
      // As every filter ends whose reader went away: by the signal, without a word.
      signal(SIGPIPE, SIG_DFL)
      raise(SIGPIPE)
    }
    Messages.tell(problem)
    exit(problem.status.rawValue)
  }
}
