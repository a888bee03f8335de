import Dispatch

/// Calls something once a run has taken too long, unless it ends before.
struct TimeLimit {
  private let work: DispatchWorkItem?

  init(seconds: Int?, _ body: @escaping @Sendable () -> Void) {
    guard let seconds else {
      work = nil
      return
    }
    let item = DispatchWorkItem { body() }
    DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds), execute: item)
    work = item
  }

  func cancel() { work?.cancel() }
}
