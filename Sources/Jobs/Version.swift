/// The version of the program.
public enum Version {
  /// As `dateline --version` prints it.
  public static let current = "0.1.0"
  /// The day of the version, as manual pages print it.
  public static let date = "November 22, 2026"
}
