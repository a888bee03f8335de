internal import Layout

/// Puts Cairo's pages and what was recorded beside them into one file.
struct PDFDocument {
  let scene: Scene
  let options: PDFOptions
  let recorder: DocumentRecorder
  let drawn: PDFSource

  /// Numbers of the objects that others refer to.
  struct Numbers {
    var pages: [Int] = []
    var annotations: [Int] = []
    var elements: [Int] = []
    var structure = 0
  }

  /// The bytes of the file.
  func write() throws(DrawingError) -> [UInt8] {
    var writer = PDFWriter()
    let catalogue = writer.reserve()
    let info = writer.reserve()
    let pageTree = writer.reserve()
    var numbers = Numbers()
    numbers.pages = scene.pages.map { _ in writer.reserve() }
    numbers.annotations = recorder.annotations.map { _ in writer.reserve() }
    if recorder.isTagged {
      numbers.structure = writer.reserve()
      numbers.elements = recorder.tree.elements.map { _ in writer.reserve() }
    }
    var text = PDFText("<</Type/Catalog/Pages \(pageTree) 0 R")
    text.raw("/PageLabels<</Nums[0<</S/D>>]>>/ViewerPreferences<</DisplayDocTitle true>>/Lang")
    text.string(DocumentLanguage.tag(scene.language))
    try writePages(under: pageTree, numbers, to: &writer)
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
    var kids = PDFText("<</Type/Pages/Count \(scene.pages.count)/Kids[")
    for (index, place) in try pagePlaces().enumerated() {
      let page = scene.pages[index]
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
        for link in links[index] { text.reference(numbers.annotations[link]) }
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
    var links = [[Int]](repeating: [], count: scene.pages.count)
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
    guard places.count == scene.pages.count else {
      throw PDFSource.unreadable("\(places.count) pages where \(scene.pages.count) were drawn")
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
    let dictionary = PDFText("/Filter/FlateDecode")
    if recorder.isTagged {
      let marked = ContentStream.markingArtifacts(try Flate.decompress(data))
      writer.writeStream(written, dictionary: dictionary, data: try Flate.compress(marked))
    } else {
      writer.writeStream(written, dictionary: dictionary, data: data)
    }
    return written
  }

  private func writeOutputIntent(to writer: inout PDFWriter) throws(DrawingError) -> Int {
    let profile = writer.reserve()
    writer.writeStream(
      profile, dictionary: PDFText("/N 3/Filter/FlateDecode"),
      data: try Flate.compress(ColourProfile.sRGB))
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
