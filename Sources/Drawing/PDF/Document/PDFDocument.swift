internal import Layout

/// Puts Cairo's pages and what was recorded beside them into one file.
struct PDFDocument {
  let scene: PagedScene
  let options: PDFOptions
  let recorder: DocumentRecorder
  /// Cairo's file, until its pages have been taken over.
  var drawn: PDFSource
  /// Whether the sheet is as white as paper is without it.
  let hasWhiteSheet: Bool

  /// Numbers of the objects that others refer to.
  struct Numbers {
    var pages: [Int] = []
    fileprivate(set) var firstAnnotation = 0
    fileprivate(set) var firstElement = 0
    /// Elements in the order that they are written in, and the place of each in it.
    fileprivate(set) var elementOrder: [Int32] = []
    private var elementPlaces: [Int32] = []
    var structure = 0

    func annotation(_ index: Int) -> Int { firstAnnotation + index }
    func element(_ index: Int) -> Int { firstElement + Int(elementPlaces[index]) }

    /// Orders elements by type: so alike, they take a tenth fewer bytes.
    fileprivate mutating func order(_ elements: [StructureTree.Element]) {
      var byType: [StructureType: [Int32]] = [:]
      for (index, element) in elements.enumerated() {
        byType[element.type, default: []].append(Int32(index))
      }
      for type in byType.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
        elementOrder += byType[type] ?? []
      }
      elementPlaces = [Int32](repeating: 0, count: elements.count)
      for (place, index) in elementOrder.enumerated() {
        elementPlaces[Int(index)] = Int32(place)
      }
    }
  }

  /// The bytes of the file.
  mutating func write() throws(DrawingError) -> [UInt8] {
    var writer = try PDFWriter(isTagged: recorder.isTagged)
    let catalogue = writer.reserve()
    let info = writer.reserve()
    let pageTree = writer.reserve()
    var numbers = Numbers()
    numbers.pages = scene.sheets.map { _ in writer.reserve() }
    numbers.firstAnnotation = writer.reserve(recorder.annotations.count)
    if recorder.isTagged {
      numbers.structure = writer.reserve()
      numbers.firstElement = writer.reserve(recorder.tree.elements.count)
      numbers.order(recorder.tree.elements)
    }
    var text = PDFText("<</Type/Catalog/Pages \(pageTree) 0 R")
    text.raw("/PageLabels<</Nums[0<</S/D>>]>>/ViewerPreferences<</DisplayDocTitle true>>/Lang")
    text.string(DocumentLanguage.tag(scene.language))
    try writePages(under: pageTree, numbers, to: &writer)
    // The rest comes from what was recorded: Cairo's bytes need not stay beside those written.
    drawn = PDFSource()
    let annotations = AnnotationWriter(document: self, numbers: numbers)
    try annotations.writeAll(to: &writer)
    if let names = try annotations.writeDestinations(to: &writer) {
      text.raw("/Names<</Dests \(names) 0 R>>")
    }
    if let outlines = try OutlineWriter(scene: scene, known: recorder.known).write(to: &writer) {
      text.raw("/Outlines \(outlines) 0 R")
    }
    if recorder.isTagged {
      try StructureWriter(document: self, numbers: numbers).write(to: &writer)
      text.raw("/StructTreeRoot \(numbers.structure) 0 R/MarkInfo<</Marked true>>")
      text.raw("/OutputIntents[\(try writeOutputIntent(to: &writer)) 0 R]")
    }
    let metadata = writer.reserve()
    // Not compressed, so that a program that knows nothing of PDF can read it.
    writer.writeStream(
      metadata, dictionary: PDFText("/Type/Metadata/Subtype/XML"),
      data: DocumentMetadata(scene: scene, options: options).packet)
    text.raw("/Metadata \(metadata) 0 R>>")
    try writer.write(catalogue, text)
    try writer.write(info, DocumentMetadata(scene: scene, options: options).info)
    return try writer.finish(root: catalogue, info: info)
  }

  private func writePages(
    under tree: Int, _ numbers: Numbers, to writer: inout PDFWriter
  ) throws(DrawingError) {
    var copier = PDFCopier(drawn)
    let links = linksByPage()
    var kids = PDFText("<</Type/Pages/Count \(scene.sheets.count)/Kids[")
    for (index, place) in try pagePlaces().enumerated() {
      let page = scene.sheets[index]
      kids.reference(numbers.pages[index])
      var text = PDFText("<</Type/Page/Parent \(tree) 0 R/MediaBox[0 0")
      text.number(page.width)
      text.number(page.height)
      text.raw("]")
      for entry in try drawn.dictionary(at: place) {
        switch entry.key {
        case "Resources", "Group":
          text.raw("/\(entry.key) ")
          text.raw(try copier.value(entry.value, into: &writer).bytes[...])
        case "Contents":
          text.raw("/Contents \(try writeContents(at: entry.value, to: &writer)) 0 R")
        default: break
        }
      }
      if !links[index].isEmpty {
        text.raw("/Annots[")
        for link in links[index] { text.reference(numbers.annotation(link)) }
        text.raw("]")
      }
      // Readers go through the links of a page in the order of the structure.
      if recorder.isTagged { text.raw("/StructParents \(index)/Tabs/S") }
      text.raw(">>")
      try writer.write(numbers.pages[index], text)
      try copier.writeWaiting(to: &writer)
    }
    kids.raw("]>>")
    try writer.write(tree, kids)
  }

  /// Links of each page, without those that have no area.
  private func linksByPage() -> [[Int]] {
    var links = [[Int]](repeating: [], count: scene.sheets.count)
    for (number, annotation) in recorder.annotations.enumerated() {
      links[annotation.page].append(number)
    }
    return links
  }

  /// Where the dictionary of each of Cairo's pages begins.
  private func pagePlaces() throws(DrawingError) -> [Int] {
    let catalogue = try drawn.dictionary(at: drawn.object(drawn.root))
    guard let pages = catalogue.first(where: { $0.key == "Pages" })?.value,
      let number = drawn.reference(at: pages.lowerBound),
      let kids = try drawn.dictionary(at: drawn.object(number)).first(where: { $0.key == "Kids" })
    else { throw PDFSource.unreadable("no pages") }
    var scanner = PDFScanner(drawn.bytes, at: kids.value.lowerBound + 1)
    var places: [Int] = []
    while scanner.place < kids.value.upperBound, let page = drawn.reference(at: scanner.place) {
      places.append(try drawn.object(page))
      _ = scanner.skipValueOrReference()
    }
    guard places.count == scene.sheets.count else {
      throw PDFSource.unreadable("\(places.count) pages where \(scene.sheets.count) were drawn")
    }
    return places
  }

  private func writeContents(
    at value: Range<Int>, to writer: inout PDFWriter
  ) throws(DrawingError) -> Int {
    guard let number = drawn.reference(at: value.lowerBound) else {
      throw PDFSource.unreadable("a page without contents")
    }
    let data = try drawn.stream(at: drawn.object(number))
    let written = writer.reserve()
    let contents = ContentPacker.pack(try Flate.decompress(data), dropsSheet: hasWhiteSheet)
    guard let contents else { throw PDFSource.unreadable("contents of object \(number)") }
    try writer.writeStream(written, compressing: contents)
    return written
  }

  private func writeOutputIntent(to writer: inout PDFWriter) throws(DrawingError) -> Int {
    let profile = writer.reserve()
    try writer.writeStream(profile, dictionary: "/N 3", compressing: ColourProfile.sRGB)
    let intent = writer.reserve()
    try writer.write(
      intent,
      PDFText(
        "<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
          + "/Info(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)"
          + "/DestOutputProfile \(profile) 0 R>>"))
    return intent
  }
}
