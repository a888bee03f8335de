internal import Layout

/// Writes links and the names of places.
struct AnnotationWriter {
  private let document: PDFDocument
  private let numbers: PDFDocument.Numbers
  /// Places that are written out where they are linked to, by name.
  private let inward: [String: DocumentRecorder.Destination]

  init(document: PDFDocument, numbers: PDFDocument.Numbers) {
    self.document = document
    self.numbers = numbers
    let names = document.scene.inward
    let places = document.recorder.destinations.lazy.filter { names.contains($0.name) }
    inward = Dictionary(places.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Writes every link.
  func writeAll(to writer: inout PDFWriter) throws(DrawingError) {
    let pageCount = document.scene.sheets.count
    for (index, annotation) in document.recorder.annotations.enumerated() {
      let height = document.scene.sheets[annotation.page].height
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
        if let place = inward[name] {
          write(place, to: &text)
        } else {
          text.string(WebAddress.fragment(name))
        }
      }
      // PDF/UA-1 (7.18.5) wants words for every link; elsewhere an address is enough.
      if document.recorder.isTagged {
        text.raw("/Contents")
        text.string(annotation.label)
        text.raw("/StructParent \(pageCount + index)")
      }
      text.raw(">>")
      try writer.write(numbers.annotation(index), text)
    }
  }

  /// Writes the names of places and gives the number of their tree; nil where there are none.
  func writeDestinations(to writer: inout PDFWriter) throws(DrawingError) -> Int? {
    let named = document.recorder.destinations.lazy.filter { inward[$0.name] == nil }
    let sorted = named.map { place in
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
        write(place, to: &text)
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

  /// A place to go to: a page and how far down; what is across stays as it is.
  private func write(_ place: DocumentRecorder.Destination, to text: inout PDFText) {
    text.raw("[")
    text.reference(numbers.pages[place.page])
    text.raw("/XYZ null")
    // A little above, so that the place does not stick to the edge of the window.
    let height = document.scene.sheets[place.page].height
    text.number(min(height, height - place.y + 8).rounded(.up))
    text.raw(" null]")
  }
}
