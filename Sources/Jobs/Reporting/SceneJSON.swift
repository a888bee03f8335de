import FoundationEssentials
internal import Layout

/// A scene as JSON with sorted keys: what tests and tools read in place of a drawing.
enum SceneJSON {
  static func bytes(of scene: Scene) throws(Problem) -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return Array(try encoder.encode(scene)) + [0x0a]
    } catch {
      throw Problem(code: "scene-json", message: "cannot be written as JSON: \(error)")
    }
  }
}
