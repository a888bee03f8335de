import Records

/// The arguments of the process without its name, bytes that are no UTF-8 kept.
enum GivenArguments {
  static var all: [String] {
    (1..<max(1, Int(CommandLine.argc))).compactMap { index in
      guard let argument = CommandLine.unsafeArgv[index] else { return nil }
      var bytes: [UInt8] = []
      var place = argument
      while place.pointee != 0 {
        bytes.append(UInt8(bitPattern: place.pointee))
        place += 1
      }
      return NameBytes.string(bytes)
    }
  }
}
