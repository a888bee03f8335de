/// Countries with which the Korean names of bodies begin: `북한군`, `중국군`.
enum KoreanNations {
  private static let codes: [(name: String, code: String)] = [
    ("북한", "KP"), ("조선인민", "KP"), ("중국", "CN"), ("한국", "KR"), ("러시아", "RU"), ("미국", "US"),
    ("일본", "JP"),
  ]

  /// The code of the country with which a name begins.
  static func code(of name: String) -> String? {
    codes.first { name.hasPrefix($0.name) }?.code
  }
}
