/// A scene whose pages are made when they are drawn, one after the other, so that no more than one
/// of them is in memory as items.
public struct PagedScene {
  /// Sizes of the pages in points, their items left out.
  public let sheets: [ScenePage]
  /// Title of the file.
  public let title: String
  /// One or two sentences that say what the file shows.
  public let summary: String
  /// Bookmarks in order.
  public let bookmarks: [SceneBookmark]
  /// BCP 47 language tag.
  public let language: String
  /// Names of all destinations of all pages.
  public let destinations: Set<String>
  /// Those of them that only links of the same file lead to, so that their names need not be kept.
  public var inward: Set<String> = []
  private let items: (Int) -> [SceneItem]

  /// A scene of pages that are made by a function of their number, from 0; the same at each call.
  public init(
    sheets: [ScenePage], title: String, summary: String = "", bookmarks: [SceneBookmark] = [],
    language: String = "en", destinations: Set<String>, items: @escaping (Int) -> [SceneItem]
  ) {
    self.sheets = sheets
    self.title = title
    self.summary = summary
    self.bookmarks = bookmarks
    self.language = language
    self.destinations = destinations
    self.items = items
  }

  /// A scene that is there already.
  public init(_ scene: Scene) {
    var destinations: Set<String> = []
    for page in scene.pages {
      destinations.formUnion(PackedItems.destinations(of: page.items))
    }
    self.init(
      sheets: scene.pages.map { ScenePage(width: $0.width, height: $0.height) },
      title: scene.title, summary: scene.summary, bookmarks: scene.bookmarks,
      language: scene.language, destinations: destinations, items: { scene.pages[$0].items })
  }

  /// A page with its items, counted from 0.
  public func page(_ index: Int) -> ScenePage {
    ScenePage(width: sheets[index].width, height: sheets[index].height, items: items(index))
  }

  /// All pages at once.
  public var scene: Scene {
    Scene(
      pages: sheets.indices.map(page), title: title, summary: summary, bookmarks: bookmarks,
      language: language)
  }
}
