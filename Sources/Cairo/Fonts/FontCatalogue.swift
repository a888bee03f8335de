internal import CFontconfig

/// Looks for installed font files through fontconfig.
///
/// Only files of the very family are taken: fontconfig's own matching answers with some other font
/// where a family is missing, and pages must not change their face in silence.
///
/// A family is looked for in the usual folders first, by fontconfig's caches alone: the files of its
/// configuration, some sixty, are read only where that does not do.
struct FontCatalogue {
  private let usual = UsualFonts()

  init() throws(FontError) {
    guard usual.config == nil else { return }
    try FontCatalogue.readConfiguration()
  }

  private static func readConfiguration() throws(FontError) {
    guard FcInit() != 0 else {
      throw FontError(
        family: "", lookedFor: "fontconfig's configuration", reason: .noLibrary,
        hint: "apt-get install fontconfig")
    }
  }

  /// The static, scalable, upright file of a family that is nearest to a weight.
  func file(family: String, weight: FaceWeight) throws(FontError) -> FontFile {
    let wanted = "\(weight == .bold ? "bold" : "regular") upright static TrueType or OpenType"
    func best(in config: OpaquePointer?) -> FontFile? {
      let found = list(in: config) { pattern in
        _ = family.withCString { name in
          FcPatternAddString(
            pattern, FC_FAMILY, UnsafeRawPointer(name).assumingMemoryBound(to: FcChar8.self))
        }
      }
      return found.min { rank($0, weight) < rank($1, weight) }
    }
    if let config = usual.config, let file = best(in: config), isOf(file, weight) { return file }
    try FontCatalogue.readConfiguration()
    guard let file = best(in: nil) else { throw .notInstalled(family, lookedFor: wanted) }
    return file
  }

  /// Whether a file is what was asked for, so that no other need be looked for elsewhere. Some
  /// families, such as NanumGothic, call their bold cut demibold (180).
  private func isOf(_ file: FontFile, _ weight: FaceWeight) -> Bool {
    abs(file.weight - weight.fontconfigWeight) <= 20 && file.slant == 0 && file.width == 100
      && file.format == "TrueType"
  }

  /// Every static, scalable file that has a code point, the one to use first.
  func files(having scalar: Unicode.Scalar, weight: FaceWeight) -> [FontFile] {
    guard FcInit() != 0 else { return [] }
    return list(in: nil) { pattern in
      let charset = FcCharSetCreate()
      FcCharSetAddChar(charset, scalar.value)
      FcPatternAddCharSet(pattern, FC_CHARSET, charset)
      FcCharSetDestroy(charset)
    }.sorted { rank($0, weight) < rank($1, weight) }
  }

  /// Order of preference: TrueType (PDF/A takes it as it is), sans, upright, width, weight, name.
  private func rank(_ file: FontFile, _ weight: FaceWeight) -> Rank {
    let family = file.family.lowercased()
    let kind =
      family.hasPrefix("noto sans")
      ? 0 : family.contains("sans") || family.contains("gothic") ? 1 : 2
    return Rank(
      numbers: [
        file.format == "TrueType" ? 0 : 1, file.slant, abs(file.width - 100), kind,
        abs(file.weight - weight.fontconfigWeight), file.index,
      ], name: file.path)
  }

  private struct Rank: Comparable {
    var numbers: [Int]
    var name: String
    static func < (one: Rank, other: Rank) -> Bool {
      for (a, b) in zip(one.numbers, other.numbers) where a != b { return a < b }
      return one.name.utf8.lexicographicallyPrecedes(other.name.utf8)
    }
  }

  private func list(
    in config: OpaquePointer?, _ restrict: (OpaquePointer) -> Void
  ) -> [FontFile] {
    guard let pattern = FcPatternCreate(), let properties = FcObjectSetCreate() else { return [] }
    defer {
      FcPatternDestroy(pattern)
      FcObjectSetDestroy(properties)
    }
    FcPatternAddBool(pattern, FC_SCALABLE, FcBool(FcTrue))
    FcPatternAddBool(pattern, FC_COLOR, FcBool(FcFalse))
    restrict(pattern)
    for property in [
      FC_FILE, FC_INDEX, FC_FAMILY, FC_WEIGHT, FC_SLANT, FC_WIDTH, FC_FONTFORMAT, FC_VARIABLE,
    ] {
      FcObjectSetAdd(properties, property)
    }
    guard let set = FcFontList(config, pattern, properties) else { return [] }
    defer { FcFontSetDestroy(set) }
    var files: [FontFile] = []
    for number in 0..<Int(set.pointee.nfont) {
      guard let font = set.pointee.fonts[number] else { continue }
      var variable: FcBool = 0
      let isVariable =
        FcPatternGetBool(font, FC_VARIABLE, 0, &variable) == FcResultMatch && variable != 0
      // A named instance of a variable font carries its instance in the upper half of the index.
      let index = integer(font, FC_INDEX) ?? 0
      guard !isVariable, index < 0x1_0000, let path = string(font, FC_FILE) else { continue }
      files.append(
        FontFile(
          path: path, index: index, family: string(font, FC_FAMILY) ?? "",
          weight: integer(font, FC_WEIGHT) ?? 80, slant: integer(font, FC_SLANT) ?? 0,
          width: integer(font, FC_WIDTH) ?? 100, format: string(font, FC_FONTFORMAT) ?? ""))
    }
    return files
  }

  private func string(_ pattern: OpaquePointer, _ property: String) -> String? {
    var value: UnsafeMutablePointer<FcChar8>?
    guard FcPatternGetString(pattern, property, 0, &value) == FcResultMatch, let value else {
      return nil
    }
    return String(cString: value)
  }

  private func integer(_ pattern: OpaquePointer, _ property: String) -> Int? {
    var value: Int32 = 0
    guard FcPatternGetInteger(pattern, property, 0, &value) == FcResultMatch else { return nil }
    return Int(value)
  }
}
