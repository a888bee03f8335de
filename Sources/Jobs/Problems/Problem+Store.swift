public import Store

extension Problem {
  /// A trouble with the store.
  public init(_ error: StoreError) {
    let status: ExitStatus =
      switch error.kind {
      case .missing: .noStore
      case .locked: .locked
      case .io: .io
      case .corrupt, .newer, .statement: .failed
      }
    self.init(
      file: error.path, code: "store-\(error.kind.rawValue)", message: error.message,
      hint: error.hint, status: status)
  }
}
