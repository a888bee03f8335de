internal import Events
import Records

/// A country, as newspapers write of it.
public struct Country: Sendable, Hashable {
  /// ISO 3166-1 alpha-2 code; `XK` for Kosovo.
  public var code: String
  /// English name.
  public var name: String
  /// Korean name.
  public var koreanName: String
  /// Further names, English and Korean.
  public var variants: [String]
  /// Adjectives and words for its people: `Turkish`, `Turk`.
  public var adjectives: [String]
  /// Its capital, under each of its names, which may stand for the government.
  public var capitals: [String]
}

/// The countries of the world, and the places in them.
public struct World: Sendable {
  /// All countries, ordered by code.
  public let countries: [Country]
  /// Their units and towns.
  public let gazetteer: WorldGazetteer
  private let byCode: [String: Int]
  private let byKey: [String: Int]
  private let byAdjective: [String: [Int]]

  /// The world that is built into the binary.
  public static func builtIn() throws(KnowledgeError) -> World {
    let path = "knowledge/world/countries.csv"
    let bytes = EmbeddedFile.bytes(path).map(FileBytes.init(constant:)) ?? FileBytes([])
    let grid: CSVGrid
    do {
      grid = try CSVGrid(bytes, file: path)
    } catch {
      throw KnowledgeError(error)
    }
    let countries = (0..<grid.count).map { row in
      let row = PackRow(grid: grid, row: row)
      return Country(
        code: row.text("code"), name: row.text("name"), koreanName: row.text("native"),
        variants: row.list("variants"), adjectives: row.list("adjectives"),
        capitals: row.list("capitals"))
    }
    return World(countries, gazetteer: .builtIn)
  }

  init(_ countries: [Country], gazetteer: WorldGazetteer) {
    var byCode: [String: Int] = [:]
    var byKey: [String: Int] = [:]
    var byAdjective: [String: [Int]] = [:]
    for (index, country) in countries.enumerated() {
      byCode[country.code] = index
      for name in [country.name, country.koreanName] + country.variants where !name.isEmpty {
        let key = FoldingKey.plain(name)
        if byKey[key] == nil { byKey[key] = index }
      }
      for adjective in country.adjectives {
        byAdjective[FoldingKey.plain(adjective), default: []].append(index)
      }
    }
    self.countries = countries
    self.gazetteer = gazetteer
    self.byCode = byCode
    self.byKey = byKey
    self.byAdjective = byAdjective
  }

  /// The country of a code.
  public func country(code: String) -> Country? { byCode[code].map { countries[$0] } }

  /// The country of a name, however it is spelt.
  public func country(named name: String) -> Country? {
    byKey[FoldingKey.plain(name)].map { countries[$0] }
  }

  /// The countries of an adjective or a word for people: one, or two for `Congolese`.
  public func countries(adjective: String) -> [Country] {
    (byAdjective[FoldingKey.plain(adjective)] ?? []).map { countries[$0] }
  }
}
