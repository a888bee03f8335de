internal import Cairo
internal import Layout

/// Writes the links and places of a scene, and nothing of its structure.
struct LinkTags: TagWriter {
  /// Places that the scene really has; a link to any other is left out.
  let destinations: Set<String>
  private var named: Set<String> = []
  /// Cairo's tags that each open part has begun.
  private var open: [[String]] = []
  private var isInLink = false

  init(scene: Scene) {
    var destinations: Set<String> = []
    for page in scene.pages {
      for item in page.items {
        if case .open(let tag) = item, let name = tag.destination { destinations.insert(name) }
      }
    }
    self.destinations = destinations
  }

  mutating func open(_ tag: SceneTag, on canvas: borrowing Canvas) {
    var begun: [String] = []
    if let name = tag.destination, named.insert(name).inserted {
      canvas.beginTag(
        TagAttributes.destinationTag, attributes: TagAttributes.name(WebAddress.fragment(name)))
      begun.append(TagAttributes.destinationTag)
    }
    if !isInLink, let link = tag.link, let attributes = attributes(of: link) {
      canvas.beginTag(TagAttributes.linkTag, attributes: attributes)
      begun.append(TagAttributes.linkTag)
      isInLink = true
    }
    open.append(begun)
  }

  mutating func close(on canvas: borrowing Canvas) {
    guard let begun = open.popLast() else { return }
    for name in begun.reversed() {
      canvas.endTag(name)
      if name == TagAttributes.linkTag { isInLink = false }
    }
  }

  /// Ends what the scene left open.
  mutating func closeAll(on canvas: borrowing Canvas) {
    while !open.isEmpty { close(on: canvas) }
  }

  private func attributes(of link: SceneLink) -> String? {
    switch link {
    case .address(let address): WebAddress.safe(address).map(TagAttributes.address)
    case .destination(let name):
      destinations.contains(name) ? TagAttributes.destination(WebAddress.fragment(name)) : nil
    }
  }
}
