import Corpus
import Dispatch
import Synchronization

/// The same work on the items of a corpus at the same time, results in the order of the items.
///
/// Workers draw runs of items one after another, so that none waits for a slow neighbour; what is
/// drawn and not yet handed on is bounded in bytes, so that memory stays flat whatever the length of
/// the corpus and however slow the taker.
final class OrderedWork<Output: Sendable>: Sendable {
  /// Most items of a run.
  private static var run: Int { 16 }
  /// Bytes that close a run; as many make one unit of what may be under way.
  private static var unit: Int { 256 << 10 }

  private struct State: ~Copyable {
    /// Runs drawn, handed on, and, once the corpus is at its end, in all.
    var drawn = 0
    var handedOn = 0
    var total: Int?
    var done: [Int: (outputs: [Output], units: Int)] = [:]
    var isCancelled = false
  }

  private let state = Mutex(State())
  private let reader: Mutex<CorpusReader>
  private let work: @Sendable (CorpusItem) -> Output
  /// Counts the units that may still be drawn.
  private let room: DispatchSemaphore
  private let capacity: Int
  private let finished = DispatchSemaphore(value: 0)

  private init(
    _ reader: sending CorpusReader, jobs: Int, _ work: @escaping @Sendable (CorpusItem) -> Output
  ) {
    self.reader = Mutex(reader)
    self.work = work
    capacity = jobs * 4
    room = DispatchSemaphore(value: capacity)
  }

  /// Does the work on every item and hands the results on in order.
  ///
  /// - Parameters:
  ///   - reader: gives the items.
  ///   - jobs: how many workers there are; with one, everything happens on this thread.
  ///   - body: takes each result on the calling thread; what it throws ends the work.
  static func each(
    _ reader: sending CorpusReader, jobs: Int, _ work: @escaping @Sendable (CorpusItem) -> Output,
    _ body: (Output) throws(Problem) -> Void
  ) throws(Problem) {
    guard jobs > 1 else {
      while let item = reader.nextItem() { try body(work(item)) }
      return
    }
    let shared = OrderedWork(reader, jobs: jobs, work)
    let workers = DispatchGroup()
    for _ in 0..<jobs {
      DispatchQueue.global().async(group: workers) { shared.labour() }
    }
    defer {
      shared.cancel()
      workers.wait()
    }
    while let outputs = shared.next() {
      for output in outputs { try body(output) }
    }
  }

  // MARK: Workers

  private func labour() {
    while let (number, items, units) = draw() {
      let outputs = items.map(work)
      state.withLock { $0.done[number] = (outputs, units) }
      finished.signal()
    }
    finished.signal()
  }

  /// The next run with its number and its weight; nil at the end. Waits where too much is under way.
  private func draw() -> (Int, [CorpusItem], Int)? {
    reader.withLock { reader in
      room.wait()
      guard !state.withLock({ $0.isCancelled || $0.total != nil }) else {
        room.signal()
        return nil
      }
      var items: [CorpusItem] = []
      var bytes = 0
      while items.count < Self.run, bytes < Self.unit, let item = reader.nextItem() {
        bytes += item.byteCount
        items.append(item)
      }
      guard !items.isEmpty else {
        room.signal()
        state.withLock { $0.total = $0.drawn }
        return nil
      }
      // A heavy run takes the room of several. Only who holds the reader waits here, so the others
      // go on, finish and make room.
      let units = min(capacity, 1 + bytes / Self.unit)
      for _ in 1..<max(units, 1) { room.wait() }
      let number = state.withLock { state in
        state.drawn += 1
        return state.drawn - 1
      }
      return (number, items, units)
    }
  }

  // MARK: The taker

  /// The results of the next run; nil at the end.
  private func next() -> [Output]? {
    while true {
      let (run, isEnd) = state.withLock { state in
        let run = state.done.removeValue(forKey: state.handedOn)
        if run != nil { state.handedOn += 1 }
        return (run, run == nil && state.handedOn == state.total)
      }
      if let run {
        for _ in 0..<run.units { room.signal() }
        return run.outputs
      }
      if isEnd { return nil }
      finished.wait()
    }
  }

  /// Lets the workers end after what they have at hand.
  private func cancel() {
    state.withLock { $0.isCancelled = true }
    // Whoever waits for room finds that there is nothing more to do.
    for _ in 0..<capacity * 2 { room.signal() }
  }
}
