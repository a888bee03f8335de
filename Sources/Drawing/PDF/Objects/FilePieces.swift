/// The bytes of a file that grows, in pieces, so that growing never holds it twice.
struct FilePieces {
  private var pieces: [[UInt8]] = []
  /// How many bytes there are.
  private(set) var count = 0
  private static let size = 1 << 18

  /// Adds bytes at the end.
  mutating func append(_ bytes: some Collection<UInt8>) {
    if pieces.isEmpty || pieces[pieces.count - 1].count + bytes.count > FilePieces.size {
      var piece: [UInt8] = []
      piece.reserveCapacity(max(bytes.count, pieces.isEmpty ? 1 << 14 : FilePieces.size))
      pieces.append(piece)
    }
    pieces[pieces.count - 1].append(contentsOf: bytes)
    count += bytes.count
  }

  /// Calls a function with every piece in order.
  func forEach(_ body: ([UInt8]) -> Void) { pieces.forEach(body) }

  /// All bytes as one piece; the pieces are given up one by one.
  consuming func joined() -> [UInt8] {
    guard pieces.count > 1 else { return pieces.first ?? [] }
    var all: [UInt8] = []
    all.reserveCapacity(count)
    for index in pieces.indices {
      all += pieces[index]
      pieces[index] = []
    }
    return all
  }
}
