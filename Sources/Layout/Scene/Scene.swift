public import Settings

/// A line to be drawn along an outline.
public struct Stroke: Hashable, Sendable, Codable {
  /// Colour by duty.
  public var ink: Ink
  /// Width in points.
  public var width: Double
  /// Lengths of dashes and gaps in points; empty for a solid line.
  public var dash: [Double]
  /// A line of a colour and a width.
  public init(_ ink: Ink, _ width: Double, dash: [Double] = []) {
    self.ink = ink
    self.width = width
    self.dash = dash
  }
}

/// Which cut of the type family.
public enum Weight: String, Hashable, Sendable, Codable {
  case regular, bold
}

/// A cut and a size of type.
public struct Font: Hashable, Sendable, Codable {
  /// Which cut.
  public var weight: Weight
  /// Size of the em in points.
  public var size: Double
  /// A cut at a size.
  public init(_ weight: Weight, _ size: Double) {
    self.weight = weight
    self.size = size
  }
}

/// One line of text, placed.
public struct SceneText: Hashable, Sendable, Codable {
  /// The words.
  public var string: String
  /// Left end of the baseline.
  public var origin: Point
  /// Cut and size.
  public var font: Font
  /// Colour by duty.
  public var ink: Ink
  /// Width in points, as measured.
  public var width: Double
  /// A line of text at the left end of its baseline.
  public init(_ string: String, at origin: Point, font: Font, ink: Ink, width: Double) {
    self.string = string
    self.origin = origin
    self.font = font
    self.ink = ink
    self.width = width
  }
}

/// What a part of the page is there for; the structure of the tagged file.
public enum SceneRole: String, Hashable, Sendable, Codable, CaseIterable {
  case section, heading1, heading2, heading3, paragraph, table, tableRow, headerCell, dataCell
  case figure, list, listItem, span, note
  /// Repeated or decorative matter that a reader of the structure skips.
  case artifact
}

/// Where a click leads.
public enum SceneLink: Hashable, Sendable, Codable {
  /// An http or https address.
  case address(String)
  /// A destination of the same file.
  case destination(String)
}

/// A part of the page: role, links and words for those who cannot see it.
public struct SceneTag: Hashable, Sendable, Codable {
  /// What the part is there for; nil for a mere link or destination.
  public var role: SceneRole?
  /// Words for those who cannot see it.
  public var label: String?
  /// Where a click leads.
  public var link: SceneLink?
  /// Name of the destination that this part is.
  public var destination: String?
  /// A part of the page.
  public init(
    _ role: SceneRole? = nil, label: String? = nil, link: SceneLink? = nil,
    destination: String? = nil
  ) {
    self.role = role
    self.label = label
    self.link = link
    self.destination = destination
  }
}

/// One entry of the display list.
public enum SceneItem: Hashable, Sendable, Codable {
  /// A filled or stroked rectangle.
  case rect(Rect, fill: Ink?, stroke: Stroke?)
  /// A filled or stroked outline.
  case path([PathElement], fill: Ink?, stroke: Stroke?)
  /// A line of text.
  case text(SceneText)
  /// Begins a part of the page.
  case open(SceneTag)
  /// Ends the part begun last.
  case close
}

/// One page: a display list in the order of drawing and of reading.
public struct ScenePage: Hashable, Sendable, Codable {
  /// Width in points.
  public var width: Double
  /// Height in points.
  public var height: Double
  /// What is drawn.
  public var items: [SceneItem]
  /// An empty page of a size.
  public init(width: Double, height: Double, items: [SceneItem] = []) {
    self.width = width
    self.height = height
    self.items = items
  }
}

/// An entry of the bookmarks.
public struct SceneBookmark: Hashable, Sendable, Codable {
  /// The words.
  public var title: String
  /// Depth, from 1.
  public var level: Int
  /// Name of the destination it leads to.
  public var destination: String
  /// A bookmark.
  public init(_ title: String, level: Int, destination: String) {
    self.title = title
    self.level = level
    self.destination = destination
  }
}

/// Everything that a back end draws: pages, bookmarks and what the file says of itself.
public struct Scene: Hashable, Sendable, Codable {
  /// Pages in order.
  public var pages: [ScenePage]
  /// Title of the file.
  public var title: String
  /// One or two sentences that say what the file shows.
  public var summary: String
  /// Bookmarks in order.
  public var bookmarks: [SceneBookmark]
  /// BCP 47 language tag.
  public var language: String
  /// A scene of pages.
  public init(
    pages: [ScenePage], title: String, summary: String = "", bookmarks: [SceneBookmark] = [],
    language: String = "en"
  ) {
    self.pages = pages
    self.title = title
    self.summary = summary
    self.bookmarks = bookmarks
    self.language = language
  }
}
