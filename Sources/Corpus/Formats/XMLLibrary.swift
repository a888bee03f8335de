internal import CXML2

/// The library that reads web pages and feeds.
public enum XMLLibrary {
  /// Its version, as built against.
  public static let version = LIBXML_DOTTED_VERSION
}
