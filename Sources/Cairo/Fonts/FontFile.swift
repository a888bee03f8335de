/// A font file on the disk, as fontconfig describes it.
struct FontFile: Hashable {
  /// Path of the file.
  var path: String
  /// Which face of a collection.
  var index: Int
  /// First family name.
  var family: String
  /// fontconfig's weight: 80 is regular, 200 is bold.
  var weight: Int
  /// fontconfig's slant: 0 is upright.
  var slant: Int
  /// fontconfig's width: 100 is normal.
  var width: Int
  /// `TrueType`, `CFF`, ...
  var format: String
}

/// Which cut of a family.
public enum FaceWeight: Int, Hashable, Sendable, CaseIterable {
  case regular, bold

  /// The same on fontconfig's scale.
  var fontconfigWeight: Int { self == .bold ? 200 : 80 }
}
