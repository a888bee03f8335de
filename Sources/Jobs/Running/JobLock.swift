#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// One run of a job at a time: a lock of the kernel, which goes with the process whatever ends it.
final class JobLock {
  private var descriptor: Int32

  /// Takes the lock of a job, or says at once who holds it.
  ///
  /// - Parameters:
  ///   - name: name of the job.
  ///   - root: the folder in whose `.dateline` the file of the lock stands.
  ///   - creating: whether to make that file; without it and without the file there is no lock.
  ///   - patience: how long to wait for it, in seconds.
  /// - Throws: `Problem` of status locked, or where the file cannot be made.
  init(
    _ name: String, in root: RootFolder, creating: Bool = true, patience: Int = 0
  ) throws(Problem) {
    let relative = ".dateline/\(name).lock"
    descriptor = -1
    guard let folder = try root.folder(".dateline", creating: creating) else { return }
    defer { close(folder) }
    // Close-on-exec: no hook inherits it.
    descriptor = openat(
      folder, "\(name).lock", O_RDWR | O_CLOEXEC | O_NOFOLLOW | (creating ? O_CREAT : 0), 0o666)
    guard descriptor >= 0 else {
      if !creating, errno == ENOENT { return }
      throw errno == ELOOP ? root.unsafe(relative) : root.failure(relative, errno)
    }
    var waited = 0
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      let code = errno
      if code == EWOULDBLOCK, waited < patience * 20 {
        waited += 1
        usleep(50_000)
        continue
      }
      defer { release() }
      guard code == EWOULDBLOCK else { throw root.failure(relative, code) }
      throw Problem(
        file: root.shown(relative), code: "locked",
        message: "another run of “\(name)” is under way",
        hint: "wait for it to end; a run that was killed leaves no lock", status: .locked)
    }
  }

  /// Lets the next run begin.
  func release() {
    guard descriptor >= 0 else { return }
    close(descriptor)
    descriptor = -1
  }

  deinit { release() }
}
