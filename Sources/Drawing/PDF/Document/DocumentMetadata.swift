internal import Layout

/// What a file says of itself: the information dictionary and the XMP packet, which agree.
struct DocumentMetadata {
  let scene: PagedScene
  let options: PDFOptions

  private static let producer = "dateline (cairo)"

  /// The information dictionary.
  var info: PDFText {
    var text = PDFText("<<")
    func add(_ key: String, _ value: String?) {
      guard let value, !value.isEmpty else { return }
      text.raw("/\(key)")
      text.string(value)
    }
    add("Title", scene.title)
    add("Author", options.author)
    add("Subject", scene.summary)
    add("Creator", options.creator)
    add("Producer", Self.producer)
    if let date = created {
      let digits = date.filter { ("0"..."9").contains($0) }
      add("CreationDate", "D:\(digits)Z")
      add("ModDate", "D:\(digits)Z")
    }
    text.raw(">>")
    return text
  }

  /// The XMP packet (ISO 16684-1) with the marks of PDF/A-2a and PDF/UA-1 where they hold.
  var packet: [UInt8] {
    var text = ByteText()
    text.raw("<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
    text.raw("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
    text.raw("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
    text.raw("<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
    text.raw(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
    text.raw(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
    text.raw(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"")
    text.raw(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n")
    text.raw("<dc:format>application/pdf</dc:format>\n")
    alternatives("dc:title", scene.title, to: &text)
    alternatives("dc:description", scene.summary, to: &text)
    if let author = options.author, !author.isEmpty {
      text.raw("<dc:creator><rdf:Seq><rdf:li>")
      text.escaped(author)
      text.raw("</rdf:li></rdf:Seq></dc:creator>\n")
    }
    text.raw("<dc:language><rdf:Bag><rdf:li>")
    text.escaped(DocumentLanguage.tag(scene.language))
    text.raw("</rdf:li></rdf:Bag></dc:language>\n")
    if !options.creator.isEmpty { element("xmp:CreatorTool", options.creator, to: &text) }
    if let date = created {
      element("xmp:CreateDate", date, to: &text)
      element("xmp:ModifyDate", date, to: &text)
    }
    element("pdf:Producer", Self.producer, to: &text)
    if options.kind == .accessible {
      text.raw("<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>A</pdfaid:conformance>\n")
      text.raw("<pdfuaid:part>1</pdfuaid:part>\n")
    }
    text.raw("</rdf:Description>\n")
    if options.kind == .accessible { text.raw(Self.extensionSchema) }
    text.raw("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>")
    return text.bytes
  }

  private func element(_ name: String, _ value: String, to text: inout ByteText) {
    text.markup("<\(name)>")
    text.escaped(value)
    text.markup("</\(name)>\n")
  }

  private func alternatives(_ name: String, _ value: String, to text: inout ByteText) {
    guard !value.isEmpty else { return }
    text.markup("<\(name)><rdf:Alt><rdf:li xml:lang=\"x-default\">")
    text.escaped(value)
    text.markup("</rdf:li></rdf:Alt></\(name)>\n")
  }

  /// The date as `2024-10-31T00:00:00Z`; nil for what is no such date.
  private var created: String? {
    guard let date = options.created else { return nil }
    let pattern = Array("0000-00-00T00:00:00Z".utf8)
    var whole = Array(date.utf8)
    if whole.count == 10 { whole += Array("T00:00:00Z".utf8) }
    guard whole.count == pattern.count else { return nil }
    for (byte, wanted) in zip(whole, pattern) {
      guard wanted == 0x30 ? (0x30...0x39).contains(byte) : byte == wanted else { return nil }
    }
    return String(decoding: whole, as: UTF8.self)
  }

  /// PDF/A-2 knows no `pdfuaid`, so that the packet has to describe it (ISO 19005-2, 6.6.2.3).
  private static let extensionSchema: StaticString = """
    <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
    <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
    <pdfaProperty:name>part</pdfaProperty:name>
    <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
    <pdfaProperty:category>internal</pdfaProperty:category>
    <pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
    </rdf:li></rdf:Bag></pdfaExtension:schemas>
    </rdf:Description>

    """
}

/// Language tags after BCP 47.
enum DocumentLanguage {
  /// The tag, where it looks like one; else English.
  static func tag(_ language: String) -> String {
    let parts = language.split(separator: "-", omittingEmptySubsequences: false)
    let fits = parts.enumerated().allSatisfy { index, part in
      (index == 0 ? 2...8 : 1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy { byte in
          (0x61...0x7a).contains(byte | 0x20) || (index > 0 && (0x30...0x39).contains(byte))
        }
    }
    return fits && !parts.isEmpty ? language : "en"
  }
}
