internal import Layout

/// Writes links and the names of places.
struct AnnotationWriter {
  let document: PDFDocument
  let numbers: PDFDocument.Numbers

  /// Writes every link.
  func writeAll(to writer: inout PDFWriter) throws(DrawingError) {
    let pageCount = document.scene.pages.count
    for (index, annotation) in document.recorder.annotations.enumerated() {
      let height = document.scene.pages[annotation.page].height
      let bounds = annotation.bounds
      // Flag 4: is printed with the page, which PDF/A wants of every annotation.
      var text = PDFText("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect[")
      if bounds.isEmpty {
        text.raw("0 0 0 0")
      } else {
        // Whole points, outwards: an area to click on need not be finer.
        for value in [
          bounds.left.rounded(.down), (height - bounds.bottom).rounded(.down),
          bounds.right.rounded(.up), (height - bounds.top).rounded(.up),
        ] {
          text.number(value)
        }
      }
      text.raw("]")
      switch annotation.link {
      case .address(let address):
        text.raw("/A<</S/URI/URI")
        text.string(address)
        text.raw(">>")
      case .destination(let name):
        text.raw("/Dest")
        text.string(WebAddress.fragment(name))
      }
      // PDF/UA-1 (7.18.5) wants words for every link; elsewhere an address is enough.
      if document.recorder.isTagged {
        text.raw("/Contents")
        text.string(annotation.label)
        text.raw("/StructParent \(pageCount + index)")
      }
      text.raw(">>")
      try writer.write(numbers.annotations[index], text)
    }
  }

  /// Writes the names of places and gives the number of their tree; nil where there are none.
  func writeDestinations(to writer: inout PDFWriter) throws(DrawingError) -> Int? {
    let sorted = document.recorder.destinations.map { place in
      (name: WebAddress.fragment(place.name), place: place)
    }.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    guard !sorted.isEmpty else { return nil }
    let root = writer.reserve()
    var kids = PDFText("<</Kids[")
    for start in stride(from: 0, to: sorted.count, by: 64) {
      let leaf = sorted[start..<min(start + 64, sorted.count)]
      guard let first = leaf.first, let last = leaf.last else { continue }
      var text = PDFText("<</Limits[")
      text.string(first.name)
      text.string(last.name)
      text.raw("]/Names[")
      for (name, place) in leaf {
        text.string(name)
        text.raw("[")
        text.reference(numbers.pages[place.page])
        text.raw("/XYZ")
        text.number(max(0, place.x - 4).rounded(.down))
        // A little above, so that the place does not stick to the edge of the window.
        let height = document.scene.pages[place.page].height
        text.number(min(height, height - place.y + 8).rounded(.up))
        text.raw(" null]")
      }
      text.raw("]>>")
      let number = writer.reserve()
      kids.reference(number)
      try writer.write(number, text)
    }
    kids.raw("]>>")
    try writer.write(root, kids)
    return root
  }
}
