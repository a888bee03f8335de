import Events
import Jobs

/// Does the same work again whenever its files change, until it is interrupted.
struct WatchLoop {
  let watch: FileWatch
  /// Folders, from the root, that names are shortened by.
  let folders: [String]

  /// Never ends but by a signal. After a trouble the last good outputs stay as they are.
  func run(_ work: () throws -> [Incident]) throws -> Never {
    var known: [String: Incident]?
    while true {
      do {
        let incidents = try work()
        try StandardOutput.flush()
        say(incidents, before: known)
        known = Dictionary(incidents.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
      } catch let problem as Problem {
        Messages.tell(problem)
        Messages.note("the last report stays as it is")
      }
      let changed = try watch.wait()
      Messages.note("changed: " + changed.map(short).joined(separator: ", "))
    }
  }

  private func say(_ incidents: [Incident], before: [String: Incident]?) {
    guard let before else {
      Messages.note("\(incidents.count) incidents; watching, interrupt to end")
      return
    }
    let now = Set(incidents.map(\.id))
    let new = incidents.filter { before[$0.id] == nil }.count
    let changed = incidents.filter { now in before[now.id].map { $0 != now } ?? false }
    let gone = before.keys.filter { !now.contains($0) }.count
    Messages.note(
      "\(incidents.count) incidents: \(new) new, \(changed.count) changed, \(gone) gone")
  }

  private func short(_ path: String) -> String {
    for folder in folders where path.hasPrefix(folder + "/") {
      return String(path.dropFirst(folder.count + 1))
    }
    return path
  }
}
