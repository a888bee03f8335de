import Foundation

/// The bytes of a file in Fixtures.
func fixture(_ name: String) throws -> [UInt8] {
  let url = Bundle.module.bundleURL.appendingPathComponent("Fixtures").appendingPathComponent(name)
  return [UInt8](try Data(contentsOf: url))
}
