internal import Packing

/// What was taken into a store that was empty: the records of its incidents, one behind the other.
final class FreshTellings: @unchecked Sendable {
  /// A document and its incidents.
  struct Document {
    var key: String
    /// Places of its incidents in the list of records.
    var tellings: Range<Int>
  }

  private(set) var documents: [Document] = []
  /// Each incident's record under its seal; they stay where they are.
  private(set) var records: [Slice] = []
  /// Number that changes when another connection writes.
  let version: Int
  private var chunks: [UnsafeMutableRawPointer] = []
  private var used = 0
  private var capacity = 0

  init(version: Int) { self.version = version }

  deinit { for chunk in chunks { chunk.deallocate() } }

  /// Adds an incident of a document that is added next.
  func add(telling record: UnsafeRawBufferPointer) { records.append(keep(record)) }

  /// Adds a document with the incidents that were added since the last one.
  func add(document key: String) {
    documents.append(
      Document(key: key, tellings: (documents.last?.tellings.upperBound ?? 0)..<records.count))
  }

  /// Keeps a record, under its seal.
  func keep(_ record: UnsafeRawBufferPointer) -> Slice {
    let count = record.count + Seal.size
    if used + count > capacity {
      capacity = max(1 << 20, count)
      chunks.append(.allocate(byteCount: capacity, alignment: 8))
      used = 0
    }
    let start = chunks[chunks.count - 1] + used
    Slice(record).start.map { start.copyMemory(from: $0, byteCount: record.count) }
    start.storeBytes(
      of: Seal.sum(record).littleEndian, toByteOffset: record.count, as: UInt64.self)
    used += count
    return Slice(start: UnsafeRawPointer(start), count: count)
  }
}
