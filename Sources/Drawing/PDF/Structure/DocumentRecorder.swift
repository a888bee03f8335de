internal import Cairo
internal import Layout

/// Hears of the parts of a scene while it is drawn and keeps what the file needs beside the pages:
/// links, named places and, in an accessible file, the structure.
///
/// Cairo is only told to mark each stretch of content, with a number that runs through the page;
/// what the stretches are is kept here. Cairo's own links and structure cost five times the bytes
/// and leave holes in the file.
struct DocumentRecorder: TagWriter {
  /// A link on a page.
  struct Annotation {
    var page: Int
    var bounds = SceneBounds()
    var link: SceneLink
    /// Words for those who cannot see it.
    var label: String
    /// The element it belongs to; -1 without structure.
    var element: Int
  }
  /// A named place.
  struct Destination {
    var name: String
    var page: Int
    /// Its top, in points from the top of the page.
    var y: Double
  }
  private struct Part {
    var element: Int
    var isArtifact: Bool
    var isGraphic: Bool
    /// Whether it is less than a paragraph.
    var isInline = false
    /// Index of the link under way; -1 for none.
    var annotation: Int
    /// The element that content without one of its own was put into.
    var wrapper = -1
  }

  let isTagged: Bool
  var marksParts: Bool { isTagged }
  var inlineParts: Int? {
    isTagged ? parts.reversed().prefix { $0.isInline }.count : nil
  }
  /// The scene's places, by which links to nowhere are left out.
  let known: Set<String>
  private(set) var tree = StructureTree()
  private(set) var annotations: [Annotation] = []
  private(set) var destinations: [Destination] = []
  /// For each page the element of each stretch of content; -1 for an artifact.
  private(set) var owners: [[Int32]] = []
  private(set) var figureBounds: [Int: (page: Int, bounds: SceneBounds)] = [:]
  private var parts: [Part] = []
  private var named: Set<String> = []
  private var waiting: [String] = []
  /// The element whose content is being marked; -1 for an artifact, less for a figure that has not
  /// begun, nil between stretches.
  private var current: Int?
  /// Stretches of shapes by the figure of the page that they belong to.
  private var early: [Int: [Int]] = [:]
  /// How many figures of the page have begun.
  private var figures = 0

  init(known: Set<String>, isTagged: Bool) {
    self.isTagged = isTagged
    self.known = known
  }

  // MARK: Pages

  /// Begins a page with its sheet, which is decoration.
  mutating func beginPage(on canvas: borrowing Canvas) {
    owners.append([])
    early.removeAll()
    figures = 0
    guard isTagged else { return }
    canvas.beginTag("NonStruct")
    current = -1
    owners[page].append(-1)
  }

  mutating func endPage(on canvas: borrowing Canvas) {
    endStretch(on: canvas)
    for name in waiting { destinations.append(Destination(name: name, page: page, y: 0)) }
    waiting.removeAll()
  }

  private var page: Int { owners.count - 1 }

  // MARK: Parts

  mutating func open(_ tag: SceneTag, on canvas: borrowing Canvas) {
    endStretch(on: canvas)
    var part = parts.last ?? Part(element: 0, isArtifact: false, isGraphic: false, annotation: -1)
    let parent = parts.count - 1
    part.wrapper = -1
    part.isInline = tag.role == nil || tag.role == .span
    if let name = tag.destination, named.insert(name).inserted { waiting.append(name) }
    if tag.role == .artifact { part.isArtifact = true }
    let link = part.annotation < 0 ? tag.link.flatMap(usable) : nil
    // A mark that leads somewhere is a link, and need not be a span as well.
    if isTagged, !part.isArtifact, let role = tag.role, let type = StructureType(role),
      type != .span || tag.label != nil && link == nil
    {
      part.element = addElement(type, label: tag.label, to: part.element, parent)
      if type == .figure { takeShapes(into: part.element) }
      part.isGraphic = part.isGraphic || type == .figure || (type == .span && tag.label != nil)
    }
    if let link {
      if isTagged {
        let own = part.element != parts.last?.element ?? 0
        part.element = addElement(.link, to: part.element, own ? -1 : parent)
        part.isArtifact = false
        part.isGraphic = true
      }
      part.annotation = addAnnotation(link, label: tag.label, element: part.element)
    }
    parts.append(part)
  }

  mutating func close(on canvas: borrowing Canvas) {
    endStretch(on: canvas)
    _ = parts.popLast()
  }

  private func usable(_ link: SceneLink) -> SceneLink? {
    switch link {
    case .address(let address): WebAddress.safe(address).map { .address($0) }
    case .destination(let name): known.contains(name) ? link : nil
    }
  }

