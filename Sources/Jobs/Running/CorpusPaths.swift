import Corpus
import Settings

/// Turns the patterns of a job into a selection of files.
struct CorpusPaths {
  private let job: JobDefinition

  init(_ job: JobDefinition) { self.job = job }

  /// The texts without the job's own outputs, and as the job file names them.
  ///
  /// - Throws: `Problem` where patterns cannot stand together.
  func selections() throws(Problem) -> (own: PathSelection, named: PathSelection) {
    let taking = job.corpus.filter { !$0.hasPrefix("!") }
    let isAbsolute = taking[0].hasPrefix("/")
    guard taking.allSatisfy({ $0.hasPrefix("/") == isAbsolute }) else {
      throw job.problem(
        "corpus", "invalid-corpus", "corpus has absolute and relative patterns",
        "write all of them relative to the job file")
    }
    guard !job.corpus.contains(where: { $0.split(separator: "/").contains("..") }) else {
      throw job.problem(
        "corpus", "invalid-corpus", "a pattern of corpus has ..",
        "put the job file above the texts, or write an absolute path")
    }
    let base = commonFolder(of: taking)
    let prefix = (isAbsolute ? "/" : "") + base.joined(separator: "/")
    let patterns = job.corpus.map { PathPattern(rebased($0, base)) }
    let path = base.isEmpty ? (isAbsolute ? "/" : job.folder) : job.path(prefix)
    let named = PathSelection(base: path, patterns: patterns)
    var own = named
    if !isAbsolute { own.patterns += outputs(below: base) }
    return (own, named)
  }

  /// The parts that all patterns begin with and that are folders.
  private func commonFolder(of patterns: [String]) -> [String] {
    let fixed = patterns.map { written -> [String] in
      let pattern = PathPattern(written)
      let parts = pattern.fixedParts
      let isWhole =
        parts.joined(separator: "/") == written.split(separator: "/").joined(separator: "/")
      return isWhole && Folder.isFile(job.path(written)) ? Array(parts.dropLast()) : parts
    }
    var common = fixed[0]
    for parts in fixed.dropFirst() {
      common = Array(zip(common, parts).prefix { $0 == $1 }.map(\.0))
    }
    return common
  }

  private func rebased(_ written: String, _ base: [String]) -> String {
    let sign = written.hasPrefix("!") ? "!" : ""
    let parts = written.dropFirst(sign.count).split(separator: "/").map(String.init)
      .filter { $0 != "." }
    guard parts.starts(with: base) else { return sign + parts.joined(separator: "/") }
    let rest = parts.dropFirst(base.count)
    return sign + (rest.isEmpty ? "**" : rest.joined(separator: "/"))
  }

  /// Patterns that leave out what the job itself writes.
  private func outputs(below base: [String]) -> [PathPattern] {
    func parts(_ path: String) -> [String] {
      path.split(separator: "/").map(String.init).filter { $0 != "." }
    }
    let folder = parts(job.root) + parts(job.outputs.folder)
    var paths = job.outputs.files.map { folder + parts($0.name) }
    paths.append(folder + ["manifest.json"])
    paths.append(folder + ["issues"])
    if folder.count > base.count { paths.append(folder) }
    return paths.filter { $0.starts(with: base) && $0.count > base.count }.map {
      PathPattern("!" + $0.dropFirst(base.count).joined(separator: "/"))
    }
  }
}
