public import Events

/// What a language tag and a country tell of how dates are written and when seasons fall.
enum SourceLocale {
  /// Order of figures by a BCP 47 tag: with a region (`en-US`), or by languages that have one order.
  static func numericOrder(_ tag: String) -> DocumentDateContext.NumericOrder {
    let parts = tag.split(whereSeparator: { $0 == "-" || $0 == "_" })
    let language = parts.first.map { $0.lowercased() } ?? ""
    let region = parts.dropFirst().last { $0.utf8.count == 2 }.map { $0.uppercased() }
    switch (language, region) {
    case ("en", "US"?), ("es", "US"?), ("en", "PH"?): return .monthFirst
    case ("en", nil), ("", _), ("und", _), ("mul", _): return .unknown
    case ("en", "CA"?): return .unknown
    case ("ko", _), ("ja", _), ("zh", _): return .unknown  // they write the year first
    default: return .dayFirst
    }
  }

  /// Countries that lie south of the equator, whole or for the most part, where winter is in July.
  private static let southern: Set<String> = [
    "AR", "AU", "BO", "BR", "BW", "CL", "FJ", "KM", "LS", "MG", "MU", "MW", "MZ", "NA", "NC", "NZ",
    "PE", "PG", "PY", "SB", "SZ", "TL", "TO", "UY", "VU", "WS", "ZA", "ZM", "ZW", "AO", "BI", "RW",
    "TZ", "CD", "CG",
  ]

  /// Whether seasons are turned round in a country, given by its ISO 3166-1 alpha-2 code.
  static func isSouthern(_ country: String) -> Bool { southern.contains(country) }
}

extension DocumentDateContext {
  /// What the dates of a document are held against, by its metadata.
  ///
  /// - Parameter country: ISO 3166-1 alpha-2 code of the country that it tells of.
  public init(record: DocumentRecord, country: String, preference: Preference) {
    self.init(
      published: record.published, preference: preference,
      numericOrder: SourceLocale.numericOrder(record.language),
      isSouthern: SourceLocale.isSouthern(country))
  }
}
