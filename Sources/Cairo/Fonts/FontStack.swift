/// The faces of one cut, in order of preference, and those found for what they all lack.
final class FontStack {
  /// The style sheet's families first, then what was found among the installed fonts.
  private(set) var faces: [FontFace]
  /// How many of them the style sheet names.
  let namedCount: Int
  private let weight: FaceWeight
  private let catalogue: FontCatalogue
  private var found: [Unicode.Scalar: Int] = [:]

  init(
    families: [String], boldFiles: [String: String], weight: FaceWeight, catalogue: FontCatalogue
  ) throws(FontError) {
    guard !families.isEmpty else {
      throw FontError(
        family: "", lookedFor: "at least one family", reason: .noFamily,
        hint: "name a family in the style sheet, such as Noto Sans")
    }
    var faces: [FontFace] = []
    for family in families {
      let file =
        FontFile.isPath(family)
        ? try FontFile(path: weight == .bold ? boldFiles[family] ?? family : family)
        : try catalogue.file(family: family, weight: weight)
      faces.append(try FontFace(file))
    }
    self.faces = faces
    self.namedCount = faces.count
    self.weight = weight
    self.catalogue = catalogue
  }

  /// Number of an installed face that has a code point, beyond those already open; nil for none.
  func fallback(for scalar: Unicode.Scalar) -> Int? {
    if let known = found[scalar] { return known < 0 ? nil : known }
    for (number, face) in faces.enumerated() where face.glyph(scalar) != nil {
      found[scalar] = number
      return number
    }
    for file in catalogue.files(having: scalar, weight: weight) {
      guard let face = try? FontFace(file), face.glyph(scalar) != nil else { continue }
      faces.append(face)
      found[scalar] = faces.count - 1
      return faces.count - 1
    }
    found[scalar] = -1
    return nil
  }
}
