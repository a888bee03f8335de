import Glibc

/// The text of a PDF file, as the program `pdftotext` gives it.
///
/// A PDF may be hostile, so a child reads it: with a limit of memory and processor time that the
/// shell sets on it, and a limit of time that this side keeps.
enum PDFText {
  /// What a child may use.
  struct Limits {
    /// Address space, in bytes.
    var memory = 1 << 30
    /// Processor time and time in all, in seconds.
    var seconds = 60
    /// Text, in bytes.
    var output = 64 << 20
  }

  enum Fault: Error, Hashable {
    case noProgram
    case failed(status: Int32)
    case tooLong
    case noTime
    case system(SystemError)
  }

  static func read(_ path: [UInt8], limits: Limits = Limits()) throws(Fault) -> [UInt8] {
    let script =
      "ulimit -v \(limits.memory / 1024); ulimit -t \(limits.seconds); command -v pdftotext >/dev/null || exit 127; exec pdftotext -q -enc UTF-8 -eol unix -- \"$1\" -"
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .system(SystemError(errno)) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let child = spawn(script, path, output: ends[1])
    close(ends[1])
    guard child > 0 else { throw .system(SystemError(-child)) }
    var outcome: Fault?
    var text: [UInt8] = []
    do throws(Fault) {
      text = try gather(ends[0], limits)
    } catch {
      outcome = error
      kill(child, SIGKILL)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    if let outcome { throw outcome }
    let code = status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
    switch code {
    case 0: return text
    case 127: throw .noProgram
    case 128 + SIGXCPU: throw .noTime
    default: throw .failed(status: code)
    }
  }

  /// Starts the shell; its process id, or an error number below zero.
  private static func spawn(_ script: String, _ path: [UInt8], output: Int32) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    // A path that begins with a dash must not be taken for an option.
    let safe = path.first == 0x2D ? Array("./".utf8) + path : path
    let arguments: [[CChar]] = [
      Array("sh".utf8CString), Array("-c".utf8CString), Array(script.utf8CString),
      Array("sh".utf8CString), safe.map { CChar(bitPattern: $0) } + [0],
    ]
    var pointers: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) }
    pointers.append(nil)
    defer { for pointer in pointers { free(pointer) } }
    var child: pid_t = 0
    let result = posix_spawn(&child, "/bin/sh", &actions, nil, pointers, environ)
    return result == 0 ? child : -result
  }

  private static func gather(_ descriptor: Int32, _ limits: Limits) throws(Fault) -> [UInt8] {
    var text: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    var left = limits.seconds * 1000
    while true {
      var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let step: Int32 = 250
      let ready = poll(&poller, 1, step)
      if ready == 0 {
        left -= Int(step)
        if left <= 0 { throw .noTime }
        continue
      }
      let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        throw .system(SystemError(errno))
      }
      if count == 0 { return text }
      text.append(contentsOf: buffer[..<count])
      if text.count > limits.output { throw .tooLong }
    }
  }
}

extension CorpusError {
  init(pdf path: String, _ fault: PDFText.Fault) {
    switch fault {
    case .noProgram:
      self.init(
        path: path, code: .unreadable, message: "PDF files are read by pdftotext, which is missing",
        hint: "install poppler-utils, or give the text")
    case .failed(let status):
      self.init(
        path: path, code: .unreadable, message: "pdftotext could not read it (status \(status))",
        hint: "the file may be damaged, locked, or beyond the limits of memory")
    case .tooLong:
      self.init(
        path: path, code: .tooLong, message: "its text is too long", hint: "split the file")
    case .noTime:
      self.init(
        path: path, code: .unreadable, message: "reading it took too long", hint: "split the file")
    case .system(let error): self.init(reading: path, error)
    }
  }
}
