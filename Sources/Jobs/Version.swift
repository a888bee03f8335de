/// The version of the program.
public enum Version {
  /// As `dateline --version` prints it.
  public static let current = "0.1.0"
}
