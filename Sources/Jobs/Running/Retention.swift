import CivilTime
import Settings

/// Keeps earlier issues, and removes only what their manifests say was written.
struct Retention {
  let root: RootFolder
  /// Folder of the outputs, relative to the root.
  let folder: String
  let job: String
  let keep: JobDefinition.Keep

  private var issues: String { Self.issues(in: folder) }

  /// The folder of earlier issues.
  static func issues(in folder: String) -> String { join(folder, "issues") }

  static func join(_ folder: String, _ name: String) -> String {
    folder == "." ? name : folder + "/" + name
  }

  /// Name of the folder of an issue, `0007`.
  static func name(_ issue: Int) -> String {
    let digits = String(issue)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Removes issues that need not be kept.
  ///
  /// - Returns: the files that were removed, and what was kept against the rule because it is not
  ///   what was written.
  func apply() throws(Problem) -> (removed: [String], kept: [Problem]) {
    var found: [(folder: String, manifest: JobManifest)] = []
    for name in try root.names(in: issues) {
      let place = issues + "/" + name
      guard let bytes = try? root.contents(place + "/manifest.json"),
        let manifest = try? JobManifest.read(bytes, file: place), manifest.job == job,
        Self.name(manifest.issue) == name
      else { continue }
      found.append((place, manifest))
    }
    found.sort { $0.manifest.issue > $1.manifest.issue }
    var staying = Set(found.prefix(keep.last).map(\.folder))
    var months: Set<Int> = []
    for (folder, manifest) in found where months.count < keep.monthly {
      let month = manifest.asOf.year * 12 + manifest.asOf.month
      if months.insert(month).inserted { staying.insert(folder) }
    }
    var removed: [String] = []
    var kept: [Problem] = []
    for (folder, manifest) in found where !staying.contains(folder) {
      // One issue that cannot be removed stays; the others go.
      do throws(Problem) {
        removed += try remove(manifest, in: folder)
      } catch {
        kept.append(error)
      }
    }
    return (removed, kept)
  }

  /// Removes the files of an issue.
  ///
  /// - Throws: `Problem` where one of them is not what was written, or lies elsewhere.
  private func remove(
    _ manifest: JobManifest, in folder: String
  ) throws(Problem) -> [String] {
    for output in manifest.outputs {
      let hash = try root.hash(folder + "/" + output.path)
      guard let hash, hash.sha256 != output.sha256 else { continue }
      throw Problem(
        file: root.shown(folder), code: "altered-issue",
        message: "is not removed: \(output.path) was changed since it was written",
        hint: "move it away, or restore it")
    }
    let names = manifest.outputs.map(\.path) + ["manifest.json"]
    for name in names { try root.remove(folder + "/" + name, below: issues) }
    return names.map { folder + "/" + $0 }
  }
}
