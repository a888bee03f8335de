internal import Glibc
import Synchronization

/// The temporary files that stand on disk at the moment, so that a signal can remove them.
///
/// A signal handler may take no lock and no memory: names lie in a fixed block of bytes, and a
/// count beside each says whether it holds.
public enum TemporaryFiles {
  private static let slotCount = 64
  private static let slotSize = 4096
  nonisolated(unsafe) private static let names: UnsafeMutablePointer<CChar> = {
    let names = UnsafeMutablePointer<CChar>.allocate(capacity: slotCount * slotSize)
    names.initialize(repeating: 0, count: slotCount * slotSize)
    return names
  }()
  /// One bit a slot: taken, and filled.
  private static let taken = Atomic<UInt64>(0)
  private static let filled = Atomic<UInt64>(0)

  /// Makes the block, so that a handler finds it made.
  public static func prepare() {
    _ = names
    _ = taken.load(ordering: .relaxed)
    _ = filled.load(ordering: .relaxed)
  }

  /// Notes a file that is about to be made.
  ///
  /// - Returns: its slot, or nil where it does not fit; then a signal leaves the file.
  public static func add(_ path: String) -> Int? {
    guard path.utf8.count < slotSize else { return nil }
    var slot = 0
    while slot < slotCount {
      let old = taken.bitwiseOr(1 << UInt64(slot), ordering: .acquiringAndReleasing).oldValue
      if old & (1 << UInt64(slot)) == 0 { break }
      slot += 1
    }
    guard slot < slotCount else { return nil }
    var place = names + slot * slotSize
    for byte in path.utf8 {
      place.pointee = CChar(bitPattern: byte)
      place += 1
    }
    place.pointee = 0
    filled.bitwiseOr(1 << UInt64(slot), ordering: .releasing)
    return slot
  }

  /// Forgets a file that is gone or has its name.
  public static func forget(_ slot: Int?) {
    guard let slot else { return }
    filled.bitwiseAnd(~(1 << UInt64(slot)), ordering: .releasing)
    taken.bitwiseAnd(~(1 << UInt64(slot)), ordering: .releasing)
  }

  /// Removes all of them; may be called in a signal handler.
  public static func removeAll() {
    let slots = filled.load(ordering: .acquiring)
    for slot in 0..<slotCount where slots & (1 << UInt64(slot)) != 0 {
      unlink(names + slot * slotSize)
    }
  }
}
