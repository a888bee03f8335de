extension World {
  /// The world of the binary; without countries where its table cannot be read, which a test rules
  /// out.
  public static let standard: World = {
    do {
      return try builtIn()
    } catch {
      return World([], gazetteer: .builtIn)
    }
  }()
}
