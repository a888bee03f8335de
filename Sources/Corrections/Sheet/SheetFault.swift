/// A fault of a sheet, with its place.
public struct SheetFault: Error, Hashable, Sendable {
  /// Line of the file, from 1.
  public var line: Int
  /// Column in Unicode scalars, from 1.
  public var column: Int
  /// Name of the column, or empty.
  public var name: String
  /// What is wrong.
  public var message: String
  /// What to do.
  public var hint: String

  /// A fault at a place.
  public init(line: Int, column: Int, name: String, message: String, hint: String) {
    self.line = line
    self.column = column
    self.name = name
    self.message = message
    self.hint = hint
  }
}

/// The faults of a sheet, in the order of its lines; never empty.
public struct SheetFaults: Error, Hashable, Sendable {
  /// The faults.
  public var faults: [SheetFault]
}
