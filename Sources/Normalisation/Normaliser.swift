import CivilTime
public import Corpus
public import Events
public import Extraction
public import Knowledge

/// Resolves what stands in documents: dates, places, bodies, and the incidents that they tell.
///
/// Without state of its own: one normaliser reads any number of documents at a time.
public final class Normaliser: Sendable {
  /// Finds what stands in a text.
  public let extractor: Extractor
  let pack: KnowledgePack
  /// The places of the pack and of the world.
  public let atlas: Atlas
  let placeWords: PlaceLinker.PlaceWords
  let connectors: Set<Int32>
  let words: LinkWords

  /// A normaliser with the names and words of a pack.
  public convenience init(pack: KnowledgePack) {
    self.init(atlas: Atlas(pack, world: World.standard))
  }

  /// A normaliser with the names and words of a pack and the places of the world.
  public init(atlas: Atlas) {
    self.pack = atlas.pack
    self.atlas = atlas
    extractor = Extractor(atlas: atlas)
    connectors = extractor.connectors
    words = LinkWords(extractor)
    placeWords = PlaceLinker.PlaceWords(
      from: extractor.words(["from"]).first ?? -1,
      to: extractor.words(["to", "into", "onto", "toward", "towards", "for"]),
      with: extractor.words(["with", "between", "against", "like", "about", "than"]),
      within: extractor.words([
        "in", "at", "near", "inside", "outside", "across", "around", "off",
      ]),
      of: extractor.words(["of"]).first ?? -1,
      means: extractor.words(["by", "in", "while", "when", "through"]),
      time: extractor.words(["after", "before", "since", "upon", "following"]),
      there: extractor.words(["there"]).first ?? -1,
      same: extractor.words(["same"]).first ?? -2,
      units: extractor.words([
        "province", "city", "district", "town", "county", "region", "state", "area", "village",
        "governorate", "prefecture", "oblast", "department", "island",
      ]),
      routes: extractor.routeWords, cities: extractor.words(["city", "town"]),
      this: extractor.words(["this"]).first ?? -2, whileWord: extractor.words(["while"]).first ?? -2
    )
  }

  /// Everything read from a document.
  public func reading(of document: SourceDocument) -> Reading {
    let extraction = extractor.read(document)
    return IncidentReader(normaliser: self, document: document, extraction: extraction).reading()
  }
}

extension Normaliser {
  /// The name of a place by its id, of the pack or of the world layer; nil for an unknown id.
  public func placeName(_ id: String) -> String? { atlas.place(id: id)?.place.name }
}
