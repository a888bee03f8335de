/// The elements of a tagged file: flat arrays, so that a register of 10,000 rows stays small.
struct StructureTree {
  /// What an element holds, in order.
  enum Kid {
    case element(Int)
    /// Marked content of a page.
    case content(page: Int, number: Int)
    case annotation(Int)
  }
  private struct Link {
    var kind: UInt8
    var page: Int32
    var value: Int32
    var next: Int32
  }
  /// One element.
  struct Element {
    var type: StructureType
    var parent: Int32
    /// Place of the words for those who cannot see it, in `labels`; -1 for none.
    var label: Int32 = -1
    fileprivate var first: Int32 = -1
    fileprivate var last: Int32 = -1
  }

  private(set) var elements: [Element] = [Element(type: .document, parent: -1)]
  private var links: [Link] = []
  private var labels: [String] = []

  /// Adds an element at the end of another and gives its number.
  mutating func add(_ type: StructureType, to parent: Int, label: String? = nil) -> Int {
    let number = elements.count
    elements.append(Element(type: type, parent: Int32(parent)))
    if let label {
      elements[number].label = Int32(labels.count)
      labels.append(label)
    }
    append(.element(number), to: parent)
    return number
  }

  /// Adds to what an element holds.
  mutating func append(_ kid: Kid, to element: Int) {
    let link =
      switch kid {
      case .element(let number): Link(kind: 0, page: 0, value: Int32(number), next: -1)
      case .content(let page, let number):
        Link(kind: 1, page: Int32(page), value: Int32(number), next: -1)
      case .annotation(let number): Link(kind: 2, page: 0, value: Int32(number), next: -1)
      }
    let place = Int32(links.count)
    links.append(link)
    if elements[element].last >= 0 {
      links[Int(elements[element].last)].next = place
    } else {
      elements[element].first = place
    }
    elements[element].last = place
  }

  /// What an element holds, in order.
  func kids(of element: Int) -> [Kid] {
    var kids: [Kid] = []
    var place = elements[element].first
    while place >= 0 {
      let link = links[Int(place)]
      switch link.kind {
      case 0: kids.append(.element(Int(link.value)))
      case 1: kids.append(.content(page: Int(link.page), number: Int(link.value)))
      default: kids.append(.annotation(Int(link.value)))
      }
      place = link.next
    }
    return kids
  }

  /// Words for those who cannot see an element.
  func label(of element: Int) -> String? {
    let place = elements[element].label
    return place < 0 ? nil : labels[Int(place)]
  }

  /// Elements that an element holds.
  func children(of element: Int) -> [Int] {
    kids(of: element).compactMap { kid in if case .element(let number) = kid { number } else { nil }
    }
  }

  /// Makes headings go down a level at a time, and gives all rows of a table as many cells.
  ///
  /// Both are what PDF/UA-1 asks (ISO 14289-1, 7.4.2 and 7.5); a row with one wide cell is filled up
  /// with empty ones.
  mutating func normalise() {
    var level = 0
    for number in elements.indices {
      guard let wanted = elements[number].type.headingLevel else { continue }
      level = min(wanted, level + 1)
      elements[number].type = level == 1 ? .heading1 : level == 2 ? .heading2 : .heading3
    }
    for table in elements.indices where elements[table].type == .table {
      let rows = children(of: table).filter { elements[$0].type == .row }
      let counts = rows.map { children(of: $0).count }
      guard let most = counts.max() else { continue }
      for (row, count) in zip(rows, counts) where count < most {
        for _ in count..<most { _ = add(.cell, to: row) }
      }
    }
  }

  /// Whether a header cell heads its column: all cells of its row are headers.
  func headsColumn(_ cell: Int) -> Bool {
    children(of: Int(elements[cell].parent)).allSatisfy { elements[$0].type == .header }
  }
}
