/// A colour by its duty on the page; a style sheet says what it looks like.
public enum Ink: String, Sendable, Hashable, Codable, CaseIterable {
  /// Text, marks and main rules.
  case ink
  /// Text that may be skipped.
  case secondary
  /// Hairlines.
  case hairline
  /// Rules fainter than hairlines.
  case faint
  /// Window and year bands.
  case tint
  /// The sheet.
  case paper
  /// Register numbers, and nothing else.
  case accent
  /// Bars of density strips.
  case density
  /// Heat steps of tables and tiles, lightest to darkest.
  case heat1, heat2, heat3, heat4
  /// Ground of a marking, and its words where it may be passed on freely (TLP 2.0).
  case stamp, tlpClear
  /// Words of a marking by how far it may be passed on (TLP 2.0).
  case tlpRed, tlpAmber, tlpGreen
}

/// An sRGB colour, 0 to 255 a channel.
public struct Colour: Hashable, Sendable, Codable {
  /// Red, 0 to 255.
  public var red: UInt8
  /// Green, 0 to 255.
  public var green: UInt8
  /// Blue, 0 to 255.
  public var blue: UInt8

  /// A colour from `0xRRGGBB`.
  public init(hex: UInt32) {
    red = UInt8(hex >> 16 & 0xff)
    green = UInt8(hex >> 8 & 0xff)
    blue = UInt8(hex & 0xff)
  }

  /// `#rrggbb`.
  public var cssHex: String {
    let digits = Array("0123456789abcdef")
    return "#"
      + [red, green, blue].map { "\(digits[Int($0 >> 4)])\(digits[Int($0 & 15)])" }.joined()
  }
}

/// A size of text and the distance of its baselines, in points.
public struct TypeSize: Hashable, Sendable, Codable {
  /// Size of the em.
  public var size: Double
  /// Distance of baselines.
  public var lead: Double

  /// A size and its leading.
  public init(size: Double, lead: Double) {
    self.size = size
    self.lead = lead
  }
}

/// How pages look. Lengths in points.
public struct Style: Hashable, Sendable {
  /// Name of the style sheet.
  public var name: String
  /// Page width.
  public var pageWidth: Double
  /// Page height.
  public var pageHeight: Double
  /// Left and right margin.
  public var sideMargin: Double
  /// Font families in order of preference: the first that has a glyph draws it.
  /// A path stands for the font in that file.
  public var families: [String]
  /// The file of the bold cut of a font that is given by the path of its regular one.
  public var boldFiles: [String: String] = [:]
  /// Labels, table cells, register, key, axis, notes.
  public var small: TypeSize
  /// Lane heads, section heads, lead paragraphs.
  public var medium: TypeSize
  /// What is read first on a cover: its lead paragraph, heads and highlights.
  public var lead = TypeSize(size: 12, lead: 16)
  /// Finding titles, key figures.
  public var large: TypeSize
  /// Colours by duty.
  public var colours: [Ink: Colour]

  /// The built-in print style: A4, three sizes of text, one ink, one accent.
  public static let briefing = Style(
    name: "briefing", pageWidth: 595.276, pageHeight: 841.89, sideMargin: 40,
    families: ["Noto Sans", "NanumGothic"],
    small: TypeSize(size: 7, lead: 10), medium: TypeSize(size: 9.5, lead: 13),
    large: TypeSize(size: 22, lead: 27),
    colours: [
      .ink: Colour(hex: 0x111111), .secondary: Colour(hex: 0x5f5f5f),
      .hairline: Colour(hex: 0xb4b4b4), .faint: Colour(hex: 0xdedede),
      .tint: Colour(hex: 0xf0efec), .paper: Colour(hex: 0xffffff),
      .accent: Colour(hex: 0xb5121b), .density: Colour(hex: 0x4a4a4a),
      .heat1: Colour(hex: 0xe3e1db), .heat2: Colour(hex: 0xbab8b1),
      .heat3: Colour(hex: 0x767571), .heat4: Colour(hex: 0x2a2a2a),
      .stamp: Colour(hex: 0x000000), .tlpClear: Colour(hex: 0xffffff),
      .tlpRed: Colour(hex: 0xff2b2b), .tlpAmber: Colour(hex: 0xffc000),
      .tlpGreen: Colour(hex: 0x33ff00),
    ])
}
