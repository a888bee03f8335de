internal import CXML2

/// RSS and Atom files: every item is a document.
///
/// libxml2 parses the file without network and without expanding entities of its own making, so that
/// a small file cannot grow in memory.
struct FeedFile {
  private var items: [[String: String]] = []
  private var publisher: String?

  /// Fields of the documents in a feed, in its order; nil where it is no feed.
  static func read(_ source: [UInt8], name: String) -> [[String: String]]? {
    let options =
      XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_NONET.rawValue
      | XML_PARSE_NOCDATA.rawValue
    let document = source.withUnsafeBytes { bytes in
      xmlReadMemory(
        bytes.baseAddress?.assumingMemoryBound(to: CChar.self), Int32(clamping: bytes.count), nil,
        "UTF-8", Int32(bitPattern: options))
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return nil }
    var feed = FeedFile()
    switch self.name(root) {
    case "rss", "rdf", "RDF":
      for channel in children(root) where self.name(channel) == "channel" { feed.channel(channel) }
      feed.addItems(root)
    case "feed": feed.channel(root)
    default: return nil
    }
    return feed.items.enumerated().map { index, item in
      var item = item
      item["publisher"] = item["publisher"] ?? feed.publisher
      item["id"] = item["url"] ?? item["id"] ?? "\(name)#\(index + 1)"
      return item
    }
  }

  private mutating func channel(_ node: xmlNodePtr) {
    for child in Self.children(node) where Self.name(child) == "title" {
      publisher = Self.content(child)
    }
    addItems(node)
  }

  private mutating func addItems(_ node: xmlNodePtr) {
    for child in Self.children(node) where Self.name(child) == "item" || Self.name(child) == "entry"
    {
      items.append(Self.item(child))
    }
  }

  private static func item(_ node: xmlNodePtr) -> [String: String] {
    var fields: [String: String] = [:]
    var summary: String?
    var full: String?
    for child in children(node) {
      let text = content(child)
      switch name(child) {
      case "title": fields["title"] = plain(text)
      case "link":
        let address = attribute(child, "href") ?? text
        let relation = attribute(child, "rel") ?? "alternate"
        if relation == "alternate", address.hasPrefix("http") { fields["url"] = address }
      case "guid", "id": fields["id"] = text
      case "pubDate", "published", "date": fields["published"] = text
      case "updated": fields["published"] = fields["published"] ?? text
      case "author", "creator":
        let person = children(child).first { name($0) == "name" }.map(content) ?? text
        fields["author"] = person
      case "description", "summary": summary = text
      case "encoded", "content": full = text
      default: break
      }
    }
    fields["text"] = plain(full ?? summary ?? "")
    // A date in a form that is not read must not cost the document.
    if let published = fields["published"], PublishedDate.parse(published) == nil {
      fields["published"] = nil
    }
    return fields.filter { !$0.value.isEmpty || $0.key == "text" }
  }

  /// Words of a field, which feeds write as HTML.
  private static func plain(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x3C || $0 == 0x26 }) else {
      return text.trimmingSpaces
    }
    guard let page = HTMLPage.read(Array(text.utf8)) else { return text }
    return String(decoding: page.text, as: UTF8.self).trimmingSpaces
  }

  private static func children(_ node: xmlNodePtr) -> [xmlNodePtr] {
    var children: [xmlNodePtr] = []
    var next = node.pointee.children
    while let child = next {
      if child.pointee.type == XML_ELEMENT_NODE { children.append(child) }
      next = child.pointee.next
    }
    return children
  }

  private static func name(_ node: xmlNodePtr) -> String {
    node.pointee.name.map { String(cString: $0) } ?? ""
  }

  private static func content(_ node: xmlNodePtr) -> String {
    guard let content = xmlNodeGetContent(node) else { return "" }
    defer { dateline_xml_release(content) }
    return String(cString: content).trimmingSpaces
  }

  private static func attribute(_ node: xmlNodePtr, _ name: String) -> String? {
    guard let value = xmlGetProp(node, name) else { return nil }
    defer { dateline_xml_release(value) }
    return String(cString: value)
  }
}
