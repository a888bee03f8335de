import Settings

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Calls hooks: commands in a group of processes of their own, with a time limit, what they print
/// captured, and no variable of the environment but those that they name.
struct HookRunner {
  /// Folder in which hooks run.
  let folder: String
  /// What stands in an environment that names nothing.
  private static let common = [
    "PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LC_ALL", "TZ", "TMPDIR",
    "XDG_RUNTIME_DIR", "DBUS_SESSION_BUS_ADDRESS",
  ]
  private static let captured = 64 << 10

  /// Calls a hook and waits for its end.
  ///
  /// - Parameters:
  ///   - input: what it reads on standard input.
  ///   - facts: variables of this program's own, as `DATELINE_JOB`.
  func run(
    _ hook: JobHook, event: HookEvent, input: [UInt8], facts: [String: String]
  ) -> RunRecord.Hook {
    var result = RunRecord.Hook(event: event.rawValue, isTimedOut: false, output: "")
    var environment = facts
    for name in Self.common { environment[name] = Self.variable(name) }
    for name in hook.environment {
      guard let value = Self.variable(name) else {
        result.output = "the variable \(name) is not set"
        return result
      }
      environment[name] = value
    }
    var secrets: [String] = []
    for name in hook.secrets {
      guard let value = Self.secret(name) else {
        result.output = "the secret \(name) is neither set nor in $CREDENTIALS_DIRECTORY"
        return result
      }
      environment[name] = value
      secrets.append(value)
    }
    let words = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let output = Self.nameless()
    let manifest = Self.nameless()
    defer {
      close(output)
      close(manifest)
    }
    guard output >= 0, manifest >= 0, Self.fill(manifest, with: input) else {
      result.output = "no memory for the input of the hook"
      return result
    }
    var process = pid_t()
    let code = spawn(&process, hook.command, words, input: manifest, output: output)
    guard code == 0 else {
      result.output = "/bin/sh: \(String(cString: strerror(code)))"
      return result
    }
    let (status, isTimedOut) = Self.wait(process, seconds: hook.timeLimit, output)
    result.status = status
    result.isTimedOut = isTimedOut
    result.output = Self.text(of: output, without: secrets)
    return result
  }

  /// Variables and secrets of a hook that are not set here.
  static func unset(_ hook: JobHook) -> [String] {
    hook.environment.filter { variable($0) == nil } + hook.secrets.filter { secret($0) == nil }
  }

  private func spawn(
    _ process: inout pid_t, _ command: [String], _ environment: [String], input: Int32,
    output: Int32
  ) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_adddup2(&actions, output, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var defaults = sigset_t()
    sigfillset(&defaults)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigdefault(&attributes, &defaults)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setpgroup(&attributes, 0)
    posix_spawnattr_setflags(
      &attributes,
      Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    let words = ["/bin/sh", "-c", "cd -- \"$0\" && exec \"$@\"", folder] + command
    let arguments = words.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for word in arguments + variables { free(word) } }
    return posix_spawn(&process, words[0], &actions, &attributes, arguments, variables)
  }

  /// A file without a name, in memory where that can be had.
  private static func nameless() -> Int32 {
    for folder in ["/dev/shm", variable("TMPDIR") ?? "/tmp", "/tmp"] {
      let path = "\(folder)/.dateline-hook-\(RootFolder.process)-\(monotonic())"
      let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { continue }
      unlink(path)
      return descriptor
    }
    return -1
  }

  /// Waits for a process; one that takes too long is ended with its whole group.
  private static func wait(
    _ process: pid_t, seconds: Int, _ output: Int32
  ) -> (Int, Bool) {
    var status: Int32 = 0
    let end = monotonic() + Double(seconds)
    var isTimedOut = false
    var pause: UInt32 = 1_000
    while true {
      let done = waitpid(process, &status, WNOHANG)
      if done == process { break }
      if done < 0, errno != EINTR { return (126, isTimedOut) }
      if !isTimedOut, monotonic() >= end || isFlooded(output) {
        isTimedOut = true
        kill(-process, SIGTERM)
      } else if isTimedOut, monotonic() >= end + 2 || isFlooded(output) {
        kill(-process, SIGKILL)
      }
      usleep(pause)
      pause = min(pause * 2, 50_000)
    }
    // What it left behind in its group goes with it.
    if isTimedOut { kill(-process, SIGKILL) }
    let signal = Int(status & 0x7F)
    return (signal == 0 ? Int(status >> 8 & 0xFF) : 128 + signal, isTimedOut)
  }

  /// Whether a hook prints without end; what it prints is held in memory.
  private static func isFlooded(_ output: Int32) -> Bool {
    var info = stat()
    return fstat(output, &info) == 0 && info.st_size > 16 << 20
  }

  private static func monotonic() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func fill(_ descriptor: Int32, with bytes: [UInt8]) -> Bool {
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeBytes {
        write(descriptor, $0.baseAddress.map { $0 + start }, bytes.count - start)
      }
      guard count > 0 else { return false }
      start += count
    }
    return lseek(descriptor, 0, SEEK_SET) == 0
  }

  private static func text(of descriptor: Int32, without secrets: [String]) -> String {
    lseek(descriptor, 0, SEEK_SET)
    var bytes = [UInt8](repeating: 0, count: captured)
    let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
    var text = String(decoding: bytes[..<max(0, count)], as: UTF8.self)
    for secret in secrets where !secret.isEmpty { text = text.split(text: secret, by: "***") }
    return text
  }

  private static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  private static func secret(_ name: String) -> String? {
    if let folder = variable("CREDENTIALS_DIRECTORY"),
      let bytes = try? InputFile.bytes(folder + "/" + name)
    {
      let text = String(decoding: bytes, as: UTF8.self)
      return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }
    return variable(name)
  }
}

extension String {
  /// The text with each occurrence of some words replaced.
  fileprivate func split(text words: String, by replacement: String) -> String {
    var result = ""
    var rest = self[...]
    while let place = rest.firstRange(of: words) {
      result += rest[..<place.lowerBound] + replacement
      rest = rest[place.upperBound...]
    }
    return result + rest
  }
}
