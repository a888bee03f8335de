import Jobs
import Settings

/// Running jobs again whenever what they are made of changes.
extension JobRunCommand {
  /// Never ends but by a signal. After a trouble the last outputs stay as they are.
  func runAndWatch() throws -> Never {
    var jobs: [JobDefinition] = []
    while true {
      // Read anew each time: with the job file changes what is to be watched. A file that does not
      // hold is told of by the run; what it named before is watched on.
      if let read = try? options.jobs(names) { jobs = read }
      let watch = try FileWatch(
        [try options.path()] + jobs.flatMap(madeOf), ignoring: jobs.flatMap(written))
      do {
        _ = try once()
      } catch let problem as Problem {
        Messages.tell(problem)
        Messages.note("the last outputs stay as they are")
      }
      Messages.note("watching, interrupt to end")
      Messages.note("changed: " + (try watch.wait()).joined(separator: ", "))
    }
  }

  /// Folders and files that a job reads.
  private func madeOf(_ job: JobDefinition) -> [String] {
    var paths = job.corpus.map { job.path(fixedPart(of: $0)) }
    if let style = job.style, FileKind(job.path(style)) == .other { paths.append(job.path(style)) }
    if let pack = job.knowledge { paths.append(job.path(pack)) }
    return paths
  }

  /// What a job writes itself.
  private func written(_ job: JobDefinition) -> [String] {
    let store = job.rootPath + "/" + job.store
    return [job.rootPath + "/" + job.outputs.folder]
      + ["", "-wal", "-shm", "-journal"].map { store + $0 }
  }

  /// The folders of a pattern before its first wildcard.
  private func fixedPart(of pattern: String) -> String {
    let parts = pattern.split(separator: "/", omittingEmptySubsequences: false)
    let fixed = parts.prefix { part in !part.contains { "*?[{".contains($0) } }
    guard fixed.count < parts.count else { return pattern }
    return fixed.isEmpty ? "." : fixed == [""] ? "/" : fixed.joined(separator: "/")
  }
}