  private mutating func addAnnotation(_ link: SceneLink, label: String?, element: Int) -> Int {
    let words: String
    switch link {
    // Only an accessible file has them.
    case _ where !isTagged: words = ""
    case .address(let address): words = label ?? address
    // Where it leads, not what stands there: the page it leads to tells that, and a thousand
    // marks would take as many bytes for it as for themselves.
    case .destination(let name):
      words = String(decoding: name.utf8.map { $0 == 0x2d ? 0x20 : $0 }, as: UTF8.self)
    }
    annotations.append(
      Annotation(page: page, link: link, label: words, element: isTagged ? element : -1))
    if isTagged { tree.append(.annotation(annotations.count - 1), to: element) }
    return annotations.count - 1
  }

  /// Adds an element, in the wrapper that it needs around it.
  private mutating func addElement(
    _ type: StructureType, label: String? = nil, to element: Int, _ parent: Int
  ) -> Int {
    if type.isInline {
      return tree.add(type, to: container(in: element, of: parent), label: label)
    }
    if parent >= 0 { parts[parent].wrapper = -1 }
    let fitted = type.fitted(into: tree.elements[element].type)
    let added = tree.add(fitted, to: element, label: fitted == .figure ? label ?? "" : nil)
    return fitted == .item ? tree.add(.itemBody, to: added) : added
  }

  /// The element that content of a part goes into: the part's own, or a paragraph or cell in it.
  private mutating func container(in element: Int, of part: Int) -> Int {
    guard tree.elements[element].type.wrapper != nil else { return element }
    if part >= 0, parts[part].wrapper >= 0 { return parts[part].wrapper }
    var inner = element
    while let wrapper = tree.elements[inner].type.wrapper { inner = tree.add(wrapper, to: inner) }
    if part >= 0 { parts[part].wrapper = inner }
    return inner
  }

  // MARK: Content

  mutating func drawEarly(_ owner: ShapeOrder.Owner, on canvas: borrowing Canvas) {
    guard isTagged else { return }
    let number =
      switch owner {
      case .decoration: -1
      case .figure(let figure): -2 - figure
      }
    if current == number { return }
    endStretch(on: canvas)
    canvas.beginTag(number == -1 ? "NonStruct" : "P")
    current = number
    if case .figure(let figure) = owner { early[figure, default: []].append(owners[page].count) }
    owners[page].append(-1)
  }

  /// Gives a figure that begins the shapes that were drawn for it.
  private mutating func takeShapes(into element: Int) {
    for stretch in early[figures] ?? [] {
      owners[page][stretch] = Int32(element)
      tree.append(.content(page: page, number: stretch), to: element)
    }
    figures += 1
  }

  mutating func pass(_ item: SceneItem) {
    let part = parts.last
    if !waiting.isEmpty || (part.map { $0.annotation >= 0 || $0.isGraphic } ?? false) {
      note(SceneBounds(item), in: part)
    }
  }

  mutating func draw(_ item: SceneItem, on canvas: borrowing Canvas) {
    let part = parts.last
    let needsBounds =
      !waiting.isEmpty || (part.map { $0.annotation >= 0 || $0.isGraphic } ?? false)
    if needsBounds { note(SceneBounds(item), in: part) }
    guard isTagged else { return }
    var isText = false
    if case .text = item { isText = true }
    let isContent = !(part?.isArtifact ?? false) && (isText || part?.isGraphic ?? false)
    let owner = isContent ? container(in: part?.element ?? 0, of: parts.count - 1) : -1
    if current == owner { return }
    endStretch(on: canvas)
    canvas.beginTag(owner < 0 ? "NonStruct" : "P")
    current = owner
    if owner >= 0 {
      tree.append(.content(page: page, number: owners[page].count), to: owner)
    }
    owners[page].append(Int32(owner))
  }

  private mutating func note(_ bounds: SceneBounds, in part: Part?) {
    if !bounds.isEmpty {
      for name in waiting {
        destinations.append(Destination(name: name, page: page, y: bounds.top))
      }
      waiting.removeAll()
    }
    guard let part else { return }
    if part.annotation >= 0 {
      if annotations[part.annotation].page != page { continueLink(part.annotation) }
      annotations[parts[parts.count - 1].annotation].bounds.add(bounds)
    }
    guard isTagged else { return }
    for open in parts where open.isGraphic && tree.elements[open.element].type == .figure {
      var figure = figureBounds[open.element] ?? (page, SceneBounds())
      if figure.page == page { figure.bounds.add(bounds) }
      figureBounds[open.element] = figure
    }
  }

  /// A link that goes on over the page has an area on each.
  private mutating func continueLink(_ number: Int) {
    let link = annotations[number]
    let next = addAnnotation(link.link, label: link.label, element: max(0, link.element))
    for index in parts.indices where parts[index].annotation == number {
      parts[index].annotation = next
    }
  }

  private mutating func endStretch(on canvas: borrowing Canvas) {
    guard let owner = current else { return }
    canvas.endTag(owner == -1 ? "NonStruct" : "P")
    current = nil
  }

  /// Puts the structure in order, after the last page.
  mutating func finish() { tree.normalise() }
}
