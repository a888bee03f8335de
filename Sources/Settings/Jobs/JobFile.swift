import FoundationEssentials

/// Jobs from files: one job a file, a list under `jobs:`, or a folder of such files.
public struct JobFile: Hashable, Sendable {
  /// Where the jobs come from.
  public var path: String
  /// The jobs, in the order of the file; files of a folder in the order of their names.
  public var jobs: [JobDefinition]

  /// Reads the jobs of a file or of the `.yaml` and `.yml` files of a folder.
  ///
  /// - Throws: `SettingsError` with the place of the first fault.
  public static func load(_ path: String) throws(SettingsError) -> JobFile {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder else {
      return try JobFile(path: path, jobs: jobs(SettingsFile.load(path: path)))
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    var all: [JobDefinition] = []
    for name in names.sorted() where name.hasSuffix(".yaml") || name.hasSuffix(".yml") {
      all += try jobs(SettingsFile.load(path: path + "/" + name))
    }
    guard !all.isEmpty else {
      throw SettingsError(
        file: path, message: "there is no job file in this folder",
        hint: "make one with: dateline init")
    }
    try check(all)
    return JobFile(path: path, jobs: all)
  }

  /// Reads the jobs of a text; `file` is named in errors.
  ///
  /// - Throws: `SettingsError` with the place of the first fault.
  public static func parse(_ yaml: String, file: String) throws(SettingsError) -> JobFile {
    try JobFile(path: file, jobs: jobs(SettingsFile.parse(yaml, file: file)))
  }

  /// The job of a name.
  ///
  /// - Throws: `SettingsError` with a guess where there is none.
  public func job(_ name: String) throws(SettingsError) -> JobDefinition {
    if let job = jobs.first(where: { $0.name == name }) { return job }
    throw SettingsError(
      file: path, message: "there is no job “\(name)”",
      hint: Spelling.hint(for: name, among: jobs.map(\.name)))
  }

  private static func jobs(_ root: SettingsValue) throws(SettingsError) -> [JobDefinition] {
    guard case .mapping(let entries) = root.content else {
      throw root.error("a job file must be a mapping", hint: "begin with name: nightly")
    }
    guard entries.contains(where: { $0.key == "jobs" }) else { return [try .read(root)] }
    let list = try root.mapping("a file of several jobs", keys: ["jobs"]).required(
      "jobs", of: "a file of several jobs")
    var jobs: [JobDefinition] = []
    for item in try list.list("jobs") { jobs.append(try .read(item)) }
    guard !jobs.isEmpty else { throw list.error("there is no job in the list") }
    try check(jobs)
    return jobs
  }

  /// No two jobs may have one name, write one file, or fill one store from different texts.
  private static func check(_ jobs: [JobDefinition]) throws(SettingsError) {
    var names: [String: JobDefinition] = [:]
    var stores: [String: JobDefinition] = [:]
    var outputs: [String: JobDefinition] = [:]
    for job in jobs {
      if let other = names.updateValue(job, forKey: job.name) {
        throw job.place.error(
          "the job “\(job.name)” is defined twice, first in \(other.file):\(other.place.line)",
          hint: "rename one of them")
      }
      if let other = stores.updateValue(job, forKey: job.rootPath + "/" + job.store),
        (other.corpus, other.knowledge) != (job.corpus, job.knowledge)
      {
        throw job.place.error(
          "the jobs “\(other.name)” and “\(job.name)” fill one store from different texts",
          hint: "give each a store of its own, as store: \(job.name).db")
      }
      // Every job has a manifest in its folder.
      let folder = job.rootPath + "/" + job.outputs.folder
      if let other = outputs.updateValue(job, forKey: folder) {
        throw job.place.error(
          "the jobs “\(other.name)” and “\(job.name)” write into one folder",
          hint: "give each a folder of its own, as outputs: {folder: output/\(job.name)}")
      }
    }
  }
}
