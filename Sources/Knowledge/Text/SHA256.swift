internal import CDigest

/// SHA-256 (FIPS 180-4), fed piece by piece.
///
/// Here because a cryptography package would be the largest dependency of the project, for one
/// function of eighty lines.
public struct SHA256: Sendable {
  private var state: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19
  )
  private var pending: [UInt8] = []
  private var byteCount: UInt64 = 0

  private let inHardware: Bool

  /// A hash of nothing yet.
  public init() { self.init(inHardware: true) }

  /// A hash of nothing yet, computed by instructions for it where the processor has them, or not.
  init(inHardware: Bool) { self.inHardware = inHardware }

  /// The digest of some bytes, 64 lower-case hexadecimal digits.
  public static func hex(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes)
    return hash.finish()
  }

  /// Takes in more bytes.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBufferPointer { update($0) }
  }

  /// Takes in more bytes.
  public mutating func update(_ bytes: UnsafeBufferPointer<UInt8>) {
    byteCount &+= UInt64(bytes.count)
    var offset = 0
    if !pending.isEmpty {
      offset = min(64 - pending.count, bytes.count)
      pending.append(contentsOf: bytes[..<offset])
      guard pending.count == 64 else { return }
      let block = pending
      block.withUnsafeBufferPointer { compress($0, from: 0, count: 64) }
      pending.removeAll(keepingCapacity: true)
    }
    let whole = (bytes.count - offset) & ~63
    if whole > 0 { compress(bytes, from: offset, count: whole) }
    pending.append(contentsOf: bytes[(offset + whole)...])
  }

  /// The digest of all bytes taken in, 64 lower-case hexadecimal digits.
  public consuming func finish() -> String {
    let bits = byteCount &* 8
    pending.append(0x80)
    while pending.count % 64 != 56 { pending.append(0) }
    for shift in stride(from: 56, through: 0, by: -8) {
      pending.append(UInt8(truncatingIfNeeded: bits >> UInt64(shift)))
    }
    let tail = pending
    tail.withUnsafeBufferPointer { compress($0, from: 0, count: tail.count) }
    let words = state
    return String(unsafeUninitializedCapacity: 64) { text in
      withUnsafeBytes(of: words) { raw in
        for index in 0..<64 {
          let word = raw.load(fromByteOffset: index / 8 * 4, as: UInt32.self)
          let nibble = UInt8(truncatingIfNeeded: word >> UInt32(28 - index % 8 * 4)) & 15
          text[index] = nibble < 10 ? 0x30 + nibble : 0x57 + nibble
        }
      }
      return 64
    }
  }

  private mutating func compress(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, count: Int
  ) {
    guard start >= 0, count > 0, start + count <= bytes.count else { return }
    if compressInHardware(bytes, from: start, count: count) { return }
    var hash = state
    let raw = UnsafeRawBufferPointer(bytes)
    SHA256.constants.withUnsafeBufferPointer { k in
      withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 64) { w in
        var offset = start
        while offset < start + count {
          for t in 0..<16 {
            w[t] = UInt32(
              bigEndian: raw.loadUnaligned(fromByteOffset: offset &+ t &* 4, as: UInt32.self))
          }
          for t in 16..<64 {
            let x = w[t &- 15]
            let y = w[t &- 2]
            let s0 = rotate(x, 7) ^ rotate(x, 18) ^ (x >> 3)
            let s1 = rotate(y, 17) ^ rotate(y, 19) ^ (y >> 10)
            w[t] = w[t &- 16] &+ s0 &+ w[t &- 7] &+ s1
          }
          var (a, b, c, d, e, f, g, h) = hash
          var t = 0
          // Eight rounds a turn, after which every variable is again what its name says.
          while t < 64 {
            round(a, b, c, &d, e, f, g, &h, k[t] &+ w[t])
            round(h, a, b, &c, d, e, f, &g, k[t &+ 1] &+ w[t &+ 1])
            round(g, h, a, &b, c, d, e, &f, k[t &+ 2] &+ w[t &+ 2])
            round(f, g, h, &a, b, c, d, &e, k[t &+ 3] &+ w[t &+ 3])
            round(e, f, g, &h, a, b, c, &d, k[t &+ 4] &+ w[t &+ 4])
            round(d, e, f, &g, h, a, b, &c, k[t &+ 5] &+ w[t &+ 5])
            round(c, d, e, &f, g, h, a, &b, k[t &+ 6] &+ w[t &+ 6])
            round(b, c, d, &e, f, g, h, &a, k[t &+ 7] &+ w[t &+ 7])
            t &+= 8
          }
          hash = (
            hash.0 &+ a, hash.1 &+ b, hash.2 &+ c, hash.3 &+ d,
            hash.4 &+ e, hash.5 &+ f, hash.6 &+ g, hash.7 &+ h
          )
          offset &+= 64
        }
      }
    }
    state = hash
  }

  /// Takes in blocks by the processor's own instructions, where it has them.
  private mutating func compressInHardware(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, count: Int
  ) -> Bool {
    guard inHardware, let base = bytes.baseAddress else { return false }
    return withUnsafeMutableBytes(of: &state) { state in
      guard let words = state.bindMemory(to: UInt32.self).baseAddress else { return false }
      return dateline_sha256_blocks(words, base + start, count / 64) != 0
    }
  }

  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4,
    0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe,
    0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f,
    0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7,
    0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc,
    0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116,
    0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7,
    0xc671_78f2,
  ]
}

@inline(__always)
private func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
  (word >> count) | (word << (32 &- count))
}

@inline(__always)
private func round(
  _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32,
  _ h: inout UInt32, _ input: UInt32
) {
  let choice = g ^ (e & (f ^ g))
  let t1 = h &+ (rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25)) &+ choice &+ input
  let majority = (a & b) | (c & (a | b))
  d = d &+ t1
  h = t1 &+ (rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22)) &+ majority
}
