/// One thing that `doctor` looked at.
public struct Finding: Hashable, Sendable {
  /// How it is.
  public enum State: String, Sendable, CaseIterable {
    /// As it should be.
    case ok
    /// Works, but something will be missing or may go wrong.
    case warn
    /// Does not work.
    case fail
  }

  /// What was looked at.
  public var area: String
  /// How it is.
  public var state: State
  /// What was found.
  public var found: String
  /// What to do; empty where nothing is to be done.
  public var hint: String

  /// A finding.
  public init(_ area: String, _ state: State, _ found: String, hint: String = "") {
    self.area = area
    self.state = state
    self.found = found
    self.hint = hint
  }

  /// A finding of a trouble.
  init(_ area: String, _ state: State = .fail, _ problem: Problem) {
    let place = problem.file.map { $0 + ": " } ?? ""
    self.init(area, state, place + problem.message, hint: problem.hint)
  }
}
