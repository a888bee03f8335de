internal import CXML2
import Events

/// A web page: its words block by block, what its elements say of them, and its metadata.
///
/// libxml2 parses the page (recovering, without network or external entities); the walk is
/// iterative, so that nesting cannot exhaust the stack.
struct HTMLPage {
  private var builder = HTMLTextBuilder()
  private var meta = HTMLMetadata()

  /// Reads a page from UTF-8; nil where the parser gives no tree at all.
  static func read(_ source: [UInt8]) -> FormattedText? {
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
    let document = source.withUnsafeBytes { bytes -> htmlDocPtr? in
      guard let base = bytes.baseAddress?.assumingMemoryBound(to: CChar.self),
        let context = htmlCreateMemoryParserCtxt(base, Int32(clamping: bytes.count))
      else { return nil }
      defer { htmlFreeParserCtxt(context) }
      htmlCtxtUseOptions(context, Int32(bitPattern: options))
      // The parser would otherwise stop in silence below 256 levels, and lose the words there.
      context.pointee.options |= Int32(bitPattern: XML_PARSE_HUGE.rawValue)
      if let handler = xmlFindCharEncodingHandler("UTF-8") {
        xmlSwitchToEncoding(context, handler)
        // The bytes are UTF-8 by now, whatever the page declares.
        if let input = context.pointee.input {
          input.pointee.encoding = UnsafePointer(xmlCharStrdup("UTF-8"))
        }
      }
      htmlParseDocument(context)
      return context.pointee.myDoc
    }
    guard let document else { return nil }
    defer { xmlFreeDoc(document) }
    guard let root = xmlDocGetRootElement(document) else { return nil }
    var page = HTMLPage()
    page.walk(root)
    var result = page.builder.finish()
    page.meta.fill(&result)
    return result
  }

  private mutating func walk(_ root: xmlNodePtr) {
    var node: xmlNodePtr? = root
    while let current = node {
      if enter(current), let child = current.pointee.children {
        node = child
        continue
      }
      leave(current)
      node = following(current, root)
    }
  }

  /// The node after one and all inside it; closes the elements that end before it.
  private mutating func following(_ start: xmlNodePtr, _ root: xmlNodePtr) -> xmlNodePtr? {
    var current = start
    while current != root {
      if let next = current.pointee.next { return next }
      guard let parent = current.pointee.parent else { return nil }
      leave(parent)
      current = parent
    }
    return nil
  }

  /// Opens a node; false where what is inside must be passed over.
  private mutating func enter(_ node: xmlNodePtr) -> Bool {
    switch node.pointee.type {
    case XML_TEXT_NODE, XML_CDATA_SECTION_NODE, XML_ENTITY_REF_NODE:
      guard let content = node.pointee.content else { return false }
      let length = Int(xmlStrlen(content))
      builder.text(UnsafeBufferPointer(start: content, count: length))
      return false
    case XML_ELEMENT_NODE: break
    default: return false
    }
    let name = Self.name(node)
    switch name {
    case "script":
      if Self.attribute(node, "type") == "application/ld+json",
        let content = xmlNodeGetContent(node)
      {
        meta.linkedData(String(cString: content))
        dateline_xml_release(content)
      }
      return false
    case "style", "noscript", "template", "svg", "select", "button", "iframe", "object", "video",
      "audio", "canvas", "math":
      return false
    case "html": meta.language = Self.attribute(node, "lang")
    case "meta":
      meta.element(
        Self.attribute(node, "name") ?? Self.attribute(node, "property")
          ?? Self.attribute(node, "itemprop"), Self.attribute(node, "content"))
    case "link":
      if Self.attribute(node, "rel") == "canonical" {
        meta.canonical = Self.attribute(node, "href")
      }
    case "title":
      if let content = xmlNodeGetContent(node) {
        if meta.title == nil { meta.title = String(cString: content) }
        dateline_xml_release(content)
      }
      return false
    case "time": meta.time(Self.attribute(node, "datetime"))
    case "br": builder.lineBreak()
    default: break
    }
    builder.open(
      name, classes: Self.attribute(node, "class"), id: Self.attribute(node, "id"),
      role: Self.attribute(node, "role"))
    return true
  }

  private mutating func leave(_ node: xmlNodePtr) {
    guard node.pointee.type == XML_ELEMENT_NODE else { return }
    let name = Self.name(node)
    guard !HTMLTextBuilder.skipped.contains(name) else { return }
    builder.close(name)
  }

  private static func name(_ node: xmlNodePtr) -> String {
    node.pointee.name.map { String(cString: $0).lowercased() } ?? ""
  }

  private static func attribute(_ node: xmlNodePtr, _ name: String) -> String? {
    guard let value = xmlGetProp(node, name) else { return nil }
    defer { dateline_xml_release(value) }
    return String(cString: value)
  }
}
