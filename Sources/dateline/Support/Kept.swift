/// What lives as long as the process: to free it word by word just before the end would be a tenth
/// of a short run.
final class Kept<Value> {
  private let value: Value

  private init(_ value: Value) { self.value = value }

  /// A value that is never freed; for what a command makes once.
  static func forever(_ value: Value) -> Value {
    Unmanaged.passRetained(Kept(value)).takeUnretainedValue().value
  }
}
