import Events

/// Divides a text into zones.
struct ZoneSegmenter {
  let text: [UInt8]
  let lines: TextLines
  let title: String?
  let hints: [ZoneHint]

  func zones() -> [ZoneRange] {
    text.isEmpty ? [] : [ZoneRange(zone: .body, bytes: 0..<text.count)]
  }
}
