internal import Layout

/// Writes the structure of an accessible file (ISO 32000-1, 14.7).
struct StructureWriter {
  let document: PDFDocument
  let numbers: PDFDocument.Numbers
  private var tree: StructureTree { document.recorder.tree }

  init(document: PDFDocument, numbers: PDFDocument.Numbers) {
    self.document = document
    self.numbers = numbers
  }

  /// Writes the root, every element and the way back from contents to elements.
  func write(to writer: inout PDFWriter) throws(DrawingError) {
    let parents = try writeParents(to: &writer)
    try writer.write(
      numbers.structure,
      PDFText(
        "<</Type/StructTreeRoot/K \(numbers.element(0)) 0 R/ParentTree \(parents) 0 R"
          + "/ParentTreeNextKey \(document.scene.sheets.count + document.recorder.annotations.count)>>"
      ))
    for element in numbers.elementOrder { try write(Int(element), to: &writer) }
  }

  private func write(_ number: Int, to writer: inout PDFWriter) throws(DrawingError) {
    let element = tree.elements[number]
    // First what differs from one element to the next.
    var text = PDFText("<</P ")
    text.raw(
      "\(element.parent < 0 ? numbers.structure : numbers.element(Int(element.parent))) 0 R")
    let kids = tree.kids(of: number)
    var page: Int?
    for case .content(let first, _) in kids {
      page = first
      break
    }
    if page == nil {
      for case .annotation(let number) in kids {
        page = document.recorder.annotations[number].page
        break
      }
    }
    if !kids.isEmpty {
      text.raw(kids.count > 1 ? "/K[" : "/K ")
      for kid in kids { write(kid, page: page, to: &text) }
      if kids.count > 1 { text.raw("]") }
    }
    text.raw("/S/\(element.type.rawValue)")
    if let page { text.raw("/Pg \(numbers.pages[page]) 0 R") }
    writeAttributes(of: number, to: &text)
    text.raw(">>")
    try writer.write(numbers.element(number), text)
  }

  private func write(_ kid: StructureTree.Kid, page: Int?, to text: inout PDFText) {
    switch kid {
    case .element(let child): text.reference(numbers.element(child))
    case .content(let place, let number) where place == page: text.integer(number)
    case .content(let place, let number):
      text.raw("<</Type/MCR/Pg \(numbers.pages[place]) 0 R/MCID \(number)>>")
    case .annotation(let number):
      let place = document.recorder.annotations[number].page
      text.raw("<</Type/OBJR")
      if place != page { text.raw("/Pg \(numbers.pages[place]) 0 R") }
      text.raw("/Obj ")
      text.raw("\(numbers.annotation(number)) 0 R>>")
    }
  }

  private func writeAttributes(of number: Int, to text: inout PDFText) {
    switch tree.elements[number].type {
    case .header:
      text.raw("/A<</O/Table/Scope/\(tree.headsColumn(number) ? "Column" : "Row")>>")
    case .figure:
      text.raw("/Alt")
      let label = tree.label(of: number) ?? ""
      text.string(label.isEmpty ? document.scene.title + " (figure)" : label)
      if let (page, bounds) = document.recorder.figureBounds[number], !bounds.isEmpty {
        let height = document.scene.sheets[page].height
        text.raw("/A<</O/Layout/Placement/Block/BBox[")
        for value in [bounds.left, height - bounds.bottom, bounds.right, height - bounds.top] {
          text.number(value)
        }
        text.raw("]>>")
      }
    case .note: text.raw("/ID(note-\(number))")
    case .span:
      if let label = tree.label(of: number), !label.isEmpty {
        text.raw("/Alt")
        text.string(label)
      }
    default: break
    }
  }

  /// Writes from which content and which link which element is reached.
  private func writeParents(to writer: inout PDFWriter) throws(DrawingError) -> Int {
    var entries: [PDFText] = []
    for (page, owners) in document.recorder.owners.enumerated() {
      var text = PDFText("[")
      for owner in owners {
        if owner < 0 { text.raw(" null") } else { text.reference(numbers.element(Int(owner))) }
      }
      text.raw("]")
      let number = writer.reserve()
      try writer.write(number, text)
      entries.append(PDFText("\(page) \(number) 0 R "))
    }
    for (index, annotation) in document.recorder.annotations.enumerated() {
      let element = numbers.element(max(0, annotation.element))
      entries.append(PDFText("\(document.scene.sheets.count + index) \(element) 0 R "))
    }
    let root = writer.reserve()
    var kids = PDFText("<</Kids[")
    for start in stride(from: 0, to: entries.count, by: 128) {
      let end = min(start + 128, entries.count)
      var leaf = PDFText("<</Limits[\(start) \(end - 1)]/Nums[")
      for entry in entries[start..<end] { leaf.raw(entry.bytes[...]) }
      leaf.raw("]>>")
      let number = writer.reserve()
      kids.reference(number)
      try writer.write(number, leaf)
    }
    kids.raw("]>>")
    try writer.write(root, kids)
    return root
  }
}
