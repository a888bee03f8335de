#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What time it is. Nothing but this reads the clock of the machine.
public struct Clock: Sendable {
  private let read: @Sendable () -> Instant

  /// A clock that tells what a function says.
  public init(_ read: @escaping @Sendable () -> Instant) { self.read = read }

  /// The time.
  public var now: Instant { read() }

  /// The clock of the machine.
  public static let system = Clock { Instant(seconds: time(nil)) }

  /// A clock that stands still.
  public static func fixed(_ instant: Instant) -> Clock { Clock { instant } }
}
