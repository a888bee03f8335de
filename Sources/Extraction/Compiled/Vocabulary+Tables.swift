/// The words as tables.
extension Vocabulary {
  func write(to writer: inout TableWriter) {
    writer.list(table.storage)
    writer.list(table.starts)
    writer.list(table.slots.map(\.head))
    writer.list(table.slots.map(\.id))
    writer.list(table.slots.map(\.length))
  }

  /// The words of tables; what each can begin is noted anew by whoever reads with them.
  init(reading reader: inout TableReader) throws(TableReader.Fault) {
    let storage = try reader.list(UInt8.self)
    let starts = try reader.list(Int32.self)
    let heads = try reader.slice(UInt64.self)
    let ids = try reader.slice(Int32.self)
    let lengths = try reader.slice(UInt8.self)
    guard heads.count == ids.count, ids.count == lengths.count, heads.count >= 64,
      heads.count & (heads.count - 1) == 0, starts.count <= heads.count, starts.first == 0,
      starts.last == Int32(storage.count)
    else { throw TableReader.Fault() }
    table = Table(storage: storage, starts: starts, slots: heads.count)
    for at in heads.indices {
      table.slots.initializeElement(
        at: at, to: Slot(head: heads[at], id: ids[at], length: lengths[at]))
    }
  }
}
