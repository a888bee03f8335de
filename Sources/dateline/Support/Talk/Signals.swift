import Drawing
import Jobs

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// How the process ends when it is told to, or must.
enum Signals {
  /// Installs the handlers. Each is set back to its default in programs that this one starts.
  static func install() {
    TemporaryFiles.prepare()
    // With a handler in place of the default, a pipe without a reader is an error of writing,
    // which ends the process in silence, and never in the midst of other work.
    signal(SIGPIPE) { _ in }
    signal(SIGINT) { _ in Signals.leave(130) }
    signal(SIGTERM) { _ in Signals.leave(143) }
    if !isIgnored(SIGHUP) { signal(SIGHUP) { _ in Signals.leave(129) } }
    // A defect of the program is told in a line, not as a trace of its insides. The handler has a
    // stack of its own, for it may be the stack that ran out.
    let size = 64 << 10
    var stack = stack_t()
    stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    stack.ss_size = size
    sigaltstack(&stack, nil)
    for number in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT] {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { _ in Signals.fall() }
      action.sa_flags = Int32(SA_ONSTACK)
      sigaction(number, &action, nil)
    }
  }

  /// Whether the caller wants a signal to do nothing, as `nohup` does.
  private static func isIgnored(_ number: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(number, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func leave(_ status: Int32) -> Never {
    TemporaryFiles.removeAll()
    _exit(status)
  }

  private static func fall() -> Never {
    TemporaryFiles.removeAll()
    let words: StaticString = """
      internal-error: the program came upon a defect of its own and stopped; outputs are whole
      hint: run the command again with the same input, and report it if it happens again

      """
    _ = write(2, words.utf8Start, words.utf8CodeUnitCount)
    _exit(1)
  }
}
