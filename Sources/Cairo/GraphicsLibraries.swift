internal import CCairo
internal import CFontconfig
internal import CFreeType
internal import CHarfBuzz

/// The libraries of the system that draw and set type.
public enum GraphicsLibraries {
  /// Name and version of each, as loaded.
  public static var versions: [(name: String, version: String)] {
    var (major, minor, patch): (FT_Int, FT_Int, FT_Int) = (0, 0, 0)
    var library: FT_Library?
    if FT_Init_FreeType(&library) == 0, let library {
      FT_Library_Version(library, &major, &minor, &patch)
      FT_Done_FreeType(library)
    }
    let fontconfig = Int(FcGetVersion())
    return [
      ("cairo", String(cString: cairo_version_string())),
      ("harfbuzz", String(cString: hb_version_string())),
      ("freetype", "\(major).\(minor).\(patch)"),
      ("fontconfig", "\(fontconfig / 10_000).\(fontconfig / 100 % 100).\(fontconfig % 100)"),
    ]
  }

  /// The file that draws a family in regular weight.
  ///
  /// - Throws: `FontError` with what to install, where no such font is there.
  public static func fontFile(of family: String) throws(FontError) -> String {
    try FontCatalogue().file(family: family, weight: .regular).path
  }
}
