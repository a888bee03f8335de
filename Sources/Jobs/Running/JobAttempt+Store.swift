import FoundationEssentials
import Settings
import Store

extension JobAttempt {
  /// A store that is open, and what to do when it is not needed any more.
  struct OpenStore {
    var store: Store
    var folder: String?
    /// Jobs that share a store take turns.
    var turn: JobLock?

    /// Ends the turn, and removes the copy of a dry run.
    func close() {
      turn?.release()
      if let folder { try? FileManager.default.removeItem(atPath: folder) }
    }
  }

  /// The store of the job; a dry run works on a copy.
  func openStore() throws(Problem) -> OpenStore {
    let (folder, name) = RootFolder.split(job.store)
    // Refuses links on the way to the store and in its place.
    _ = try root.hash(job.store)
    guard runner.isDry else {
      if let place = try root.folder(folder, creating: true) { RootFolder.release(place) }
      let name = job.store.split(separator: "/").joined(separator: "-")
      let turn = try JobLock("store-of-\(name)", in: root, patience: 600)
      return OpenStore(
        store: try stored { () throws(StoreError) in
          try Store.open(path: root.shown(job.store), creating: true)
        }, turn: turn)
    }
    let copy = FileManager.default.temporaryDirectory.path + "/dateline-dry-\(RootFolder.process)"
    do {
      try FileManager.default.createDirectory(
        atPath: copy, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
      for ending in ["", "-wal"] where Folder.isFile(root.shown(job.store) + ending) {
        try FileManager.default.copyItem(
          atPath: root.shown(job.store) + ending, toPath: copy + "/" + name + ending)
      }
    } catch {
      throw Problem(
        file: copy, code: "write-failed", message: "the store cannot be copied: \(error)",
        hint: "set TMPDIR to a folder with room", status: .io)
    }
    return OpenStore(
      store: try stored { () throws(StoreError) in
        try Store.open(path: copy + "/" + name, creating: true)
      }, folder: copy)
  }
}
