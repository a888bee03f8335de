import Dispatch

/// The same work on many values at the same time, results in the order of the values.
enum Parallel {
  static func map<Value: Sendable, Result: Sendable>(
    _ values: [Value], jobs: Int, _ body: @Sendable (Value) -> Result
  ) -> [Result] {
    // Each slot is written once, by the only worker that drew its index.
    let slots = UnsafeMutableBufferPointer<Result?>.allocate(capacity: values.count)
    slots.initialize(repeating: nil)
    defer {
      slots.deinitialize()
      slots.deallocate()
    }
    nonisolated(unsafe) let shared = slots
    let workers = min(jobs, values.count)
    DispatchQueue.concurrentPerform(iterations: workers) { worker in
      var index = worker
      while index < values.count {
        shared[index] = body(values[index])
        index += workers
      }
    }
    return slots.compactMap { $0 }
  }
}
