/// A font that is asked for and cannot be had.
public struct FontError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Why the font cannot be had.
  public enum Reason: Hashable, Sendable {
    /// No family was named at all.
    case noFamily
    /// No installed font file has this family name.
    case notInstalled
    /// The file is there but cannot be read as a font.
    case unreadable(path: String)
    /// The font library of the system did not start.
    case noLibrary
  }
  /// Family name as the style sheet has it.
  public var family: String
  /// What was looked for: the cut and the kind of file.
  public var lookedFor: String
  /// Why it failed.
  public var reason: Reason
  /// What to do about it.
  public var hint: String

  /// What, why, and what to do, on two lines.
  public var description: String {
    let what: String
    switch reason {
    case .noFamily: what = "no font family is named"
    case .notInstalled: what = "font \u{201C}\(family)\u{201D} is not installed"
    case .unreadable(let path):
      what =
        family == path
        ? "font file \u{201C}\(path)\u{201D} cannot be used"
        : "font \u{201C}\(family)\u{201D} cannot be read from \(path)"
    case .noLibrary: what = "the font library cannot be started"
    }
    return "\(what) (looked for: \(lookedFor))\nhint: \(hint)"
  }

  /// The Debian package that brings a family, where it is known.
  static func package(for family: String) -> String? {
    let name = family.lowercased()
    if name.hasPrefix("noto sans cjk") || name.hasPrefix("noto serif cjk") {
      return "fonts-noto-cjk"
    }
    if name.hasPrefix("noto") { return "fonts-noto-core" }
    if name.hasPrefix("nanum") { return "fonts-nanum" }
    if name.hasPrefix("dejavu") { return "fonts-dejavu-core" }
    if name.hasPrefix("liberation") { return "fonts-liberation" }
    if name.hasPrefix("inter") { return "fonts-inter" }
    if name.hasPrefix("droid sans fallback") { return "fonts-droid-fallback" }
    return nil
  }

  static func notInstalled(_ family: String, lookedFor: String) -> FontError {
    let hint =
      package(for: family).map { "apt-get install \($0)" }
      ?? "install the family, or name another in the style sheet; `fc-list : family` lists them"
    return FontError(family: family, lookedFor: lookedFor, reason: .notInstalled, hint: hint)
  }
}
