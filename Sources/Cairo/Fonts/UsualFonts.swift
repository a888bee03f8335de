internal import CFontconfig
internal import Glibc

/// The fonts of the usual folders, as fontconfig's caches tell them.
final class UsualFonts {
  /// fontconfig's own object; nil where the configuration has been named by somebody.
  let config: OpaquePointer?

  /// Folders and caches as fontconfig comes with them.
  private static let folders = """
    <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
    <dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir>
    <dir prefix="xdg">fonts</dir><dir>~/.fonts</dir>
    <cachedir>/var/cache/fontconfig</cachedir><cachedir prefix="xdg">fontconfig</cachedir>
    </fontconfig>
    """

  init() {
    let isNamed = ["FONTCONFIG_FILE", "FONTCONFIG_PATH", "FONTCONFIG_SYSROOT"].contains {
      (name: String) in
      getenv(name) != nil
    }
    guard !isNamed, let made = FcConfigCreate() else {
      config = nil
      return
    }
    let isRead = UsualFonts.folders.withCString { text in
      FcConfigParseAndLoadFromMemory(
        made, UnsafeRawPointer(text).assumingMemoryBound(to: FcChar8.self), FcBool(FcTrue)) != 0
        && FcConfigBuildFonts(made) != 0
    }
    guard isRead else {
      FcConfigDestroy(made)
      config = nil
      return
    }
    config = made
  }

  deinit { if let config { FcConfigDestroy(config) } }
}
