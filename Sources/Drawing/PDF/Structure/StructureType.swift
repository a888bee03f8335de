internal import Layout

/// A standard structure type of PDF 1.7 (ISO 32000-1, 14.8.4).
enum StructureType: String {
  case document = "Document"
  case section = "Sect"
  case heading1 = "H1"
  case heading2 = "H2"
  case heading3 = "H3"
  case paragraph = "P"
  case table = "Table"
  case row = "TR"
  case header = "TH"
  case cell = "TD"
  case caption = "Caption"
  case figure = "Figure"
  case list = "L"
  case item = "LI"
  case itemBody = "LBody"
  case span = "Span"
  case note = "Note"
  case link = "Link"

  /// The type of a role; nil for what has no place in the structure.
  init?(_ role: SceneRole) {
    switch role {
    case .section: self = .section
    case .heading1: self = .heading1
    case .heading2: self = .heading2
    case .heading3: self = .heading3
    case .paragraph: self = .paragraph
    case .table: self = .table
    case .tableRow: self = .row
    case .headerCell: self = .header
    case .dataCell: self = .cell
    case .figure: self = .figure
    case .list: self = .list
    case .listItem: self = .item
    case .span: self = .span
    case .note: self = .note
    case .artifact: return nil
    }
  }

  /// What content that stands directly in such an element is put into; nil where it may stand so.
  var wrapper: StructureType? {
    switch self {
    case .document, .section: .paragraph
    case .table: .caption
    case .row: .cell
    case .list: .item
    case .item: .itemBody
    default: nil
    }
  }

  /// The type that such an element has inside another: a cell without a row is a paragraph.
  func fitted(into parent: StructureType) -> StructureType {
    switch self {
    case .row: parent == .table ? .row : .section
    case .header, .cell: parent == .row ? self : .paragraph
    case .item: parent == .list ? .item : .paragraph
    default: self
    }
  }

  /// Whether it is part of a line and needs a paragraph or cell around it.
  var isInline: Bool { self == .span || self == .link }

  /// Level of a heading.
  var headingLevel: Int? {
    switch self {
    case .heading1: 1
    case .heading2: 2
    case .heading3: 3
    default: nil
    }
  }
}
